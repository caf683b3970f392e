// A construction project on the register, version 1: special wage account, wage deposit with its use and top-up, closing after the
// public notice. 人社部发〔2021〕53号, 65号; Decree 724 arts. 24-30.
import { proceeding } from '../proceeding.ts';
import { after, fact, has } from './conditions.ts';
import { EMERGENCY, EMERGENCY_LABELS, paidIn, some, sumIn } from './funds.ts';

type State = 'registered' | 'finished' | 'announced' | 'closed';

/** Decree 724 art. 27: finished, and nobody is owed wages. */
const noArrears = fact('noArrears', 'clues of this project are still open');

export const projectV1 = proceeding<State>({
  kind: 'project',
  version: 1,
  label: { zh: '工程项目', en: 'project' },
  initial: 'registered',
  ended: ['closed'],
  events: {
    amend: { zh: '变更登记', en: 'amend' },
    openAccount: { zh: '开设工资专户', en: 'open the wage account' },
    fileAccount: { zh: '专户备案', en: 'file the account' },
    signAgreement: { zh: '签订三方协议', en: 'sign the three-party agreement' },
    fileAgreement: { zh: '三方协议备案', en: 'file the agreement' },
    provideDeposit: { zh: '存储工资保证金', en: 'provide the deposit' },
    exemptDeposit: { zh: '免存保证金', en: 'exempt from the deposit' },
    useDeposit: { zh: '动用保证金', en: 'use the deposit' },
    depositPaid: { zh: '银行支付', en: 'paid by the bank' },
    topUpDeposit: { zh: '补足保证金', en: 'top up the deposit' },
    wagesPaid: { zh: '拨付人工费用', en: 'labour costs paid in' },
    ...EMERGENCY_LABELS,
    finishWork: { zh: '完工', en: 'finish the work' },
    announceClosing: { zh: '公示', en: 'announce the closing' },
    closeAccount: { zh: '撤销专户、返还保证金', en: 'close the account, return the deposit' },
  },
  signals: ['depositPaidOut', 'depositWhole'],
  open: {
    amend: {
      keeps: [
        'developer',
        'generalContractor',
        'subcontractor',
        'authority',
        'contractFen',
        'unpaidProjectFen',
        'unlawful',
        'nameLent',
        'letBy',
      ],
    },
    openAccount: { keeps: ['bank', 'openedOn'] },
    fileAccount: { needs: [has('bank', 'there is no special account yet')], keeps: ['filedOn'] },
    signAgreement: {
      keeps: ['agreementSignedOn'],
      does: (_, { input: { developer, generalContractor, bank } }) => ({
        fields: { agreement: { developer, generalContractor, bank } },
      }),
    },
    fileAgreement: { needs: [has('agreementSignedOn', 'there is no agreement yet')], keeps: ['agreementFiledOn'] },
    provideDeposit: { keeps: ['depositFen', 'depositForm'] },
    exemptDeposit: { keeps: ['exemption'] },
    // The office calls it (动用通知): the bank pays within 5 working days, the depositor tops it up within 10.
    useDeposit: {
      needs: [has('depositFen', 'there is no deposit')],
      does: (context, event) => ({
        fields: {
          depositUsedFen: sumIn(context, 'depositUsedFen') + Number(event.input['usedFen']),
          depositDueFen: sumIn(context, 'depositDueFen') + Number(event.input['usedFen']),
        },
      }),
    },
    wagesPaid: { needs: [has('bank', 'there is no special account yet')], keeps: ['wagesPaidOn'] },
    depositPaid: {
      needs: [some('depositDueFen', 'nothing that was called from the deposit is left to be paid')],
      does: (context, event) => ({
        fields: { depositDueFen: sumIn(context, 'depositDueFen') - paidIn(event) },
      }),
      signals: (context) => (sumIn(context, 'depositDueFen') === 0 ? ['depositPaidOut'] : []),
    },
    topUpDeposit: {
      needs: [some('depositUsedFen', 'the deposit was not used')],
      does: (context, event) => ({
        fields: { depositUsedFen: sumIn(context, 'depositUsedFen') - Number(event.input['addedFen']) },
      }),
      signals: (context) => (sumIn(context, 'depositUsedFen') === 0 ? ['depositWhole'] : []),
    },
    ...EMERGENCY,
  },
  states: {
    registered: {
      label: { zh: '在建', en: 'registered' },
      on: { finishWork: { to: 'finished', keeps: ['finishedOn'] } },
    },
    finished: {
      label: { zh: '已完工', en: 'finished' },
      on: { announceClosing: { needs: [noArrears], to: 'announced', keeps: ['noticeUntil'] } },
    },
    announced: {
      label: { zh: '公示中', en: 'announced' },
      on: {
        closeAccount: {
          needs: [
            after('noticeUntil', 'the public notice still runs'),
            noArrears,
            {
              says: 'the deposit that was used is not topped up',
              holds: (context) => sumIn(context, 'depositUsedFen') === 0,
            },
          ],
          to: 'closed',
        },
      },
    },
    closed: {
      label: { zh: '已销户', en: 'closed' },
      // What was advanced is asked back for as long as it takes.
      on: { recoverEmergencyFund: EMERGENCY.recoverEmergencyFund },
    },
  },
});
