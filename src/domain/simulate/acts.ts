// What an office does next with a clue, as an event of the machine: first what somebody waits for, then what leads on. The machine decides
// whether it is taken and what follows.
import type { ClueContext } from '../../../workflows/context.ts';
import { addDays } from '../business-date.ts';
import type { Draft, Saying } from '../move.ts';
import type { Habits } from './habits.ts';
import { pick, type Chance } from './random.ts';

export interface Act {
  readonly by: 'handlers' | 'supervisors' | 'nobody';
  readonly said: Saying;
}

/** Days of an agreement to pay. */
const PROMISED_DAYS = 15;

const say = (type: string, input: object = {}, facts: Saying['facts'] = {}, by = 'somebody'): Saying => ({
  type: type as Saying['type'],
  input: { ...input },
  facts,
  by,
});

const contact = (on: string, meets?: string): Saying =>
  say(
    'contact',
    { via: 'phone', at: `${on}T10:00:00+08:00`, outcome: 'reached', summary: true },
    { on, ...(meets === undefined ? {} : { meets }) },
  );

const HANDLERS = ['handler 1', 'handler 2'];

/** What somebody waits for; it needs no time but a hand. */
const waitedFor = (draft: Draft, context: ClueContext, on: string): Act | null => {
  const task = draft.tasks.find(({ state, kind }) => state === 'open' && WAITED.has(kind));
  switch (task?.kind) {
    case 'answer':
      return { by: 'handlers', said: say('answer', { order: task.key.slice('answer:'.length), text: true }) };
    case 'decideRequest':
      return {
        by: 'supervisors',
        said: say('refuseRequest', { request: task.key.slice('request:'.length), reason: true }),
      };
    case 'notify':
      return { by: 'handlers', said: contact(on, task.clock ?? undefined) };
    case 'takeOver':
      return { by: 'supervisors', said: say('reassign', { handlers: HANDLERS, reason: true }) };
    default:
      return draft.clue.state === 'verifying' && !context.contactMade ? { by: 'handlers', said: contact(on) } : null;
  }
};

const WAITED: ReadonlySet<string> = new Set(['answer', 'decideRequest', 'notify', 'takeOver']);

const outcome = (to: string): object =>
  to === 'closed'
    ? { reached: true, satisfied: true, note: true }
    : to === 'verifying'
      ? { reached: true, satisfied: false, note: true }
      : { reached: false, note: true };

const owed = (context: ClueContext): number =>
  Math.max((context.verifiedFen ?? context.claimedFen) - context.paidFen, 1);

/** An event that leads on, by how often it did. */
const leading = (turn: string, context: ClueContext, unit: string, on: string): Act | null => {
  const [type = '', to = ''] = turn.split(' ');
  const conclusion = { conclusion: 'foreseen', publicReply: 'foreseen' };
  const amountFen = context.verifiedFen ?? context.claimedFen;
  switch (type) {
    case 'assign':
      return { by: 'supervisors', said: say('assign', { handlers: HANDLERS }) };
    case 'accept':
      return { by: 'handlers', said: say('accept') };
    case 'return':
      return { by: 'handlers', said: say('return', { reason: true }) };
    case 'establish': {
      const verifiedFen = Math.max(context.claimedFen, context.paidFen);
      return { by: 'handlers', said: say('establish', { verifiedFen, workers: context.workers }) };
    }
    case 'notEstablish':
      return { by: 'handlers', said: say('notEstablish', conclusion) };
    case 'decline':
      return { by: 'supervisors', said: say('decline', { ground: 'foreseen', publicReply: 'foreseen' }) };
    case 'refer':
      return {
        by: 'supervisors',
        said: say('refer', { target: `${unit}-foreseen`, reason: true }, { targetKind: 'department' }),
      };
    case 'referBack':
      return { by: 'nobody', said: say('referBack', { answer: true }) };
    case 'agree': {
      const payBy = addDays(on, PROMISED_DAYS);
      const input = { amountFen: Math.max(amountFen, context.paidFen, 1), workers: context.workers, payBy };
      return { by: 'handlers', said: say('agree', input) };
    }
    case 'mediationFail':
    case 'default':
      return { by: 'handlers', said: say(type, { reason: true }) };
    case 'conclude':
      return { by: 'handlers', said: say('conclude', conclusion) };
    case 'approve':
      return { by: 'supervisors', said: say('approve', {}, {}, 'supervisor') };
    case 'reject':
      return { by: 'supervisors', said: say('reject', { note: true }) };
    case 'revisit':
      return { by: 'handlers', said: say('revisit', outcome(to)) };
    default:
      return null;
  }
};

const pay = (context: ClueContext, on: string): Act => ({
  by: 'handlers',
  said: say(
    'pay',
    { amountFen: owed(context), workers: context.workers, paymentChannel: 'platform', evidence: true },
    { on },
  ),
});

/** What leads on from where the clue stands, once its time has come. */
const onward = (draft: Draft, context: ClueContext, habits: Habits, by: Chance, on: string): Act | null => {
  const { state } = draft.clue;
  if (state === 'suspended')
    return on >= (context.suspendedUntil ?? '') ? { by: 'handlers', said: say('resume') } : null;
  // What was established and could not be settled is concluded: the case or the court goes on beside it.
  if (state === 'verifying' && context.verifiedFen !== null)
    return leading('conclude resolved', context, draft.clue.unit, on);
  const turn = pick(habits.turnsIn(state), by);
  if (turn === null) return null;
  if (turn === 'conclude resolved' && state === 'performing' && context.paidFen < (context.agreedFen ?? 0))
    return pay(context, on);
  return leading(turn, context, draft.clue.unit, on);
};

/** The next act on a clue on a day; null when nothing is to be done. `ready`: the time of what leads on has come. */
export const nextAct = (draft: Draft, ready: boolean, habits: Habits, by: Chance, on: string): Act | null => {
  const context = draft.clue.context as ClueContext;
  return waitedFor(draft, context, on) ?? (ready ? onward(draft, context, habits, by, on) : null);
};
