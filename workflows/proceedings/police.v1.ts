// The hand-over to the police (涉嫌拒不支付劳动报酬罪, 刑法 276-1), version 1: reported, approved within 3 days, transferred within 24 hours,
// decided by the police, refused and reconsidered, supervised by the procuratorate. 国务院令310号 arts. 5, 8-12; 公安程序规定 arts. 180-181.
import { proceeding } from '../proceeding.ts';
import { fact } from './conditions.ts';

type State =
  | 'reported'
  | 'approved'
  | 'transferred'
  | 'incomplete'
  | 'filed'
  | 'refused'
  | 'reconsidering'
  | 'upheld'
  | 'supervised'
  | 'closed'
  | 'notApproved';

/** 法释〔2013〕3号 art. 4: without a written order, served and lapsed, there is no crime. */
const orderServed = fact('orderServed', 'the order to pay of the case was not served');
const orderLapsed = fact('orderLapsed', 'the order to pay of the case has not lapsed yet');
const threshold = fact('overThreshold', 'amount and workers are below the threshold of the province');

export const policeV1 = proceeding<State>({
  kind: 'police',
  version: 1,
  label: { zh: '移送公安', en: 'hand-over to the police' },
  initial: 'reported',
  ended: ['closed', 'notApproved'],
  events: {
    approve: { zh: '批准移送', en: 'approve the hand-over' },
    refuse: { zh: '不批准移送', en: 'do not approve' },
    transfer: { zh: '移送', en: 'transfer' },
    receiptGiven: { zh: '公安签收', en: 'received by the police' },
    askCompletion: { zh: '要求补正', en: 'ask for completion' },
    complete: { zh: '补正', en: 'complete' },
    fileCrime: { zh: '公安立案', en: 'filed by the police' },
    refuseCrime: { zh: '公安不予立案', en: 'not filed by the police' },
    askReconsideration: { zh: '申请复议', en: 'ask for reconsideration' },
    answerReconsideration: { zh: '复议答复', en: 'answer to the reconsideration' },
    askProcuratorate: { zh: '提请立案监督', en: 'ask the procuratorate' },
    procuratorateOrder: { zh: '检察院通知立案', en: 'procuratorate orders filing' },
    handOverMaterial: { zh: '移交物品材料', en: 'hand over goods and material' },
    paidBeforeFiling: { zh: '立案前支付', en: 'paid before the filing' },
    paid: { zh: '兑付入账', en: 'paid' },
    close: { zh: '办结', en: 'close' },
  },
  // 刑法 276-1: who pays before the police file may not be guilty, who pays before the charge less: both sides have to see it.
  open: {
    paid: {
      does: (_, event) => ({ fields: { paidFen: event.facts['paidFen'], paidOn: event.facts.on } }),
      tells: ['handlers', 'department'],
    },
  },
  states: {
    reported: {
      label: { zh: '待批准移送', en: 'reported' },
      task: { kind: 'approveTransfer', audience: 'supervisors', clock: 'E4' },
      on: {
        approve: { needs: [orderServed, orderLapsed, threshold], to: 'approved', tells: ['handlers'] },
        refuse: { to: 'notApproved', tells: ['handlers'] },
      },
    },
    approved: {
      label: { zh: '待移送', en: 'approved' },
      task: { kind: 'transfer', audience: 'handlers', clock: 'E5' },
      on: { transfer: { to: 'transferred', keeps: ['transferredOn'], tells: ['department'] } },
    },
    transferred: {
      label: { zh: '已移送', en: 'transferred' },
      task: { kind: 'decideFiling', audience: 'department', clock: 'E6' },
      on: {
        receiptGiven: {},
        askCompletion: { to: 'incomplete', tells: ['handlers'] },
        fileCrime: { to: 'filed', keeps: ['filedOn', 'policeNumber'], tells: ['handlers', 'supervisors'] },
        refuseCrime: { to: 'refused', tells: ['handlers', 'supervisors'] },
        paidBeforeFiling: {},
      },
    },
    incomplete: {
      label: { zh: '待补正', en: 'incomplete' },
      task: { kind: 'complete', audience: 'handlers', clock: 'E6c' },
      on: { complete: { to: 'transferred', tells: ['department'] } },
    },
    filed: {
      label: { zh: '公安已立案', en: 'filed' },
      task: { kind: 'followPolice', audience: 'handlers', clock: 'E9' },
      on: { handOverMaterial: {}, close: { to: 'closed', keeps: ['result'] } },
    },
    refused: {
      label: { zh: '公安不立案', en: 'refused' },
      task: { kind: 'askReconsideration', audience: 'handlers', clock: 'E7' },
      on: {
        askReconsideration: {
          needs: [
            {
              says: 'the three days for a reconsideration have passed',
              holds: (context) => !context.expired.includes('E7'),
            },
          ],
          to: 'reconsidering',
          tells: ['department'],
        },
        askProcuratorate: { to: 'supervised' },
        close: { to: 'closed', keeps: ['result'] },
      },
    },
    reconsidering: {
      label: { zh: '复议中', en: 'reconsidering' },
      task: { kind: 'answerReconsideration', audience: 'department', clock: 'E7a' },
      on: {
        answerReconsideration: [{ to: 'upheld', keeps: ['reconsideration'], tells: ['handlers'] }],
        fileCrime: { to: 'filed', keeps: ['filedOn', 'policeNumber'], tells: ['handlers', 'supervisors'] },
      },
    },
    upheld: {
      label: { zh: '维持不立案', en: 'refusal upheld' },
      task: { kind: 'askProcuratorate', audience: 'handlers' },
      on: { askProcuratorate: { to: 'supervised' }, close: { to: 'closed', keeps: ['result'] } },
    },
    supervised: {
      label: { zh: '立案监督', en: 'supervised by the procuratorate' },
      task: { kind: 'followProcuratorate', audience: 'handlers', clock: 'E8' },
      on: {
        procuratorateOrder: {},
        fileCrime: { to: 'filed', keeps: ['filedOn', 'policeNumber'], tells: ['handlers', 'supervisors'] },
        close: { to: 'closed', keeps: ['result'] },
      },
    },
    closed: { label: { zh: '已办结', en: 'closed' }, on: {} },
    notApproved: { label: { zh: '不予移送', en: 'not approved' }, on: {} },
  },
});
