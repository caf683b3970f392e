// A construction project on the register, version 1: special wage account, wage deposit with its use and top-up, closing after the
// public notice. 人社部发〔2021〕53号, 65号; Decree 724 arts. 24-30.
import { proceeding } from '../proceeding.ts';
import { has, after } from './conditions.ts';

type State = 'registered' | 'finished' | 'announced' | 'closed';

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
    provideDeposit: { zh: '存储工资保证金', en: 'provide the deposit' },
    useDeposit: { zh: '动用保证金', en: 'use the deposit' },
    depositPaid: { zh: '银行支付', en: 'paid by the bank' },
    topUpDeposit: { zh: '补足保证金', en: 'top up the deposit' },
    wagesPaid: { zh: '拨付人工费用', en: 'labour costs paid in' },
    useEmergencyFund: { zh: '动用应急周转金', en: 'use the emergency fund' },
    finishWork: { zh: '完工', en: 'finish the work' },
    announceClosing: { zh: '公示', en: 'announce the closing' },
    closeAccount: { zh: '撤销专户、返还保证金', en: 'close the account, return the deposit' },
  },
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
      ],
    },
    openAccount: { keeps: ['bank', 'openedOn'] },
    fileAccount: { needs: [has('bank', 'there is no special account yet')], keeps: ['filedOn'] },
    provideDeposit: { keeps: ['depositFen', 'depositForm'] },
    useDeposit: {
      needs: [has('depositFen', 'there is no deposit')],
      does: (context, event) => ({
        fields: { depositUsedFen: Number(context.fields['depositUsedFen'] ?? 0) + Number(event.input['usedFen']) },
      }),
    },
    depositPaid: { needs: [has('depositUsedFen', 'the deposit was not used')] },
    topUpDeposit: {
      needs: [has('depositUsedFen', 'the deposit was not used')],
      does: (context, event) => ({
        fields: {
          depositUsedFen: Math.max(0, Number(context.fields['depositUsedFen'] ?? 0) - Number(event.input['addedFen'])),
        },
      }),
    },
    wagesPaid: { needs: [has('bank', 'there is no special account yet')], keeps: ['wagesPaidOn'] },
    useEmergencyFund: {
      does: (context, event) => ({
        fields: { emergencyFen: Number(context.fields['emergencyFen'] ?? 0) + Number(event.input['usedFen']) },
      }),
    },
  },
  states: {
    registered: {
      label: { zh: '在建', en: 'registered' },
      on: { finishWork: { to: 'finished', keeps: ['finishedOn'] } },
    },
    finished: {
      label: { zh: '已完工', en: 'finished' },
      on: { announceClosing: { to: 'announced', keeps: ['noticeUntil'] } },
    },
    announced: {
      label: { zh: '公示中', en: 'announced' },
      on: {
        closeAccount: {
          needs: [
            after('noticeUntil', 'the public notice still runs'),
            {
              says: 'the deposit that was used is not topped up',
              holds: (context) => Number(context.fields['depositUsedFen'] ?? 0) === 0,
            },
          ],
          to: 'closed',
        },
      },
    },
    closed: { label: { zh: '已销户', en: 'closed' }, on: {} },
  },
});
