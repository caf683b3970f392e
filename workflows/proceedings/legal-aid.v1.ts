// Legal aid through the trade union (工会法律援助), version 1: decided in 7, a lawyer named in 3 days; claims of migrant workers need no
// check of hardship. 法律援助法 arts. 42-43; Decree 724 art. 51.
import { proceeding } from '../proceeding.ts';

type State = 'applied' | 'granted' | 'represented' | 'closed' | 'refused';

export const legalAidV1 = proceeding<State>({
  kind: 'legalAid',
  version: 1,
  label: { zh: '工会法律援助', en: 'legal aid of the trade union' },
  initial: 'applied',
  ended: ['closed', 'refused'],
  events: {
    grant: { zh: '给予援助', en: 'grant' },
    refuse: { zh: '不予援助', en: 'refuse' },
    assignLawyer: { zh: '指派律师', en: 'assign a lawyer' },
    close: { zh: '办结', en: 'close' },
  },
  states: {
    applied: {
      label: { zh: '已申请', en: 'applied' },
      task: { kind: 'decideAid', audience: 'department', clock: 'H1' },
      on: {
        grant: { to: 'granted', does: (_, event) => ({ fields: { grantedOn: event.facts.on } }), tells: ['handlers'] },
        refuse: { to: 'refused', tells: ['handlers'] },
      },
    },
    granted: {
      label: { zh: '已批准', en: 'granted' },
      task: { kind: 'assignLawyer', audience: 'department', clock: 'H2' },
      on: { assignLawyer: { to: 'represented', tells: ['handlers'] } },
    },
    represented: {
      label: { zh: '援助中', en: 'represented' },
      task: { kind: 'closeTrack', audience: 'department' },
      on: { close: { to: 'closed', keeps: ['result'], tells: ['handlers'] } },
    },
    closed: { label: { zh: '已办结', en: 'closed' }, on: {} },
    refused: { label: { zh: '不予援助', en: 'refused' }, on: {} },
  },
});
