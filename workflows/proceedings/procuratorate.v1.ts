// Support of a suit by the procuratorate (支持起诉, 民事诉讼法 art. 15), version 1. No statutory time limit was found for it.
import { proceeding } from '../proceeding.ts';

type State = 'applied' | 'accepted' | 'settled' | 'supported' | 'adopted' | 'refused' | 'closed';

export const procuratorateV1 = proceeding<State>({
  kind: 'procuratorate',
  version: 1,
  label: { zh: '检察机关支持起诉', en: 'support of a suit' },
  initial: 'applied',
  ended: ['settled', 'adopted', 'refused', 'closed'],
  events: {
    accept: { zh: '受理', en: 'accept' },
    refuse: { zh: '不予受理', en: 'refuse' },
    settle: { zh: '诉前和解', en: 'settled before suit' },
    support: { zh: '支持起诉', en: 'support the suit' },
    adopt: { zh: '法院采纳', en: 'adopted by the court' },
    close: { zh: '办结', en: 'close' },
  },
  states: {
    applied: {
      label: { zh: '已申请', en: 'applied' },
      task: { kind: 'acceptTrack', audience: 'department', clock: 'trackReceipt' },
      on: {
        accept: {
          to: 'accepted',
          does: (_, event) => ({ fields: { acceptedOn: event.facts.on } }),
          tells: ['handlers'],
        },
        refuse: { to: 'refused', tells: ['handlers'] },
      },
    },
    accepted: {
      label: { zh: '已受理', en: 'accepted' },
      task: { kind: 'decideSupport', audience: 'department', clock: 'support' },
      on: {
        settle: { to: 'settled', does: (_, event) => ({ fields: { settledOn: event.facts.on } }), tells: ['handlers'] },
        support: {
          to: 'supported',
          does: (_, event) => ({ fields: { supportedOn: event.facts.on } }),
          tells: ['handlers'],
        },
        close: { to: 'closed', tells: ['handlers'] },
      },
    },
    supported: {
      label: { zh: '已支持起诉', en: 'supported' },
      task: { kind: 'followCourt', audience: 'department' },
      on: {
        adopt: {
          to: 'adopted',
          keeps: ['court'],
          does: (_, event) => ({ fields: { adoptedOn: event.facts.on } }),
          tells: ['handlers'],
        },
        close: { to: 'closed', tells: ['handlers'] },
      },
    },
    settled: { label: { zh: '诉前和解', en: 'settled before suit' }, on: {} },
    adopted: { label: { zh: '法院采纳', en: 'adopted by the court' }, on: {} },
    refused: { label: { zh: '不予受理', en: 'refused' }, on: {} },
    closed: { label: { zh: '已办结', en: 'closed' }, on: {} },
  },
});
