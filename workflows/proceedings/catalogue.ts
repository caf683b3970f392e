// All kinds of proceedings by name and version. What began with a version is finished with it; a kind or version that is not here is
// named, never guessed.
import {
  ALWAYS_LABELS,
  beginProceeding,
  stepProceeding,
  type Made,
  type ProceedingEvent,
  type ProceedingMove,
  type ProceedingOrigin,
} from '../proceeding.ts';
import { UnknownWorkflow, type ReplayRow } from '../catalogue.ts';
import { changedContext, type Migration } from '../migration.ts';
import { arbitrationV1 } from './arbitration.v1.ts';
import { blackListV1 } from './black-list.v1.ts';
import { caseV1 } from './case.v1.ts';
import { courtV1 } from './court.v1.ts';
import { employerV1 } from './employer.v1.ts';
import { exposureV1, publicNoticeV1 } from './exposure.v1.ts';
import { groupV1 } from './group.v1.ts';
import { departmentV1, regionV1 } from './handed.v1.ts';
import { inspectionV1 } from './inspection.v1.ts';
import { jointReceptionV1 } from './joint-reception.v1.ts';
import { COLLECTIONS, collectionAmong, PROCEEDING_KINDS, type Collection, type ProceedingKind } from './kinds.ts';
import { legalAidV1 } from './legal-aid.v1.ts';
import { mediationV1 } from './mediation.v1.ts';
import { petitionV1 } from './petition.v1.ts';
import { policeV1 } from './police.v1.ts';
import { procuratorateV1 } from './procuratorate.v1.ts';
import { projectV1 } from './project.v1.ts';
import { circularV1, interviewV1, listedV1, lookBackV1, orderV1, policeSupervisionV1 } from './supervision.v1.ts';

const ALL: readonly Made[] = [
  caseV1,
  mediationV1,
  departmentV1,
  regionV1,
  policeV1,
  procuratorateV1,
  courtV1,
  arbitrationV1,
  legalAidV1,
  petitionV1,
  jointReceptionV1,
  blackListV1,
  exposureV1,
  publicNoticeV1,
  inspectionV1,
  orderV1,
  listedV1,
  interviewV1,
  circularV1,
  lookBackV1,
  policeSupervisionV1,
  projectV1,
  employerV1,
  groupV1,
];

export { COLLECTIONS, PROCEEDING_KINDS, type Collection, type ProceedingKind };

/** Where the API and the console keep a kind. */
export const collectionOf = (kind: ProceedingKind): Collection => collectionAmong(kind) as Collection;

const key = (kind: string, version: number): string => `${kind} ${version}`;

/** Machines of proceedings, found by kind and version. */
export type ProceedingWorkflows = ReadonlyMap<string, Made>;

export const proceedingWorkflows = (all: readonly Made[]): ProceedingWorkflows =>
  new Map(all.map((made) => [key(made.definition.kind, made.definition.version), made]));

/** What this program brings. */
export const PROCEEDING_WORKFLOWS = proceedingWorkflows(ALL);

/** What a new proceeding of a kind begins with: the newest version. */
export const currentVersion = (kind: ProceedingKind, among: ProceedingWorkflows = PROCEEDING_WORKFLOWS): number =>
  Math.max(
    ...[...among.values()].filter((made) => made.definition.kind === kind).map((made) => made.definition.version),
  );

/** @throws {UnknownWorkflow} when this program does not bring the machine */
export const madeOf = (kind: string, version: number, among: ProceedingWorkflows = PROCEEDING_WORKFLOWS): Made => {
  const made = among.get(key(kind, version));
  if (made === undefined)
    throw new UnknownWorkflow(`this program has no machine '${kind}' version ${version}; run one that has it`);
  return made;
};

export const hasEnded = (kind: string, version: number, state: string, among?: ProceedingWorkflows): boolean =>
  madeOf(kind, version, among).definition.ended.includes(state);

/** Signals that a clock of this kind may wait for; `expired:` comes with the id of a clock. */
export const signalsOf = (kind: ProceedingKind): ReadonlySet<string> => {
  const { definition } = madeOf(kind, currentVersion(kind));
  return new Set([
    'opened',
    'allPaid',
    'partPaid',
    ...(definition.signals ?? []),
    ...Object.keys(definition.events),
    ...Object.keys(ALWAYS_LABELS),
    ...Object.keys(definition.states).map((state) => `into:${state}`),
  ]);
};

export const statesOf = (kind: ProceedingKind): readonly string[] =>
  Object.keys(madeOf(kind, currentVersion(kind)).definition.states);

/** Folds a history: its first row holds the origin; `after` sees where it stood after each row. */
export const replayProceeding = (
  kind: string,
  rows: readonly ReplayRow[],
  among?: ProceedingWorkflows,
  after: (row: ReplayRow, now: ProceedingMove) => void = () => undefined,
): ProceedingMove & { readonly version: number } => {
  const [first, ...rest] = rows;
  if (first === undefined) throw new Error('has no history');
  let version = first.workflowVersion;
  let move = beginProceeding(madeOf(kind, version, among), first.input['origin'] as ProceedingOrigin);
  after(first, move);
  for (const row of rest) {
    move = row.type === 'migrated' ? migrated(move, row) : stepped(madeOf(kind, version, among), move, row);
    version = row.workflowVersion;
    after(row, move);
  }
  return { ...move, version };
};

const migrated = (move: ProceedingMove, row: ReplayRow): ProceedingMove => {
  const migration = row.input as unknown as Migration;
  return {
    state: migration.to.state,
    context: changedContext(move.context, migration),
    signals: ['migrated'],
    tells: [],
  };
};

const stepped = (made: Made, move: ProceedingMove, row: ReplayRow): ProceedingMove => {
  const { type, input, facts, actor: by, at, seq } = row;
  const next = stepProceeding(made, move.state, move.context, { type, input, facts, by, at, seq } as ProceedingEvent);
  if (next === null) throw new Error(`'${type}' (${seq}) is not taken in '${move.state}'`);
  return next;
};
