// Listing for serious loss of trust (失信联合惩戒名单), version 1: proposed, announced to the party, heard, listed by a person for 3 years;
// removed at the end, or after correction from the sixth month on. 人社部令45号 art. 5; notice, hearing and days unverified.
import { proceeding, type Condition, type ProceedingFacts } from '../proceeding.ts';
import { has, monthsSince } from './conditions.ts';

type State = 'proposed' | 'announced' | 'listed' | 'removed' | 'dropped';

/** Only who was ordered to pay and let the order lapse is listed (art. 5); where the order is no case of this office, a person has seen it. */
const ordersLapsed: Condition = {
  says: 'the order to pay of its case is not served and lapsed',
  holds: ({ fields }, { facts }) =>
    (fields['case'] === undefined && fields['cases'] === undefined) || facts['ordersLapsed'] === true,
};

interface Grounds {
  readonly reached: boolean;
  readonly why: string;
}
const groundsIn = (facts: ProceedingFacts): Grounds | null => (facts['grounds'] ?? null) as Grounds | null;

/** Art. 5 (1) is counted from the cases; (2), a grave incident, is a person's judgement. */
const thresholdReached: Condition = {
  says: 'neither the amount nor the number of workers of 人社部令45号 art. 5 is reached, and it was not proposed for a grave incident',
  holds: ({ fields }, { facts }) => fields['ground'] === 'incident' || groundsIn(facts)?.reached === true,
  why: (_, { facts }) => {
    const why = groundsIn(facts)?.why;
    return why === undefined ? null : `the threshold of 人社部令45号 art. 5 is not reached: ${why}`;
  },
};

/** Responsible persons are listed with their employer, each told first, never instead of it. */
const employerListed: Condition = {
  says: 'the employer that this person answers for is not listed',
  holds: ({ fields }, { facts }) => fields['of'] === undefined || facts['employerListed'] === true,
};

export const blackListV1 = proceeding<State>({
  kind: 'blackList',
  version: 1,
  label: { zh: '失信名单', en: 'listing' },
  initial: 'proposed',
  ended: ['removed', 'dropped'],
  events: {
    announce: { zh: '事先告知', en: 'announce to the party' },
    hear: { zh: '听取陈述申辩', en: 'hear the party' },
    list: { zh: '列入名单', en: 'list' },
    recordCorrection: { zh: '确认改正', en: 'record the correction' },
    removeEarly: { zh: '提前移出', en: 'remove early' },
    removeAtEnd: { zh: '期满移出', en: 'remove at the end' },
    drop: { zh: '不予列入', en: 'drop' },
  },
  states: {
    proposed: {
      label: { zh: '拟列入', en: 'proposed' },
      task: { kind: 'announceListing', audience: 'handlers' },
      on: { announce: { to: 'announced', keeps: ['announcedOn'] }, drop: { to: 'dropped' } },
    },
    announced: {
      label: { zh: '已告知', en: 'announced' },
      task: { kind: 'decideListing', audience: 'supervisors' },
      on: {
        hear: { keeps: ['heardOn'] },
        list: {
          needs: [ordersLapsed, thresholdReached, employerListed],
          to: 'listed',
          does: (_, event) => ({ fields: { listedOn: event.facts.on, grounds: event.facts['grounds'] } }),
          tells: ['handlers'],
        },
        drop: { to: 'dropped' },
      },
    },
    listed: {
      label: { zh: '已列入', en: 'listed' },
      task: { kind: 'watchListing', audience: 'handlers', clock: 'F2' },
      on: {
        recordCorrection: { keeps: ['correctedOn', 'promised'] },
        removeEarly: {
          needs: [
            has('correctedOn', 'no correction is recorded'),
            monthsSince('correctedOn', 6, 'six months have not passed since the correction'),
            {
              says: 'the written promise is missing',
              holds: (context) => context.fields['promised'] === true,
            },
          ],
          to: 'removed',
          does: (_, event) => ({ fields: { removedOn: event.facts.on } }),
        },
        removeAtEnd: {
          needs: [monthsSince('listedOn', 36, 'three years have not passed since the listing')],
          to: 'removed',
          does: (_, event) => ({ fields: { removedOn: event.facts.on } }),
        },
      },
    },
    removed: { label: { zh: '已移出', en: 'removed' }, on: {} },
    dropped: { label: { zh: '未列入', en: 'dropped' }, on: {} },
  },
});
