// The Chinese and English words for states and for the events that a person may send.
import type { ClueEventType } from './events.ts';
import type { ClueState } from './states.ts';

export interface Label {
  readonly zh: string;
  readonly en: string;
}

export const STATE_LABELS: Readonly<Record<ClueState, Label>> = {
  received: { zh: '待分办', en: 'received' },
  assigned: { zh: '待签收', en: 'assigned' },
  verifying: { zh: '核查中', en: 'verifying' },
  mediating: { zh: '调解中', en: 'mediating' },
  performing: { zh: '履行中', en: 'performing' },
  resolved: { zh: '待审核', en: 'resolved' },
  revisiting: { zh: '待回访', en: 'revisiting' },
  closed: { zh: '已办结', en: 'closed' },
  suspended: { zh: '已中止', en: 'suspended' },
  referred: { zh: '已转办', en: 'referred' },
  declined: { zh: '不予受理', en: 'declined' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
};

export const EVENT_LABELS: Readonly<Record<ClueEventType, Label>> = {
  assign: { zh: '分办', en: 'Assign' },
  reassign: { zh: '改派', en: 'Re-assign' },
  accept: { zh: '签收', en: 'Accept' },
  return: { zh: '退回', en: 'Return' },
  askCompletion: { zh: '要求补正', en: 'Ask for completion' },
  decline: { zh: '不予受理', en: 'Decline' },
  refer: { zh: '转办', en: 'Refer' },
  referBack: { zh: '转办回复', en: 'Refer back' },
  markDuplicate: { zh: '标记重复', en: 'Mark as duplicate' },
  unmarkDuplicate: { zh: '取消重复标记', en: 'Unmark as duplicate' },
  rootMoved: { zh: '主线索变更', en: 'Root moved' },
  split: { zh: '拆分', en: 'Split' },
  supplement: { zh: '补充', en: 'Supplement' },
  contact: { zh: '联系反映人', en: 'Contact' },
  establish: { zh: '属实', en: 'Establish' },
  notEstablish: { zh: '不属实', en: 'Not established' },
  agree: { zh: '达成协议', en: 'Agree' },
  mediationFail: { zh: '调解不成', en: 'Mediation failed' },
  file: { zh: '立案', en: 'File a case' },
  pay: { zh: '兑付', en: 'Pay' },
  correctPayment: { zh: '更正兑付', en: 'Correct a payment' },
  default: { zh: '未按期履行', en: 'Default' },
  conclude: { zh: '办理完毕', en: 'Conclude' },
  approve: { zh: '审核通过', en: 'Approve' },
  reject: { zh: '审核退回', en: 'Reject' },
  revisit: { zh: '回访', en: 'Revisit' },
  reopen: { zh: '重新办理', en: 'Reopen' },
  suspend: { zh: '中止', en: 'Suspend' },
  resume: { zh: '恢复办理', en: 'Resume' },
  extend: { zh: '延期', en: 'Extend' },
  request: { zh: '申请', en: 'Request' },
  refuseRequest: { zh: '不同意申请', en: 'Refuse a request' },
  correct: { zh: '更正信息', en: 'Correct' },
  withdraw: { zh: '撤回', en: 'Withdraw' },
  urge: { zh: '催办', en: 'Urge' },
  supervise: { zh: '督办', en: 'Supervise' },
  answer: { zh: '答复督办', en: 'Answer' },
  elevate: { zh: '提级', en: 'Elevate' },
  ordered: { zh: '责令限期支付', en: 'Ordered to pay' },
  deadlinePassed: { zh: '期限届至', en: 'Deadline passed' },
};
