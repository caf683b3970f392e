// What the demonstration knows of the engine's matters: their numbers and versions. After an interruption it is read back from the
// engine itself, so that nothing depends on what the interrupted process remembered.
import type { Collection } from '../../workflows/proceedings/catalogue.ts';
import { addDays } from '../domain/business-date.ts';
import type { Api } from './api.ts';
import { handler } from './cast.ts';
import type { Moment } from './moves.ts';
import type { Matter, Plan } from './plan.ts';
import type { Slot } from './timeline.ts';

export interface Live {
  readonly number: string;
  readonly version: number;
  readonly orders?: readonly { readonly id: string }[];
}

/** By the plan's keys. */
export type World = Map<string, Live>;

/** Who lists everything. */
export const OVERSEER = 'auditor';

export const isClue = ({ opening }: Matter): boolean =>
  opening.how === 'webhook' || opening.how === 'typed' || opening.how === 'finding';

export const pathOf = (matter: Matter): string => {
  const { opening } = matter;
  if (opening.how === 'opened') return `/api/${opening.collection}`;
  return opening.how === 'filed' ? '/api/cases' : '/api/clues';
};

export const momentOf = (world: World, slot: Slot, unit: string, live: Live | undefined): Moment => ({
  at: slot.at,
  on: slot.on,
  inDays: (days) => addDays(slot.on, days),
  handler: (n) => handler(unit, n),
  number: (key) => {
    const found = world.get(key);
    if (found === undefined) throw new Error(`nothing is known of ${key}`);
    return found.number;
  },
  orders: live?.orders ?? [],
});

interface ListedClue extends Live {
  readonly externalId: string | null;
}

interface Listed extends Live {
  readonly kind: string;
  readonly subject: string;
  readonly clues: readonly string[];
}

const identity = (kind: string, about: string): string => `${kind} ${about}`;

/** What an opened proceeding is known by: the clue that it is about, else its subject. */
const aboutOf = (body: Readonly<Record<string, unknown>>): string =>
  String((body['clues'] as readonly string[] | undefined)?.[0] ?? body['subject'] ?? body['employer']);

const listedBy = async (api: Api): Promise<ReadonlyMap<string, Listed>> => {
  const collections: readonly Collection[] = ['cases', 'tracks', 'inspections', 'supervisions', 'listings'];
  const found = new Map<string, Listed>();
  for (const collection of collections)
    for (const one of await api.all<Listed>(OVERSEER, `/api/${collection}`))
      found.set(identity(one.kind, one.clues[0] ?? one.subject), one);
  return found;
};

const readClues = async (api: Api, plan: Plan, world: World): Promise<void> => {
  const clues = await api.all<ListedClue>(OVERSEER, '/api/clues');
  const byExternalId = new Map(clues.map((clue) => [clue.externalId, clue]));
  const byNumber = new Map(clues.map((clue) => [clue.number, clue]));
  for (const matter of plan.matters) {
    const { opening } = matter;
    if (opening.how !== 'webhook' && opening.how !== 'typed') continue;
    const found = byExternalId.get(opening.data.externalId);
    if (found !== undefined) world.set(matter.key, found);
  }
  for (const inspection of plan.matters.filter(
    ({ opening }) => opening.how === 'opened' && opening.kind === 'inspection',
  )) {
    const live = world.get(inspection.key);
    if (live === undefined) continue;
    const visits = await api.all<{ key: string; clue: string | null }>(
      OVERSEER,
      `/api/inspections/${live.number}/visits?arrears=true`,
    );
    for (const { key, clue } of visits) {
      const found = clue === null ? undefined : byNumber.get(clue);
      if (found !== undefined) world.set(`f-${key}`, found);
    }
  }
};

const readProceedings = (
  plan: Plan,
  world: World,
  listed: ReadonlyMap<string, Listed>,
  slot: Slot,
  how: 'filed' | 'opened',
): void => {
  for (const matter of plan.matters) {
    const { opening } = matter;
    if (opening.how !== how) continue;
    const kind = opening.how === 'filed' ? 'case' : opening.kind;
    const about = opening.how === 'filed' ? world.get(opening.clue)?.number : openedAbout(matter, world, slot);
    const found = about === undefined ? undefined : listed.get(identity(kind, about));
    if (found !== undefined) world.set(matter.key, found);
  }
};

/** Undefined while what it leans on is not there yet: then it was not opened either. */
const openedAbout = (matter: Matter, world: World, slot: Slot): string | undefined => {
  if (matter.opening.how !== 'opened') return undefined;
  try {
    return aboutOf(matter.opening.input(momentOf(world, slot, matter.unit, undefined)) ?? {});
  } catch {
    return undefined;
  }
};

/** Everything of the plan that the engine has already. */
export const readWorld = async (api: Api, plan: Plan, slot: Slot): Promise<World> => {
  const world: World = new Map();
  const listed = await listedBy(api);
  if (listed.size === 0) return world;
  // Inspections lean on nothing; clues of findings lean on them; the other proceedings lean on clues.
  readProceedings(plan, world, listed, slot, 'opened');
  await readClues(api, plan, world);
  readProceedings(plan, world, listed, slot, 'filed');
  readProceedings(plan, world, listed, slot, 'opened');
  return world;
};

interface Row {
  readonly type: string;
  readonly actor: string;
}

/** How many of the plan's steps a matter's history holds already; what time or the source added is passed over. */
export const stepsDone = (matter: Matter, history: readonly Row[]): number => {
  let done = 0;
  for (const row of history) {
    const next = matter.steps[done];
    if (next !== undefined && next.type === row.type && next.by === row.actor) done += 1;
  }
  return done;
};

export const historyOf = async (api: Api, matter: Matter, live: Live): Promise<readonly Row[]> =>
  (await api.get<{ items: readonly Row[] }>(OVERSEER, `${pathOf(matter)}/${live.number}/history`)).items;
