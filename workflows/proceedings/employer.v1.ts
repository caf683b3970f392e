// An employer on the register, version 1: who it is, what was changed, when it ceased. What it owes stands on its clues and cases.
import { proceeding } from '../proceeding.ts';
import { EMERGENCY, EMERGENCY_LABELS } from './funds.ts';

type State = 'registered' | 'ceased';

export const employerV1 = proceeding<State>({
  kind: 'employer',
  version: 1,
  label: { zh: '用人单位', en: 'employer' },
  initial: 'registered',
  ended: ['ceased'],
  events: { amend: { zh: '变更登记', en: 'amend' }, ...EMERGENCY_LABELS, cease: { zh: '注销', en: 'cease' } },
  open: { ...EMERGENCY },
  states: {
    registered: {
      label: { zh: '存续', en: 'registered' },
      on: {
        amend: { keeps: ['creditCode', 'address', 'legalRepresentative'] },
        cease: { to: 'ceased', keeps: ['ceasedOn'] },
      },
    },
    ceased: {
      label: { zh: '已注销', en: 'ceased' },
      on: { recoverEmergencyFund: EMERGENCY.recoverEmergencyFund },
    },
  },
});
