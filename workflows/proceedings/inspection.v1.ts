// An inspection plan (专项检查 / 排查), version 1: planned, running while visits are entered, closed with its result.
import { proceeding } from '../proceeding.ts';

type State = 'planned' | 'running' | 'closed' | 'cancelled';

export const inspectionV1 = proceeding<State>({
  kind: 'inspection',
  version: 1,
  label: { zh: '排查', en: 'inspection' },
  initial: 'planned',
  ended: ['closed', 'cancelled'],
  events: {
    start: { zh: '开始', en: 'start' },
    finish: { zh: '结束', en: 'finish' },
    cancel: { zh: '取消', en: 'cancel' },
  },
  states: {
    planned: {
      label: { zh: '已计划', en: 'planned' },
      task: { kind: 'startInspection', audience: 'handlers' },
      on: { start: { to: 'running' }, cancel: { to: 'cancelled' } },
    },
    running: {
      label: { zh: '进行中', en: 'running' },
      task: { kind: 'inspect', audience: 'handlers', clock: 'inspection' },
      on: { finish: { to: 'closed', tells: ['supervisors'] } },
    },
    closed: { label: { zh: '已结束', en: 'closed' }, on: {} },
    cancelled: { label: { zh: '已取消', en: 'cancelled' }, on: {} },
  },
});
