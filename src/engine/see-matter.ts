// A clue or a proceeding by its number, for what is done to either in the same way.
import { NotFound } from '../domain/errors.ts';
import { maySee, type Person, type Whereabouts } from '../domain/permission.ts';
import type { DeadlineRecord } from '../domain/records.ts';
import { readProceedingByNumber, type ProceedingRead } from '../store/proceedings.ts';
import { readClueByNumber, type ClueRead } from '../store/reads.ts';
import type { Engine } from './engine.ts';

export interface MatterRead {
  /** `clue`, or the kind of the proceeding. */
  readonly kind: string;
  readonly id: number;
  readonly number: string;
  readonly state: string;
  readonly version: number;
  readonly unit: string;
  readonly region: string;
  readonly handlers: readonly string[];
  readonly ruleVersion: string;
  readonly where: Whereabouts;
  readonly deadlines: readonly DeadlineRecord[];
  readonly secret: ClueRead['secret'];
  /** Numbers: its own for a clue. */
  readonly clues: readonly string[];
  readonly of: { readonly clue: ClueRead } | { readonly proceeding: ProceedingRead };
}

export const matterOfClue = (read: ClueRead): MatterRead => {
  const { id, number, state, version, unit, region, handlers, ruleVersion } = read.clue;
  const { deadlines, secret } = read;
  const own = { id, number, state, version, unit, region, handlers, ruleVersion, deadlines, secret };
  return { ...own, kind: 'clue', where: read.clue, clues: [number], of: { clue: read } };
};

export const matterOfProceeding = (read: ProceedingRead): MatterRead => {
  const { id, number, state, version, unit, region, handlers, ruleVersion, kind, clues, receiver } = read.proceeding;
  const { deadlines, secret } = read;
  const own = { id, number, state, version, unit, region, handlers, ruleVersion, deadlines, secret };
  return { ...own, kind, clues, where: { ...read.proceeding, referredTo: receiver }, of: { proceeding: read } };
};

/** @throws {NotFound} also for what the person may not see */
export const seeMatter = async (
  engine: Engine,
  person: Person,
  number: string,
): Promise<{ readonly now: string; readonly matter: MatterRead }> => {
  const { now, clues } = await readClueByNumber(engine.pool, number);
  const clue = clues[0];
  const proceeding =
    clue === undefined ? (await readProceedingByNumber(engine.pool, number)).proceedings[0] : undefined;
  const matter =
    clue !== undefined ? matterOfClue(clue) : proceeding === undefined ? null : matterOfProceeding(proceeding);
  if (matter === null || !maySee(person, matter.where))
    throw new NotFound(`there is nothing with number ${number} that you may see`);
  return { now, matter };
};

/** A matter by its number, where it has to be of one of these kinds. */
export interface MatterName {
  readonly number: string;
  readonly kinds: readonly string[];
}

/** @throws {NotFound} also for what the person may not see, and for a matter of another kind */
export const seeMatterOf = async (
  engine: Engine,
  person: Person,
  { number, kinds }: MatterName,
): Promise<{ readonly now: string; readonly matter: MatterRead }> => {
  const seen = await seeMatter(engine, person, number);
  if (!kinds.includes(seen.matter.kind))
    throw new NotFound(`there is no ${kinds.join(' or ')} ${number} that you may see`);
  return seen;
};
