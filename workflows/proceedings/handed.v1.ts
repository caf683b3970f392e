// Tracks to a sector department and to another region's office (转办), version 1: sent, received (签收), handled, answered, closed by the
// sender; or objected to with reasons within five working days (信访工作条例 art. 23) and taken back.
import { proceeding, type Label } from '../proceeding.ts';

type State = 'sent' | 'handling' | 'objected' | 'answered' | 'closed' | 'takenBack';

const handed = (kind: string, label: Label) =>
  proceeding<State>({
    kind,
    version: 1,
    label,
    initial: 'sent',
    ended: ['closed', 'takenBack'],
    events: {
      accept: { zh: '签收', en: 'accept' },
      object: { zh: '提出异议', en: 'object' },
      takeBack: { zh: '收回', en: 'take back' },
      insist: { zh: '维持转办', en: 'insist' },
      report: { zh: '报告进展', en: 'report progress' },
      answer: { zh: '答复', en: 'answer' },
      returnAnswer: { zh: '退回答复', en: 'return the answer' },
      close: { zh: '办结', en: 'close' },
      urge: { zh: '催办', en: 'urge' },
    },
    states: {
      sent: {
        label: { zh: '已转出', en: 'sent' },
        task: { kind: 'acceptTrack', audience: 'department', clock: 'trackReceipt' },
        on: {
          accept: { to: 'handling' },
          object: { to: 'objected', tells: ['supervisors'] },
          takeBack: { to: 'takenBack', tells: ['department'] },
          urge: { tells: ['department'] },
        },
      },
      handling: {
        label: { zh: '办理中', en: 'handling' },
        task: { kind: 'answerTrack', audience: 'department', clock: 'trackAnswer' },
        on: {
          report: { tells: ['handlers'] },
          object: { to: 'objected', tells: ['supervisors'] },
          answer: { to: 'answered', keeps: ['result'], tells: ['handlers', 'supervisors'] },
          takeBack: { to: 'takenBack', tells: ['department'] },
          urge: { tells: ['department'] },
        },
      },
      objected: {
        label: { zh: '异议审核', en: 'objected' },
        task: { kind: 'decideObjection', audience: 'supervisors' },
        on: {
          insist: { to: 'handling', tells: ['department'] },
          takeBack: { to: 'takenBack', tells: ['department'] },
        },
      },
      answered: {
        label: { zh: '已答复', en: 'answered' },
        task: { kind: 'closeTrack', audience: 'handlers' },
        on: { close: { to: 'closed' }, returnAnswer: { to: 'handling', tells: ['department'] } },
      },
      closed: { label: { zh: '已办结', en: 'closed' }, on: {} },
      takenBack: { label: { zh: '已收回', en: 'taken back' }, on: {} },
    },
  });

export const departmentV1 = handed('department', { zh: '部门转办', en: 'track to a department' });
export const regionV1 = handed('region', { zh: '跨地区转办', en: 'track to another region' });
