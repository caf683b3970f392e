// What an event means to the clocks beyond its own name and the state it leads to.
import type { ClueContext } from './context.ts';
import type { SignalName } from './effects.ts';
import type { ClueEvent } from './events.ts';
import { isFullyPaid } from './money.ts';

/** The signals of an event, by what the clue remembered before and after. */
export const signalsOf = (before: ClueContext, after: ClueContext, event: ClueEvent): readonly SignalName[] => {
  switch (event.type) {
    case 'contact': {
      const told = event.facts.meets === undefined ? [] : [`noticeGiven:${event.facts.meets}`];
      return after.contactMade && !before.contactMade ? ['contactMade', ...told] : told;
    }
    case 'pay':
      return isFullyPaid(after) && !isFullyPaid(before) ? ['allPaid'] : [];
    case 'correctPayment':
      return isFullyPaid(before) && !isFullyPaid(after) ? ['notAllPaid'] : [];
    // An order changes what is owed where nothing was agreed.
    case 'ordered':
      if (isFullyPaid(after) === isFullyPaid(before)) return [];
      return [isFullyPaid(after) ? 'allPaid' : 'notAllPaid'];
    // The complaint is accepted by what is decided on it, once; a case that is proposed already needs no other.
    case 'establish':
      return before.verifiedFen === null && !before.filed ? ['firstEstablished'] : [];
    // An agreement on what has been paid already needs no promise.
    case 'agree':
      return isFullyPaid(after) ? ['allPaid'] : [];
    case 'refer':
    case 'urge':
    case 'supervise':
      return [`orderOpened:${event.seq}`];
    case 'answer':
      return [`answered:${event.input.order}`];
    case 'revisit':
      if (!event.input.reached) return ['revisitMissed'];
      return event.input.satisfied === true ? [] : ['unsatisfied'];
    // A day that is over, for the clocks that end with it.
    case 'deadlinePassed':
      return event.input.level === 3 ? [`expired:${event.input.clock}`] : [];
    case 'unmarkDuplicate':
      return before.beforeDuplicate === null ? [] : [`duplicateOff:${before.beforeDuplicate.seq}`];
    default:
      return [];
  }
};
