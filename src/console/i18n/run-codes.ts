// Words for the codes that those who run it meet. A code without a word is shown as it is.
import { language } from './setup.ts';

type Words = Readonly<Record<string, readonly [zh: string, en: string]>>;

const STATUSES: Words = {
  pending: ['待接收', 'pending'],
  registered: ['已登记', 'registered'],
  applied: ['已并入', 'applied'],
  waiting: ['等待原线索', 'waiting for its clue'],
  quarantined: ['待更正', 'quarantined'],
  corrected: ['已更正', 'corrected'],
  ping: ['测试', 'test'],
  parked: ['搁置', 'parked'],
};

const ROLES: Words = {
  operator: ['操作员', 'operator'],
  handler: ['承办人', 'handler'],
  supervisor: ['主管', 'supervisor'],
  clerk: ['部门经办人', 'clerk'],
  admin: ['管理员', 'administrator'],
  auditor: ['审计员', 'auditor'],
};

const ALARMS: Words = {
  webhook_id_reused: ['同一来件号内容不同', 'delivery id used for another body'],
  delivery_parked: ['来件搁置', 'delivery parked'],
  delivery_orphaned: ['来件等不到原线索', 'delivery without its clue'],
  deadline_failed: ['期限处理失败', 'deadline failed'],
  notification_parked: ['通知未能发送', 'notification not sent'],
  callback_parked: ['回调未能送达', 'callback not delivered'],
  outbox_parked: ['待发事项搁置', 'outgoing row parked'],
  calendar_missing: ['缺少年度日历', 'calendar of a year is missing'],
  dispatch_failed: ['调度报表失败', 'dispatch report failed'],
  search_unreadable: ['描述无法检索', 'a description cannot be searched'],
  sweep_failed: ['例行检查失败', 'a step of the sweep failed'],
  nobody_to_tell: ['无人可通知', 'nobody to tell'],
  report_differs: ['报告数据前后不一', 'report differs'],
  retention_due: ['个人信息保存期届满', 'retention is over'],
};

const WAITING: Words = {
  delivery: ['来件', 'deliveries'],
  deadline: ['期限步骤', 'deadline steps'],
  outbox: ['待发事项', 'outgoing rows'],
  notification: ['通知', 'notifications'],
  callback: ['回调', 'callbacks'],
  outlet: ['群消息与短信', 'group and text messages'],
  waiting: ['等待', 'waiting'],
  active: ['进行中', 'active'],
  completed: ['已完成', 'completed'],
  failed: ['失败', 'failed'],
  delayed: ['定时', 'delayed'],
  paused: ['暂停', 'paused'],
  prioritized: ['优先', 'prioritised'],
  'waiting-children': ['等待子项', 'waiting for parts'],
  pending: ['待处理', 'pending'],
  queued: ['已排队', 'queued'],
  due: ['已到时', 'due'],
  parked: ['搁置', 'parked'],
  quarantined: ['待更正', 'quarantined'],
  intake: ['接收', 'intake'],
  relay: ['转发', 'relay'],
  notify: ['通知', 'notify'],
  deadlines: ['期限', 'deadlines'],
  sweep: ['巡检', 'sweep'],
  callbacks: ['回调', 'callbacks'],
  outlets: ['群消息与短信', 'outlets'],
  imports: ['表格导入', 'imports'],
};

const VERIFIED: Words = {
  LAW: ['依法规原文', 'by the text of the law'],
  SRC: ['依原始资料', 'by its own source'],
  '2ND': ['转引，未核实', 'second-hand, unverified'],
  GK: ['一般了解，未核实', 'general knowledge, unverified'],
  profile: ['本系统设定', 'set by this profile'],
};

const OTHERS: Words = {
  'clue.reported': ['线索', 'clue'],
  'clue.supplemented': ['补充', 'supplement'],
  'clue.withdrawn': ['撤回', 'withdrawal'],
  ping: ['测试', 'test'],
  complaint: ['投诉', 'complaint'],
  report: ['举报', 'report'],
  nation: ['国家', 'nation'],
  province: ['省级', 'province'],
  city: ['市级', 'city'],
  county: ['县级', 'county'],
  region: ['地区办理单位', 'office'],
  department: ['部门', 'department'],
  workingDay: ['个工作日', 'working days'],
  calendarDay: ['天', 'days'],
  date: ['个工作日（另定日期的除外）', 'working days, unless a date is set'],
  given: ['另定日期', 'a date that is set'],
  hour: ['小时', 'hours'],
  month: ['个月', 'months'],
  year: ['年', 'years'],
  clock: ['期限', 'clock'],
  calendar: ['日历', 'calendar'],
  zh: ['中文', 'Chinese'],
  en: ['英文', 'English'],
  assign: ['分办', 'assign'],
  verify: ['核查', 'verify'],
  mediate: ['调解', 'mediate'],
  resolve: ['审核回访', 'review'],
  close: ['办结', 'close'],
};

const of = (words: Words, code: string): string => words[code]?.[language() === 'zh' ? 0 : 1] ?? code;

export const DELIVERY_STATUS_CODES = Object.keys(STATUSES);
export const ROLE_CODES = Object.keys(ROLES);
export const statusWord = (code: string): string => of(STATUSES, code);
export const roleWord = (code: string): string => of(ROLES, code);
export const alarmWord = (code: string): string => of(ALARMS, code);
export const waitingWord = (code: string): string => of(WAITING, code);
export const otherWord = (code: string): string => of(OTHERS, code);
export const verifiedWord = (code: string): string => of(VERIFIED, code);
