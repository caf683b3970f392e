// What every proceeding beside a clue has in common: its memory, its events, and how a definition (a table of states and ways)
// becomes an XState machine. Pure like the clue's machine: it runs nothing, asks no clock, is never started as an actor.
import { enqueueActions, initialTransition, setup, transition, type AnyStateMachine } from 'xstate';
import type { Audience } from './effects.ts';

export interface Label {
  readonly zh: string;
  readonly en: string;
}

export type Fields = Readonly<Record<string, unknown>>;

/** What a proceeding remembers. It lies in its row as JSON and outlives the code that wrote it. */
export interface ProceedingContext {
  readonly unit: string;
  readonly readerUnits: readonly string[];
  readonly handlers: readonly string[];
  /** The office or department that it was handed to. */
  readonly receiver: string | null;
  /** Numbers of the clues that it is about. */
  readonly clues: readonly string[];
  /** Codes, dates and amounts that its events left, by name. Never a person's words. */
  readonly fields: Fields;
  /** Who sent each type of event last: some steps need other eyes than others. */
  readonly authors: Readonly<Record<string, string>>;
  /** Clocks whose due date has passed. */
  readonly expired: readonly string[];
  /** Where it goes back to from a suspension or a refused closing. */
  readonly cameFrom: string | null;
}

export interface ProceedingFacts {
  /** The business date of the move, YYYY-MM-DD in Asia/Shanghai. */
  readonly on: string;
  readonly [name: string]: unknown;
}

/** Something said to a proceeding. Free texts stand as `true`: they are sealed before they come here. */
export interface ProceedingEvent {
  readonly type: string;
  readonly input: Fields;
  readonly facts: ProceedingFacts;
  readonly by: string;
  readonly at: string;
  readonly seq: number;
}

export interface ProceedingOrigin {
  readonly unit: string;
  readonly handlers: readonly string[];
  readonly receiver: string | null;
  readonly clues: readonly string[];
  readonly fields: Fields;
  readonly by: string;
}

type Say<T> = (context: ProceedingContext, event: ProceedingEvent) => T;

/** A condition of a way, on the memory and the date alone, so that it can be asked before anything is said; its text is what a
 * refusal says. */
export interface Condition {
  readonly says: string;
  readonly holds: Say<boolean>;
  /** What exactly is missing now, where the facts can tell. */
  readonly why?: Say<string | null>;
}

/** One way that an event can take from a state. */
export interface Way<S extends string = string> {
  /** Absent: the proceeding stays where it is. `cameFrom`: back to where it was. */
  readonly to?: S | 'cameFrom';
  readonly needs?: readonly Condition[];
  /** Fields of the input that are remembered under their own names. */
  readonly keeps?: readonly string[];
  readonly does?: Say<Partial<ProceedingContext>>;
  /** Further signals for the clocks, seen from after the move. */
  readonly signals?: Say<readonly string[]>;
  readonly tells?: readonly Audience[];
}

export interface StateDefinition<S extends string = string> {
  readonly label: Label;
  readonly task?: {
    readonly kind: string;
    readonly audience: 'handlers' | 'supervisors' | 'department';
    readonly clock?: string;
  };
  readonly on: Readonly<Record<string, Way<S> | readonly Way<S>[]>>;
}

export interface Definition<S extends string = string> {
  readonly kind: string;
  readonly version: number;
  readonly label: Label;
  readonly initial: S;
  /** States in which nothing is due any more. */
  readonly ended: readonly S[];
  readonly states: Readonly<Record<S, StateDefinition<S>>>;
  /** Possible in every state that is not ended. */
  readonly open?: Readonly<Record<string, Way<S> | readonly Way<S>[]>>;
  readonly events: Readonly<Record<string, Label>>;
  /** Signals of its ways that a clock may wait for, beside those that every kind has. */
  readonly signals?: readonly string[];
}

export interface Made {
  readonly definition: Definition;
  readonly machine: AnyStateMachine;
}

export interface ProceedingMove {
  readonly state: string;
  readonly context: ProceedingContext;
  readonly signals: readonly string[];
  readonly tells: readonly Audience[];
}

const EMPTY: ProceedingContext = {
  unit: '',
  readerUnits: [],
  handlers: [],
  receiver: null,
  clues: [],
  fields: {},
  authors: {},
  expired: [],
  cameFrom: null,
};

