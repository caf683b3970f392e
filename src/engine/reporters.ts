// The reporters of clues in plain, so that what leaves the house can be searched for them. They never go further than that search.
import type { ReporterFields } from '../domain/masking.ts';
import { readSealedMatters, type SealedMatter } from '../store/matter-words.ts';
import type { Engine } from './engine.ts';
import { clueKey, openInput, openWords, type Reporter } from './sealing.ts';

/** A supplement of the source may name another reporter than the first. */
const NAMING = ['supplement'];

const ofMatter = (engine: Engine, matter: SealedMatter): readonly Reporter[] => {
  const key = clueKey(engine.crypto, matter);
  if (key === null) return [];
  const first = matter.sealed === null ? null : openWords(engine.crypto, key, matter.sealed).reporter;
  const later = matter.moves.map(
    (move) =>
      openInput(engine.crypto, key, move.type, move.input, move.sealed)['reporter'] as Reporter | null | undefined,
  );
  return [first, ...later].filter((reporter): reporter is Reporter => reporter != null);
};

/** By the id of the clue; nobody for an anonymous one or one whose person was forgotten. */
export const reportersOf = async (
  engine: Engine,
  clueIds: readonly number[],
): Promise<ReadonlyMap<number, readonly ReporterFields[]>> => {
  const matters = await readSealedMatters(engine.pool, clueIds, NAMING);
  return new Map(matters.map((matter) => [Number(matter.clueId), ofMatter(engine, matter)]));
};
