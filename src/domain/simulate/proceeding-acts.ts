// What an office does next with a proceeding: first what somebody waits for, then what leads on. Its machine decides what is possible.
import { stepPossible } from '../../../workflows/proceeding.ts';
import { eventsFrom, waysOf, type Definition } from '../../../workflows/proceeding.ts';
import { madeOf, type ProceedingKind } from '../../../workflows/proceedings/catalogue.ts';
import type { ClueRules } from '../clue-rules.ts';
import { memoryOf, type ProceedingDraft, type ProceedingSaying } from '../proceeding-move.ts';
import type { Fork } from './courses.ts';
import { foreseenInput } from './foreseen-input.ts';
import type { Habits } from './habits.ts';
import { pick, type Chance } from './random.ts';

export interface ProceedingAct {
  readonly by: 'handlers' | 'supervisors';
  /** Whose hands it takes. */
  readonly unit: string;
  readonly said: ProceedingSaying;
}

/** What the engine would look up: that which was proposed meets its conditions. */
const FACTS = { orderServed: true, orderLapsed: true, overThreshold: true };

const saying = (draft: ProceedingDraft, type: string, by: string, on: string): ProceedingSaying => ({
  type,
  input: foreseenInput(draft.proceeding.kind as ProceedingKind, type, memoryOf(draft.proceeding), on),
  facts: { on, ...FACTS },
  by,
});

const definitionOf = ({ proceeding }: ProceedingDraft, rules: ClueRules): Definition =>
  madeOf(proceeding.kind, proceeding.workflowVersion, rules.machines.proceedings).definition;

/** Who does what the state waits for: the receiver's handlers, where the matter was handed to another office. */
const doer = (draft: ProceedingDraft, rules: ClueRules): Pick<ProceedingAct, 'by' | 'unit'> => {
  const { unit, receiver, state } = draft.proceeding;
  const audience = definitionOf(draft, rules).states[state]?.task?.audience;
  if (audience === 'supervisors') return { by: 'supervisors', unit };
  return { by: 'handlers', unit: audience === 'department' ? (receiver ?? unit) : unit };
};

/** Somebody has to be told: it needs no time but a hand. */
const telling = (draft: ProceedingDraft, on: string): ProceedingAct | null => {
  const task = draft.tasks.find(({ state, kind, clock }) => state === 'open' && kind === 'notify' && clock !== null);
  if (task === undefined) return null;
  const told = saying(draft, 'tell', 'handler', on);
  const said = { ...told, input: { ...told.input, deadline: task.clock } };
  return { by: 'handlers', unit: draft.proceeding.unit, said };
};

const possible = (draft: ProceedingDraft, said: ProceedingSaying, rules: ClueRules, at: string): boolean => {
  const { proceeding } = draft;
  const made = madeOf(proceeding.kind, proceeding.workflowVersion, rules.machines.proceedings);
  const event = { ...said, at, seq: proceeding.version + 1 };
  return stepPossible(made, proceeding.state, memoryOf(proceeding), event);
};

/** What only meets an open clock whose lapse is a breach, and leads nowhere: a filing with the superior, a top-up of the deposit. */
const meeting = (
  draft: ProceedingDraft,
  forks: readonly Fork[],
  rules: ClueRules,
  breaching: ReadonlySet<string>,
): readonly Fork[] => {
  const definition = definitionOf(draft, rules);
  const { state } = draft.proceeding;
  const usual = new Set(forks.map(({ type }) => type));
  const here = eventsFrom(definition, state).filter((type) =>
    waysOf(definition, state, type).every((way) => way.to === undefined),
  );
  const open = draft.deadlines.filter((run) => run.state === 'open' && run.dueAt !== null && breaching.has(run.clock));
  return open.flatMap((run) => {
    const metBy = rules.clocks.rules.find((rule) => rule.id === run.clock)?.metBy ?? [];
    const type = metBy.some((one) => usual.has(one)) ? undefined : here.find((one) => metBy.includes(one));
    return type === undefined ? [] : [{ type, weight: 1 }];
  });
};

/** The next act on a proceeding on a day; null when nothing is to be done. `ready`: the time of what leads on has come. */
export const nextProceedingAct = (
  draft: ProceedingDraft,
  ready: boolean,
  {
    habits,
    chance,
    breaching,
  }: { readonly habits: Habits; readonly chance: Chance; readonly breaching: ReadonlySet<string> },
  rules: ClueRules,
  at: string,
  on: string,
): ProceedingAct | null => {
  const told = telling(draft, on);
  if (told !== null || !ready) return told;
  const { kind, state } = draft.proceeding;
  const { authors } = memoryOf(draft.proceeding);
  const by = doer(draft, rules);
  const forks = habits.courseOf(kind, state);
  const open = ({ type }: Fork): boolean => possible(draft, saying(draft, type, by.by, on), rules, at);
  const waited = meeting(draft, forks, rules, breaching).find(open);
  const usual = forks
    .filter(
      ({ after, unless }) => (after === undefined || after in authors) && !(unless !== undefined && unless in authors),
    )
    .filter(open);
  const type =
    waited?.type ??
    pick(
      usual.map((fork) => ({ what: fork.type, weight: fork.weight })),
      chance,
    );
  return type === null ? null : { ...by, said: saying(draft, type, by.by, on) };
};