const firstContext = (origin: ProceedingOrigin): ProceedingContext => ({
  ...EMPTY,
  unit: origin.unit,
  handlers: origin.handlers,
  receiver: origin.receiver,
  clues: origin.clues,
  fields: origin.fields,
  authors: { open: origin.by },
});

const kept = (way: Way, event: ProceedingEvent): Fields =>
  Object.fromEntries(
    (way.keeps ?? []).flatMap((name) => (event.input[name] === undefined ? [] : [[name, event.input[name]]])),
  );

/** What every event does to every proceeding, then what its way adds. */
const contextAfter = (
  way: Way,
  from: string,
  context: ProceedingContext,
  event: ProceedingEvent,
): ProceedingContext => {
  const to = way.to;
  const heard: ProceedingContext = {
    ...context,
    authors: { ...context.authors, [event.type]: event.by },
    fields: { ...context.fields, ...kept(way, event) },
    cameFrom: to === undefined ? context.cameFrom : to === 'cameFrom' ? null : from,
  };
  const more = way.does?.(heard, event) ?? {};
  return { ...heard, ...more, fields: { ...heard.fields, ...more.fields } };
};

const passed: Way = {
  does: (context, event) =>
    event.input['level'] === 3 && !context.expired.includes(String(event.input['clock']))
      ? { expired: [...context.expired, String(event.input['clock'])] }
      : {},
  signals: (_, event) => (event.input['level'] === 3 ? [`expired:${String(event.input['clock'])}`] : []),
};

/** What any open proceeding takes: people change, clues join and leave, somebody adds a note, tells, extends; time passes. */
const ALWAYS: Readonly<Record<string, Way>> = {
  note: {},
  reassign: { does: (_, event) => ({ handlers: event.input['handlers'] as readonly string[] }), tells: ['handlers'] },
  addClue: { does: (context, event) => ({ clues: [...new Set([...context.clues, String(event.input['clue'])])] }) },
  removeClue: {
    needs: [{ says: 'it carries no clue', holds: (context) => context.clues.length > 0 }],
    does: (context, event) => ({ clues: context.clues.filter((clue) => clue !== event.input['clue']) }),
  },
  extend: { tells: ['handlers'] },
  tell: { signals: (_, event) => [`noticeGiven:${String(event.input['deadline'])}`] },
  deadlinePassed: passed,
};

export const ALWAYS_LABELS: Readonly<Record<string, Label>> = {
  opened: { zh: '发起', en: 'opened' },
  note: { zh: '补充说明', en: 'add a note' },
  reassign: { zh: '改派', en: 'reassign' },
  addClue: { zh: '并入线索', en: 'add a clue' },
  removeClue: { zh: '移出线索', en: 'take a clue out' },
  extend: { zh: '延期', en: 'extend' },
  tell: { zh: '告知', en: 'tell the person concerned' },
  deadlinePassed: { zh: '逾期', en: 'deadline passed' },
};

const listOf = <T>(found: T | readonly T[]): readonly T[] =>
  Array.isArray(found) ? (found as readonly T[]) : [found as T];

/** The ways of an event from a state, in the order in which they are tried. */
export const waysOf = (definition: Definition, state: string, type: string): readonly Way[] => {
  const own = definition.states[state]?.on[type];
  if (own !== undefined) return listOf<Way>(own);
  if (definition.ended.includes(state)) return type === 'note' ? [ALWAYS['note'] as Way] : [];
  const shared = definition.open?.[type] ?? ALWAYS[type];
  return shared === undefined ? [] : listOf<Way>(shared);
};

/** All events that the definition knows in a state. */
export const eventsFrom = (definition: Definition, state: string): readonly string[] => {
  const own = Object.keys(definition.states[state]?.on ?? {});
  if (definition.ended.includes(state)) return [...new Set([...own, 'note'])];
  return [...new Set([...own, ...Object.keys(definition.open ?? {}), ...Object.keys(ALWAYS)])];
};

const holds = (way: Way, context: ProceedingContext, event: ProceedingEvent): boolean =>
  (way.needs ?? []).every((condition) => condition.holds(context, event));

const base = setup({
  types: {} as { context: ProceedingContext; events: ProceedingEvent; input: ProceedingOrigin },
  actions: {
    signal: (_, _params: { name: string }) => undefined,
    tell: (_, _params: { audience: Audience }) => undefined,
  },
});

