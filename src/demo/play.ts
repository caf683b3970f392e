// Plays a plan against a running engine, slot by slot: the business clock stands, everything due is done over a few lanes, then the
// clock moves on. So the clock itself says how far it has come: after an interruption only the steps of its slot are looked up, what
// lies before is done and what comes after is not begun.
import { ApiFailure, type Api } from './api.ts';
import { bySlot, sizeOf, type Due } from './due.ts';
import { inLanes } from './lanes.ts';
import { NOTICE } from './moves.ts';
import { openPlatformSource, type PlatformSource } from './platform-source.ts';
import type { Matter, Plan, Step, Visits } from './plan.ts';
import type { Progress } from './progress.ts';
import type { Slot, Timeline } from './timeline.ts';
import { historyOf, momentOf, OVERSEER, pathOf, readWorld, stepsDone, type Live, type World } from './world.ts';

export interface Playing {
  readonly api: Api;
  readonly secret: string;
  readonly plan: Plan;
  readonly timeline: Timeline;
  readonly progress: Progress;
  /** Business time now, and moving it on. */
  readonly now: () => Promise<string>;
  readonly moveTo: (instant: string) => Promise<void>;
}

const STALE_TRIES = 8;
const WAIT_TRIES = 300;
const WAIT_MS = 100;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface Round {
  readonly playing: Playing;
  readonly source: PlatformSource;
  readonly world: World;
  readonly slot: Slot;
  /** Some of it may have been done before an interruption. */
  readonly resumed: boolean;
  readonly externalIds: ReadonlyMap<string, string>;
}

const liveOf = (world: World, matter: Matter): Live => {
  const live = world.get(matter.key);
  if (live === undefined) throw new Error(`${matter.key} is to go on, but was never opened`);
  return live;
};

const refresh = async ({ playing, world }: Round, matter: Matter): Promise<Live> => {
  const live = await playing.api.get<Live>(OVERSEER, `${pathOf(matter)}/${liveOf(world, matter).number}`);
  world.set(matter.key, live);
  return live;
};

/** Opens what is no delivery; again after an interruption, without opening it twice. */
const open = async (round: Round, matter: Matter): Promise<void> => {
  const { playing, world, slot } = round;
  const { opening } = matter;
  if (world.has(matter.key)) return;
  const asking = { idempotencyKey: `demo-${matter.key}` };
  const moment = momentOf(world, slot, matter.unit, undefined);
  switch (opening.how) {
    case 'webhook':
      return;
    case 'typed': {
      const body = { ...opening.data, intakeChannel: opening.channel };
      world.set(matter.key, await playing.api.post<Live>(opening.by, '/api/clues', body, asking));
      return;
    }
    case 'finding': {
      const path = `/api/inspections/${moment.number(opening.inspection)}/findings`;
      const { clue } = await playing.api.post<{ clue: string }>(opening.by, path, opening.input, asking);
      world.set(matter.key, { number: clue, version: 1 });
      return;
    }
    case 'opened': {
      const kind = opening.collection === 'inspections' ? {} : { kind: opening.kind };
      const body = { ...kind, ...opening.input(moment) };
      world.set(matter.key, await playing.api.post<Live>(opening.by, pathOf(matter), body, asking));
      return;
    }
    case 'filed': {
      const path = `/api/cases?clue=${moment.number(opening.clue)}`;
      const { items } = await playing.api.get<{ items: readonly Live[] }>(OVERSEER, path);
      if (items[0] === undefined) throw new Error(`${matter.key}: its clue proposed no case`);
      world.set(matter.key, items[0]);
    }
  }
};

/** The input of a step; waits for what time has to do first. */
const inputFor = async (round: Round, matter: Matter, step: Step): Promise<Readonly<Record<string, unknown>>> => {
  const { playing, world, slot } = round;
  for (let attempt = 0; attempt < WAIT_TRIES; attempt += 1) {
    const live = liveOf(world, matter);
    const input = step.input(momentOf(world, slot, step.unit, live));
    if (input !== null && input['deadline'] !== NOTICE) return input;
    if (input !== null) {
      const path = `${pathOf(matter)}/${live.number}/deadlines`;
      const { items } = await playing.api.get<{ items: { id: string; clock: string; state: string }[] }>(step.by, path);
      const duty = items.find((one) => one.clock === NOTICE && one.state === 'open');
      if (duty !== undefined) return { ...input, deadline: duty.id };
    }
    await pause(WAIT_MS);
    await refresh(round, matter);
  }
  throw new Error(`${matter.key}: what '${step.type}' needs did not come`);
};

