// Words for the codes of the API: states, tasks, fields, choices. A code without a word is shown as it is.
import i18next from 'i18next';
import { language } from './setup.ts';

type Words = Readonly<Record<string, readonly [zh: string, en: string]>>;

const TASKS: Words = {
  assign: ['分办', 'Assign'],
  arbitrate: ['裁定承办单位', 'Arbitrate'],
  accept: ['签收', 'Accept'],
  verify: ['核查', 'Verify'],
  mediate: ['调解', 'Mediate'],
  collect: ['督促兑付', 'Collect'],
  conclude: ['办结', 'Conclude'],
  approve: ['审核', 'Review'],
  revisit: ['回访', 'Revisit'],
  resume: ['恢复办理', 'Resume'],
  answerReferral: ['答复转办', 'Answer the referral'],
  takeOver: ['接办提级线索', 'Take over'],
  answer: ['答复督办', 'Answer'],
  decideRequest: ['审批申请', 'Decide a request'],
};

const FIELDS: Words = {
  unit: ['承办单位', 'Unit'],
  handlers: ['承办人', 'Handlers'],
  reason: ['理由', 'Reason'],
  ground: ['不予受理的情形', 'Ground'],
  publicReply: ['公开答复', 'Public reply'],
  account: ['办理情况（内部）', 'Account (internal)'],
  target: ['转往单位', 'Target'],
  answerBy: ['答复期限', 'Answer by'],
  answer: ['答复', 'Answer'],
  of: ['主线索编号', 'Duplicate of'],
  note: ['说明', 'Note'],
  via: ['方式', 'Via'],
  at: ['时间', 'At'],
  outcome: ['结果', 'Outcome'],
  summary: ['摘要', 'Summary'],
  deadline: ['履行的告知义务', 'Duty that it meets'],
  verifiedFen: ['核实金额', 'Verified amount'],
  workers: ['人数', 'Workers'],
  conclusion: ['核处结论', 'Conclusion'],
  amountFen: ['金额', 'Amount'],
  payBy: ['支付期限', 'Pay by'],
  basis: ['立案依据', 'Basis'],
  paymentChannel: ['兑付渠道', 'Channel'],
  evidence: ['凭证说明', 'Evidence'],
  paidOn: ['支付日期', 'Paid on'],
  payment: ['兑付记录', 'Payment'],
  reached: ['联系到本人', 'Reached'],
  satisfied: ['满意', 'Satisfied'],
  until: ['截止日期', 'Until'],
  clock: ['期限', 'Clock'],
  days: ['天数', 'Days'],
  event: ['申请事项', 'Event'],
  input: ['申请内容', 'Input'],
  request: ['申请', 'Request'],
  fields: ['更正内容', 'Fields'],
  region: ['地区代码', 'Region'],
  intakeChannel: ['来源', 'Channel'],
  employer: ['用人单位', 'Employer'],
  project: ['项目', 'Project'],
  sector: ['领域', 'Sector'],
  name: ['名称', 'Name'],
  creditCode: ['统一社会信用代码', 'Credit code'],
  address: ['地址', 'Address'],
  funding: ['资金性质', 'Funding'],
  generalContractor: ['总承包单位', 'General contractor'],
  order: ['督办单', 'Order'],
  text: ['内容', 'Text'],
  dueOn: ['到期日', 'Due on'],
  instalments: ['分期', 'Instalments'],
  terms: ['协议内容', 'Terms'],
};

const CHOICES: Words = {
  reached: ['已联系', 'reached'],
  notReached: ['未联系上', 'not reached'],
  impossible: ['无法联系', 'impossible'],
  phone: ['电话', 'telephone'],
  sms: ['短信', 'text message'],
  visit: ['上门', 'visit'],
  online: ['网络', 'online'],
  letter: ['信函', 'letter'],
  other: ['其他', 'other'],
  platform: ['平台', 'platform'],
  inspection: ['排查', 'inspection'],
  hotline: ['热线', 'hotline'],
  walkIn: ['来访', 'walk-in'],
  petition: ['信访', 'petition'],
  court: ['法院', 'court'],
  police: ['公安', 'police'],
  procuratorate: ['检察', 'procuratorate'],
  tradeUnion: ['工会', 'trade union'],
  emergencyFund: ['应急周转金', 'emergency fund'],
  deposit: ['工资保证金', 'deposit'],
  construction: ['工程建设', 'construction'],
  manufacturing: ['制造', 'manufacturing'],
  services: ['服务', 'services'],
  government: ['政府投资', 'government'],
  ppp: ['PPP', 'PPP'],
  soe: ['国企', 'state-owned'],
  poverty_alleviation: ['扶贫', 'poverty alleviation'],
  private: ['社会投资', 'private'],
};

/** Words that come with the pages that need them (see {@link withMatterWords}). */
const later = (key: string): string | undefined => (i18next.exists(key) ? i18next.t(key) : undefined);

const of = (words: Words, kind: 'task' | 'field' | 'choice', code: string): string =>
  words[code]?.[language() === 'zh' ? 0 : 1] ?? later(`${kind}.${code}`) ?? code;

export const taskWord = (kind: string): string => of(TASKS, 'task', kind.split(':')[0] ?? kind);
export const fieldWord = (name: string): string => of(FIELDS, 'field', name);
export const choiceWord = (code: string): string => of(CHOICES, 'choice', code);