const transitionOf = (
  from: string,
  way: Way,
  target: string | undefined,
  also: (context: ProceedingContext) => boolean,
) => ({
  ...(target === undefined ? {} : { target }),
  guard: ({ context, event }: { context: ProceedingContext; event: ProceedingEvent }) =>
    also(context) && holds(way, context, event),
  actions: enqueueActions(({ context, event, enqueue }) => {
    const said = event as unknown as ProceedingEvent;
    const after = contextAfter(way, from, context as ProceedingContext, said);
    enqueue.assign(after as never);
    const names = [
      ...(target !== undefined && way.to !== 'cameFrom' ? [`into:${target}`] : []),
      ...(way.signals?.(after, said) ?? []),
    ];
    for (const name of names) enqueue({ type: 'signal', params: { name } } as never);
    for (const audience of way.tells ?? []) enqueue({ type: 'tell', params: { audience } } as never);
  }),
});

const transitionsOf = (definition: Definition, from: string, way: Way) =>
  way.to === 'cameFrom'
    ? Object.keys(definition.states).map((state) =>
        transitionOf(from, way, state, (context) => context.cameFrom === state),
      )
    : [transitionOf(from, way, way.to, () => true)];

/** Makes the machine of a definition. */
export const proceeding = <S extends string>(given: Definition<S>): Made => {
  const definition = given as unknown as Definition;
  const states = Object.fromEntries(
    Object.entries(definition.states).map(([state, { label }]) => [
      state,
      {
        meta: { label },
        on: Object.fromEntries(
          eventsFrom(definition, state).map((type) => [
            type,
            waysOf(definition, state, type).flatMap((way) => transitionsOf(definition, state, way)),
          ]),
        ),
      },
    ]),
  );
  const machine = base.createMachine({
    id: definition.kind,
    version: String(definition.version),
    context: ({ input }: { input: ProceedingOrigin }) => firstContext(input),
    initial: definition.initial,
    states,
  } as never);
  return { definition, machine: machine as unknown as AnyStateMachine };
};

interface Action {
  readonly type: string;
  readonly params?: unknown;
}

const named = <T>(actions: readonly Action[], type: string, name: string): T[] =>
  actions
    .filter((action) => action.type === type && action.params !== undefined)
    .map((action) => (action.params as Record<string, T>)[name] as T);

/** The first move. */
export const beginProceeding = ({ definition, machine }: Made, origin: ProceedingOrigin): ProceedingMove => {
  const [snapshot] = initialTransition(machine, origin);
  return {
    state: definition.initial,
    context: snapshot.context as ProceedingContext,
    signals: ['opened', `into:${definition.initial}`],
    tells: [],
  };
};

/** What an event does, null when the machine does not take it there. */
export const stepProceeding = (
  { machine }: Made,
  state: string,
  context: ProceedingContext,
  event: ProceedingEvent,
): ProceedingMove | null => {
  const snapshot = machine.resolveState({ value: state, context: { ...EMPTY, ...context } });
  if (!snapshot.can(event as never)) return null;
  const [after, actions] = transition(machine, snapshot, event as never);
  return {
    state: after.value as string,
    context: after.context as ProceedingContext,
    signals: [event.type, ...named<string>(actions as readonly Action[], 'signal', 'name')],
    tells: named<Audience>(actions as readonly Action[], 'tell', 'audience'),
  };
};

/** Whether an event has an open way, by memory and facts alone. */
export const stepPossible = (made: Made, state: string, context: ProceedingContext, event: ProceedingEvent): boolean =>
  waysOf(made.definition, state, event.type).some((way) => holds(way, { ...EMPTY, ...context }, event));

/** Why none of an event's ways is open; empty when one is, or when the state does not know the event. */
export const unmet = (
  { definition }: Made,
  state: string,
  context: ProceedingContext,
  event: ProceedingEvent,
): readonly string[] => {
  const ways = waysOf(definition, state, event.type);
  if (ways.some((way) => holds(way, context, event))) return [];
  return [
    ...new Set(
      ways.flatMap((way) =>
        (way.needs ?? [])
          .filter((condition) => !condition.holds(context, event))
          .map((condition) => condition.why?.(context, event) ?? condition.says),
      ),
    ),
  ];
};
