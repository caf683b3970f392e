// Guidance to arbitration (仲裁引导), version 1: applied, accepted in 5, awarded in 45 (+ 15) days, effective or brought to court.
// 劳动争议调解仲裁法 arts. 27, 29, 43, 48-50.
import { proceeding, type Way } from '../proceeding.ts';
import { notExpired } from './conditions.ts';

type State = 'guided' | 'applied' | 'accepted' | 'awarded' | 'effective' | 'sued' | 'refused' | 'dropped';

/** Art. 47 (1): up to twelve local monthly minimum wages an award is final, unless a person says otherwise. Where no wage is known a person says it. */
const final: Way<State>['does'] = (_, { input, facts }) => {
  const limit = facts['smallClaimsFen'];
  if (typeof limit !== 'number') return {};
  const within = Number(input['awardFen']) <= limit;
  const known = input['final'] ?? within;
  return {
    fields: {
      smallClaimsFen: limit,
      final: known,
      ...(known === true && within ? { finalBy: input['finalBy'] ?? 'smallClaims' } : {}),
    },
  };
};

export const arbitrationV1 = proceeding<State>({
  kind: 'arbitration',
  version: 1,
  label: { zh: '仲裁引导', en: 'guidance to arbitration' },
  initial: 'guided',
  ended: ['effective', 'sued', 'refused', 'dropped'],
  events: {
    apply: { zh: '申请仲裁', en: 'apply' },
    accept: { zh: '受理', en: 'accept' },
    refuse: { zh: '不予受理', en: 'refuse' },
    award: { zh: '裁决', en: 'award' },
    sue: { zh: '起诉', en: 'sue' },
    takeEffect: { zh: '裁决生效', en: 'takes effect' },
    interrupt: { zh: '时效中断', en: 'limitation interrupted' },
    askAnnulment: { zh: '申请撤销裁决', en: 'annulment asked for' },
    drop: { zh: '终结', en: 'drop' },
  },
  states: {
    guided: {
      label: { zh: '已引导', en: 'guided' },
      task: { kind: 'followArbitration', audience: 'handlers', clock: 'B5' },
      on: {
        apply: { to: 'applied', keeps: ['appliedOn'] },
        // 调解仲裁法 art. 27: a claim to an authority, a clue's receipt among them, lets the year begin anew.
        interrupt: {},
        drop: { to: 'dropped' },
      },
    },
    applied: {
      label: { zh: '已申请', en: 'applied' },
      task: { kind: 'followArbitration', audience: 'handlers', clock: 'B6' },
      on: { accept: { to: 'accepted', keeps: ['acceptedOn'] }, refuse: { to: 'refused' }, drop: { to: 'dropped' } },
    },
    accepted: {
      label: { zh: '已受理', en: 'accepted' },
      task: { kind: 'followArbitration', audience: 'handlers', clock: 'B8' },
      on: {
        award: { to: 'awarded', keeps: ['awardFen', 'awardedOn', 'final', 'finalBy'], does: final },
        drop: { to: 'dropped' },
      },
    },
    awarded: {
      label: { zh: '已裁决', en: 'awarded' },
      task: { kind: 'followArbitration', audience: 'handlers', clock: 'B9' },
      on: {
        sue: {
          needs: [
            { says: 'the fifteen days for a suit have passed', holds: (context) => !context.expired.includes('B9') },
          ],
          to: 'sued',
          keeps: ['court'],
        },
        askAnnulment: {
          needs: [
            { says: 'the award is not final', holds: (context) => context.fields['final'] === true },
            notExpired('B9a', 'the thirty days for an annulment have passed'),
          ],
          does: (_, event) => ({ fields: { annulmentAskedOn: event.facts.on } }),
        },
        takeEffect: {
          needs: [
            {
              says: 'the fifteen days for a suit still run',
              holds: (context) => context.expired.includes('B9') || context.fields['final'] === true,
            },
          ],
          to: 'effective',
        },
      },
    },
    effective: { label: { zh: '已生效', en: 'effective' }, on: {} },
    sued: { label: { zh: '已起诉', en: 'sued' }, on: {} },
    refused: { label: { zh: '不予受理', en: 'refused' }, on: {} },
    dropped: { label: { zh: '已终结', en: 'dropped' }, on: {} },
  },
});
