// The case (立案) of labour inspection, version 1: filed with approval, investigated, decided, ordered, served, enforced, closed with
// approval. Decree 423 arts. 16-20, 26; 行政处罚法; 行政强制法. It runs beside its clues: they may close while it goes on.
import { proceeding, type Condition, type Fields, type ProceedingContext, type Way } from '../proceeding.ts';
import { percentOf } from '../money.ts';
import { after, expired, has, notExpired } from './conditions.ts';
import { splitOver } from './shares.ts';

type State =
  | 'proposed'
  | 'investigating'
  | 'suspended'
  | 'investigated'
  | 'drafted'
  | 'decided'
  | 'served'
  | 'overdue'
  | 'reminded'
  | 'enforcing'
  | 'closing'
  | 'closed'
  | 'withdrawn'
  | 'refused';

const orderLapsed: Condition = after('payBy', 'the order to pay has not lapsed yet (payBy)');
const ordered: Condition = {
  says: 'the decision orders nothing to be paid',
  holds: (context) => Number(context.fields['orderedFen'] ?? 0) > 0,
};

/** What is still owed of the order is looked up by the engine when it is declared overdue; without that fact the whole order is. */
const unpaid: Condition = {
  says: 'everything that was ordered is paid',
  holds: (_, event) => event.facts['unpaidFen'] === undefined || Number(event.facts['unpaidFen']) > 0,
};
const fined: Condition = {
  says: 'the decision holds no fine',
  holds: (context) => Number(context.fields['fineFen'] ?? 0) > 0,
};

const on = (field: string): Pick<Way<State>, 'keeps' | 'does'> => ({
  keeps: [field],
  does: (_, event) => ({ fields: { [field]: event.input[field] ?? event.facts.on } }),
});

/** The additional compensation (加付赔偿金) of 50 to 100 % of what was to be paid and is not: 劳动合同法 art. 85, Decree 423 art. 26. */
const overdue: Way<State>['does'] = (context, event) => {
  const extraBaseFen = Number(event.facts['unpaidFen'] ?? context.fields['orderedFen'] ?? 0);
  const extraFen = percentOf(extraBaseFen, Number(event.input['extraPercent']));
  return { fields: { overdueOn: event.facts.on, extraBaseFen, extraFen } };
};

/** What a returned draft said is not remembered. */
const NOTHING_DRAFTED = {
  decision: undefined,
  orderedFen: undefined,
  payBy: undefined,
  fineFen: undefined,
  penalties: undefined,
  shares: undefined,
};

/** Decree 724 arts. 54-57: the fine is the sum over its acts and parties. */
const sumOfFines: Way<State>['does'] = (_, { input }) => {
  const fines = (input['penalties'] ?? []) as readonly { readonly fineFen: number }[];
  return fines.length === 0 ? {} : { fields: { fineFen: fines.reduce((sum, { fineFen }) => sum + fineFen, 0) } };
};

const decided: Way<State>['does'] = (context, event) => {
  const orderedFen = Number(context.fields['orderedFen'] ?? 0);
  const shares = orderedFen > 0 ? splitOver(orderedFen, context, event) : [];
  return { fields: { decidedOn: event.facts.on, ...(shares.length === 0 ? {} : { shares }) } };
};

const comply: Way<State> = { does: (_, event) => ({ fields: { compliedOn: event.facts.on } }) };
const payFine: Way<State> = { needs: [fined], ...on('finePaidOn') };
const paidInAll = (context: ProceedingContext): number => Number(context.fields['paidFen'] ?? 0);

/** After service: review and suit against the decision (行政复议法 art. 20; 行政诉讼法 art. 46), the fine, what the order makes good. */
const afterService = {
  payFine,
  askReview: { needs: [notExpired('A12', 'the sixty days for a review have passed')], ...on('reviewAskedOn') },
  sue: { needs: [notExpired('A12s', 'the six months for a suit have passed')], ...on('suedOn') },
  endSuit: {
    needs: [has('suedOn', 'nobody has sued')],
    keeps: ['suitEndedOn', 'suitOutcome'],
    signals: (_: ProceedingContext, event: { readonly input: Fields }) =>
      event.input['suitOutcome'] === 'upheld' ? ['orderUpheld'] : [],
  },
  fileWithSuperior: on('filedWithSuperiorOn'),
} satisfies Record<string, Way<State>>;

