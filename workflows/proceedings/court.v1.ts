// Guidance to the court (诉讼引导), version 1: filed, judged, enforced (2 years to apply, 民事诉讼法 art. 250).
import { proceeding } from '../proceeding.ts';

type State = 'guided' | 'filed' | 'judged' | 'enforcing' | 'closed' | 'dropped';

export const courtV1 = proceeding<State>({
  kind: 'court',
  version: 1,
  label: { zh: '诉讼引导', en: 'guidance to the court' },
  initial: 'guided',
  ended: ['closed', 'dropped'],
  events: {
    fileSuit: { zh: '立案', en: 'file the suit' },
    judge: { zh: '判决', en: 'judge' },
    applyEnforcement: { zh: '申请执行', en: 'apply for enforcement' },
    interrupt: { zh: '时效中断', en: 'limitation interrupted' },
    close: { zh: '执行完毕', en: 'close' },
    drop: { zh: '终结', en: 'drop' },
  },
  states: {
    guided: {
      label: { zh: '已引导', en: 'guided' },
      task: { kind: 'followCourt', audience: 'handlers', clock: 'trackAnswer' },
      on: { fileSuit: { to: 'filed', keeps: ['court', 'filedOn'] }, drop: { to: 'dropped' } },
    },
    filed: {
      label: { zh: '法院已立案', en: 'filed' },
      task: { kind: 'followCourt', audience: 'handlers' },
      on: { judge: { to: 'judged', keeps: ['judgedFen', 'performBy'] }, drop: { to: 'dropped' } },
    },
    judged: {
      label: { zh: '已判决', en: 'judged' },
      task: { kind: 'followCourt', audience: 'handlers', clock: 'B10' },
      on: {
        applyEnforcement: {
          needs: [
            {
              says: 'the two years for an application have passed',
              holds: (context) => !context.expired.includes('B10'),
            },
          ],
          to: 'enforcing',
        },
        interrupt: {},
        close: { to: 'closed', keeps: ['result'] },
      },
    },
    enforcing: {
      label: { zh: '执行中', en: 'enforcing' },
      task: { kind: 'followCourt', audience: 'handlers' },
      on: { close: { to: 'closed', keeps: ['result'] } },
    },
    closed: { label: { zh: '已办结', en: 'closed' }, on: {} },
    dropped: { label: { zh: '已终结', en: 'dropped' }, on: {} },
  },
});
