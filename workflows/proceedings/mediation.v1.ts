// Mediation of a wage dispute (调解), version 1: application, sessions, agreement with instalments, judicial confirmation, payment
// order, default. 劳动争议调解仲裁法 arts. 14-16; 人民调解法 art. 33; 民事诉讼法 arts. 205, 227.
import { expired } from './conditions.ts';
import { splitOver } from './shares.ts';
import { proceeding, type Condition, type ProceedingContext, type ProceedingEvent } from '../proceeding.ts';

type State = 'applied' | 'mediating' | 'performing' | 'defaulted' | 'performed' | 'failed' | 'withdrawn';

interface Instalment {
  readonly dueOn: string;
  readonly amountFen: number;
}

const plan = (context: ProceedingContext): readonly Instalment[] =>
  (context.fields['instalments'] as readonly Instalment[] | undefined) ?? [];
const paid = (context: ProceedingContext): number => Number(context.fields['paidFen'] ?? 0);
const agreed = (context: ProceedingContext): number => Number(context.fields['amountFen'] ?? 0);

/** The first instalment that what was paid does not cover; the clock runs to its day. */
const nextDueOn = (instalments: readonly Instalment[], paidFen: number): string | null => {
  let sum = 0;
  for (const instalment of instalments) {
    sum += instalment.amountFen;
    if (paidFen < sum) return instalment.dueOn;
  }
  return null;
};

const planned = (context: ProceedingContext, event: ProceedingEvent): Partial<ProceedingContext> => {
  const shares = splitOver(agreed(context), context, event);
  return {
    fields: { nextDueOn: nextDueOn(plan(context), paid(context)), ...(shares.length === 0 ? {} : { shares }) },
  };
};

const booked = (context: ProceedingContext, event: ProceedingEvent): Partial<ProceedingContext> => {
  const paidFen = paid(context) + Number(event.input['paidFen']);
  return { fields: { paidFen, nextDueOn: nextDueOn(plan(context), paidFen) } };
};

const allPaid: Condition = {
  says: 'not everything that was agreed is paid yet',
  holds: (context) => agreed(context) > 0 && paid(context) >= agreed(context),
};
const somethingOpen: Condition = {
  says: 'everything that was agreed is paid',
  holds: (context) => paid(context) < agreed(context),
};
const instalmentMissed: Condition = {
  says: 'no instalment is overdue',
  holds: (context, event) => {
    const due = context.fields['nextDueOn'];
    return typeof due === 'string' && event.facts.on > due;
  },
};
const confirmable: Condition = {
  says: 'the thirty days for a joint request have passed',
  holds: (context) => !context.expired.includes('B4'),
};

/** What was paid on its clues: booked there, told here. A correction takes it back. */
const told = (context: ProceedingContext, event: ProceedingEvent): Partial<ProceedingContext> => {
  const paidFen = Math.max(0, paid(context) + Number(event.input['amountFen']));
  return { fields: { paidFen, nextDueOn: nextDueOn(plan(context), paidFen) } };
};
const covered = (context: ProceedingContext): readonly string[] => [
  paid(context) >= agreed(context) ? 'allPaid' : 'partPaid',
];
const paidOnClue = { does: told, signals: covered };

const payInstalment = {
  needs: [somethingOpen],
  does: booked,
  signals: covered,
};

export const mediationV1 = proceeding<State>({
  kind: 'mediation',
  version: 1,
  label: { zh: '调解', en: 'mediation' },
  initial: 'applied',
  ended: ['performed', 'failed', 'withdrawn'],
  events: {
    accept: { zh: '受理调解', en: 'accept' },
    holdSession: { zh: '召开调解会', en: 'hold a session' },
    agree: { zh: '达成协议', en: 'agree' },
    fail: { zh: '调解不成', en: 'fail' },
    payInstalment: { zh: '支付分期款', en: 'pay an instalment' },
    paid: { zh: '兑付入账', en: 'paid' },
    applyConfirmation: { zh: '申请司法确认', en: 'ask for judicial confirmation' },
    confirm: { zh: '司法确认', en: 'confirmed by the court' },
    default: { zh: '违约', en: 'default' },
    applyPaymentOrder: { zh: '申请支付令', en: 'ask for a payment order' },
    paymentOrderIssued: { zh: '支付令发出', en: 'payment order issued' },
    objected: { zh: '债务人异议', en: 'objected' },
    applyEnforcement: { zh: '申请强制执行', en: 'apply for enforcement' },
    perform: { zh: '履行完毕', en: 'performed' },
    withdraw: { zh: '撤回申请', en: 'withdraw' },
  },
  states: {
    applied: {
      label: { zh: '已申请', en: 'applied' },
      task: { kind: 'acceptMediation', audience: 'handlers', clock: 'B1' },
      on: { accept: { to: 'mediating' }, fail: { to: 'failed', keeps: ['route'] }, withdraw: { to: 'withdrawn' } },
    },
    mediating: {
      label: { zh: '调解中', en: 'mediating' },
      task: { kind: 'mediate', audience: 'handlers', clock: 'B1' },
      on: {
        holdSession: { does: (context) => ({ fields: { sessions: Number(context.fields['sessions'] ?? 0) + 1 } }) },
        agree: { to: 'performing', keeps: ['amountFen', 'workers', 'instalments', 'shares'], does: planned },
        fail: { to: 'failed', keeps: ['route'] },
        withdraw: { to: 'withdrawn' },
      },
    },
    performing: {
      label: { zh: '履行中', en: 'performing' },
      task: { kind: 'collect', audience: 'handlers', clock: 'instalment' },
      on: {
        payInstalment,
        paid: paidOnClue,
        applyConfirmation: { needs: [confirmable], keeps: ['court'] },
        confirm: { keeps: ['confirmedOn'] },
        default: { needs: [instalmentMissed], to: 'defaulted', tells: ['supervisors'] },
        perform: { needs: [allPaid], to: 'performed' },
      },
    },
    defaulted: {
      label: { zh: '违约', en: 'defaulted' },
      task: { kind: 'enforce', audience: 'handlers', clock: 'B3' },
      on: {
        payInstalment,
        paid: paidOnClue,
        applyPaymentOrder: { keeps: ['court'] },
        paymentOrderIssued: { keeps: ['issuedOn', 'receivedOn'] },
        objected: {
          needs: [
            {
              says: 'there is no payment order, or its fifteen days have passed',
              holds: (context) => context.fields['issuedOn'] !== undefined && !context.expired.includes('B3d'),
            },
          ],
          does: (_, event) => ({ fields: { objectedOn: event.facts.on } }),
        },
        // 民事诉讼法 art. 227: neither paid nor objected to within fifteen days.
        applyEnforcement: {
          needs: [expired('B3d', 'the fifteen days of the debtor have not passed yet')],
          keeps: ['court'],
          does: (_, event) => ({ fields: { enforcementAppliedOn: event.facts.on } }),
        },
        perform: { needs: [allPaid], to: 'performed' },
        fail: { to: 'failed', keeps: ['route'] },
      },
    },
    performed: { label: { zh: '已履行', en: 'performed' }, on: {} },
    failed: { label: { zh: '调解不成', en: 'failed' }, on: {} },
    withdrawn: { label: { zh: '已撤回', en: 'withdrawn' }, on: {} },
  },
});