const proposeClosing: Way<State> = { to: 'closing', keeps: ['outcome'], tells: ['supervisors'] };
const withdraw: Way<State> = {
  to: 'withdrawn',
  keeps: ['correctedOn'],
  tells: ['handlers'],
};

export const caseV1 = proceeding<State>({
  kind: 'case',
  version: 1,
  label: { zh: '案件', en: 'case' },
  initial: 'proposed',
  ended: ['closed', 'withdrawn', 'refused'],
  signals: ['orderUpheld'],
  events: {
    queryAssets: { zh: '批准查询财产', en: 'approve a query of accounts, houses, cars' },
    approveFiling: { zh: '批准立案', en: 'approve the filing' },
    refuseFiling: { zh: '不予立案', en: 'refuse the filing' },
    preserveEvidence: { zh: '先行登记保存证据', en: 'register and keep evidence' },
    settleEvidence: { zh: '处理登记保存的证据', en: 'decide on kept evidence' },
    suspend: { zh: '中止调查', en: 'suspend' },
    resume: { zh: '恢复调查', en: 'resume' },
    finishInvestigation: { zh: '调查终结', en: 'finish the investigation' },
    announceHearing: { zh: '告知听证权利', en: 'tell of the right to be heard' },
    requestHearing: { zh: '申请听证', en: 'hearing asked for' },
    draftDecision: { zh: '拟定处理决定', en: 'draft the decision' },
    approveDecision: { zh: '批准决定', en: 'approve the decision' },
    returnDraft: { zh: '退回修改', en: 'return the draft' },
    serve: { zh: '送达', en: 'serve' },
    comply: { zh: '履行完毕', en: 'complied with' },
    declareOverdue: { zh: '逾期加付赔偿金', en: 'declare overdue, with additional compensation' },
    payFine: { zh: '缴纳罚款', en: 'fine paid' },
    fileWithSuperior: { zh: '处罚备案', en: 'filed with the superior' },
    askReview: { zh: '申请行政复议', en: 'review asked for' },
    sue: { zh: '提起行政诉讼', en: 'sued' },
    endSuit: { zh: '诉讼终结', en: 'suit ended' },
    paid: { zh: '兑付入账', en: 'paid' },
    remind: { zh: '催告', en: 'remind before enforcement' },
    applyEnforcement: { zh: '申请法院强制执行', en: 'apply to the court' },
    courtAccept: { zh: '法院受理', en: 'accepted by the court' },
    courtQuestions: { zh: '法院听取意见', en: 'the court hears both' },
    courtRule: { zh: '法院裁定', en: 'ruled by the court' },
    withdraw: { zh: '撤销立案', en: 'withdraw the case' },
    proposeClosing: { zh: '提请结案', en: 'propose closing' },
    approveClosing: { zh: '批准结案', en: 'approve closing' },
    refuseClosing: { zh: '不予结案', en: 'refuse closing' },
  },
  open: {
    // Decree 724 art. 40: whose approval it needs is a matter of rights (a city's head or higher).
    queryAssets: { does: (_, event) => ({ fields: { assetsQueriedOn: event.facts.on } }) },
    // What was paid is booked on the clues; the case is told the sum over them.
    paid: {
      does: (_, event) => ({ fields: { paidFen: event.facts['paidFen'] } }),
      signals: (context) => {
        const orderedFen = Number(context.fields['orderedFen'] ?? 0);
        if (orderedFen === 0) return [];
        return paidInAll(context) >= orderedFen ? ['allPaid'] : ['partPaid'];
      },
    },
  },
  states: {
    proposed: {
      label: { zh: '待批准立案', en: 'proposed' },
      task: { kind: 'approveFiling', audience: 'supervisors' },
      on: {
        approveFiling: {
          to: 'investigating',
          does: (_, event) => ({ fields: { filedOn: event.facts.on } }),
          tells: ['handlers'],
        },
        refuseFiling: { to: 'refused', tells: ['handlers'] },
      },
    },
    investigating: {
      label: { zh: '调查中', en: 'investigating' },
      task: { kind: 'investigate', audience: 'handlers', clock: 'A3' },
      on: {
        preserveEvidence: {},
        settleEvidence: {},
        suspend: { to: 'suspended', keeps: ['until', 'ground'], tells: ['handlers'] },
        finishInvestigation: {
          to: 'investigated',
          keeps: ['finding', 'verifiedFen', 'workers'],
          tells: ['supervisors'],
        },
        withdraw,
      },
    },
    suspended: {
      label: { zh: '中止', en: 'suspended' },
      task: { kind: 'resume', audience: 'handlers' },
      on: { resume: { to: 'cameFrom' } },
    },
    investigated: {
      label: { zh: '调查终结', en: 'investigated' },
      task: { kind: 'draftDecision', audience: 'handlers', clock: 'A4' },
      on: {
        announceHearing: on('hearingToldOn'),
        requestHearing: {
          needs: [notExpired('A9', 'the five working days for a hearing have passed')],
          ...on('hearingAskedOn'),
        },
        draftDecision: {
          to: 'drafted',
          keeps: ['decision', 'orderedFen', 'workers', 'payBy', 'fineFen', 'penalties', 'shares'],
          does: sumOfFines,
          tells: ['supervisors'],
        },
        withdraw,
      },
    },
    drafted: {
      label: { zh: '决定待批准', en: 'decision drafted' },
      task: { kind: 'approveDecision', audience: 'supervisors', clock: 'A4' },
      on: {
        approveDecision: {
          to: 'decided',
          does: decided,
          tells: ['handlers'],
        },
        returnDraft: { to: 'investigated', does: () => ({ fields: NOTHING_DRAFTED }), tells: ['handlers'] },
      },
    },
    decided: {
      label: { zh: '已决定', en: 'decided' },
      task: { kind: 'serve', audience: 'handlers', clock: 'A5' },
      on: {
        serve: { to: 'served', keeps: ['servedOn', 'serviceMethod'] },
        fileWithSuperior: on('filedWithSuperiorOn'),
        proposeClosing,
      },
    },
    served: {
      label: { zh: '已送达', en: 'served' },
      task: { kind: 'collect', audience: 'handlers', clock: 'A6' },
      on: {
        comply,
        declareOverdue: {
          needs: [ordered, orderLapsed, unpaid],
          to: 'overdue',
          keeps: ['extraPercent'],
          does: overdue,
          tells: ['supervisors'],
        },
        ...afterService,
        proposeClosing,
      },
    },
    overdue: {
      label: { zh: '逾期未付', en: 'overdue' },
      task: { kind: 'enforce', audience: 'handlers', clock: 'A13' },
      on: {
        comply,
        remind: { to: 'reminded', keeps: ['remindedOn'] },
        ...afterService,
        proposeClosing,
      },
    },
    reminded: {
      label: { zh: '已催告', en: 'reminded' },
      task: { kind: 'enforce', audience: 'handlers', clock: 'A14' },
      on: {
        comply,
        applyEnforcement: {
          needs: [expired('A14', 'the ten working days after the reminder (催告) have not passed yet')],
          to: 'enforcing',
          keeps: ['court', 'appliedOn'],
          tells: ['supervisors'],
        },
        ...afterService,
        proposeClosing,
      },
    },
    enforcing: {
      label: { zh: '强制执行', en: 'enforcing' },
      task: { kind: 'followEnforcement', audience: 'handlers' },
      on: {
        courtAccept: on('courtAcceptedOn'),
        courtQuestions: { needs: [has('courtAcceptedOn', 'the court has not accepted the application')] },
        courtRule: { keeps: ['ruling'] },
        ...afterService,
        comply,
        proposeClosing,
      },
    },
    closing: {
      label: { zh: '待批准结案', en: 'closing' },
      task: { kind: 'approveClosing', audience: 'supervisors' },
      on: {
        approveClosing: {
          needs: [has('outcome', 'the outcome is missing')],
          to: 'closed',
          does: (_, event) => ({ fields: { closedOn: event.facts.on } }),
          tells: ['handlers'],
        },
        refuseClosing: { to: 'cameFrom', tells: ['handlers'] },
      },
    },
    closed: { label: { zh: '已结案', en: 'closed' }, on: {} },
    withdrawn: { label: { zh: '已撤案', en: 'withdrawn' }, on: {} },
    refused: { label: { zh: '不予立案', en: 'not filed' }, on: {} },
  },
});