/** One step. When time or the source moved the matter meanwhile, it is read again and the step repeated. */
const take = async (round: Round, matter: Matter, step: Step): Promise<void> => {
  const { playing, world } = round;
  const input = await inputFor(round, matter, step);
  for (let attempt = 0; ; attempt += 1) {
    const { number, version } = liveOf(world, matter);
    try {
      const after = await playing.api.post<Live>(step.by, `${pathOf(matter)}/${number}/events`, {
        type: step.type,
        input,
        version,
      });
      world.set(matter.key, after);
      return;
    } catch (error) {
      if (!(error instanceof ApiFailure) || error.code !== 'stale_clue' || attempt >= STALE_TRIES) throw error;
      await refresh(round, matter);
    }
  }
};

const work = async (round: Round, { matter, opens, steps }: Due['matters'][number]): Promise<void> => {
  const { playing, world, resumed } = round;
  const before = world.get(matter.key);
  if (opens) await open(round, matter);
  const done =
    resumed && before !== undefined && steps.length > 0
      ? stepsDone(matter, await historyOf(playing.api, matter, before))
      : 0;
  for (const step of steps) if (matter.steps.indexOf(step) >= done) await take(round, matter, step);
};

const enter = async ({ playing, world }: Round, { by, inspection, visits }: Visits): Promise<void> => {
  const number = world.get(inspection)?.number;
  if (number === undefined) throw new Error(`${inspection} was never opened`);
  await playing.api.post(by, `/api/inspections/${number}/visits`, { visits });
};

const playSlot = async (round: Round, due: Due): Promise<void> => {
  const { source, world, slot, externalIds } = round;
  await inLanes([
    ...due.reports.map((matter) => () => source.report(matter)),
    ...due.sayings.map((saying) => () => source.say(saying, externalIds.get(saying.clue) as string, slot.at)),
    ...due.visits.map((visits) => () => enter(round, visits)),
    ...due.matters.map((one) => () => work(round, one)),
  ]);
  // Before the clock moves on: what is heard in a slot belongs to its time.
  if (due.sayings.length > 0) await source.heard();
  const awaited = due.reports.map((matter) => externalIds.get(matter.key) as string);
  if (awaited.length === 0) return;
  const numbers = await source.registered(awaited);
  for (const matter of due.reports) {
    const number = numbers.get(externalIds.get(matter.key) as string) as string;
    if (!world.has(matter.key)) world.set(matter.key, { number, version: 1 });
  }
};

const externalIdsOf = (plan: Plan): ReadonlyMap<string, string> =>
  new Map(
    plan.matters.flatMap(({ key, opening }) =>
      opening.how === 'webhook' ? [[key, opening.data.externalId] as const] : [],
    ),
  );

/** Plays from where the business clock stands to the plan's end. */
export const play = async (playing: Playing): Promise<void> => {
  const { api, plan, timeline, progress } = playing;
  const dueIn = bySlot(plan, timeline.slots.length);
  const first = Math.max(0, timeline.slotAt(await playing.now()));
  const world = await readWorld(api, plan, timeline.slots[first] as Slot);
  const source = openPlatformSource(api, playing.secret);
  const externalIds = externalIdsOf(plan);
  let done = dueIn.slice(0, first).reduce((sum, due) => sum + sizeOf(due), 0);
  progress.start(dueIn.reduce((sum, due) => sum + sizeOf(due), 0));
  for (let index = first; index < dueIn.length; index += 1) {
    const due = dueIn[index] as Due;
    const slot = timeline.slots[index] as Slot;
    const size = sizeOf(due);
    if (size > 0) {
      progress.set(done, slot.on);
      if (index > first || (await playing.now()) < slot.at) await playing.moveTo(slot.at);
      await playSlot({ playing, source, world, slot, resumed: index === first, externalIds }, due);
      done += size;
    }
  }
  progress.set(done, timeline.slots.at(-1)?.on ?? '');
};
