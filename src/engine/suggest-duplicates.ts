// Compares clues that nobody has compared yet and keeps what is alike. It follows the intake in a transaction of its own: what was
// received is registered first, and one statement finds the candidates of many clues.
import { blocksOf, employerCore, projectCore } from '../domain/duplicate-names.ts';
import { score, type Comparable, type DuplicateRules, type Scored } from '../domain/duplicate-score.ts';
import {
  readCandidates,
  readDismissed,
  takeUnmatched,
  writeKeys,
  writeSuggestions,
  type MatchRow,
  type Sought,
  type Suggestion,
} from '../store/duplicates.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Pool, PoolClient } from 'pg';
import type { Engine } from './engine.ts';

/** Fresh keys of a clue that is to be compared. */
const fresh = (row: MatchRow, rules: DuplicateRules): Comparable => ({
  employerCore: employerCore(row.employerName, rules),
  employerCode: row.employerCode,
  projectCore: row.projectName === null ? null : projectCore(row.projectName, rules),
  region: row.region,
  from: row.arrearsFrom,
  to: row.arrearsTo,
  phoneIndex: row.phoneIndex,
  idNumberIndex: row.idNumberIndex,
});

/** Keys of a candidate: those that it was found by. */
const held = (row: MatchRow, rules: DuplicateRules): Comparable =>
  row.employerCore === null
    ? fresh(row, rules)
    : {
        employerCore: row.employerCore,
        employerCode: row.employerCode,
        projectCore: row.projectCore,
        region: row.region,
        from: row.arrearsFrom,
        to: row.arrearsTo,
        phoneIndex: row.phoneIndex,
        idNumberIndex: row.idNumberIndex,
      };

const soughtOf = (row: MatchRow, rules: DuplicateRules): Sought => {
  const { employerCore: core, employerCode, projectCore: site } = fresh(row, rules);
  return {
    clueId: row.id,
    employerCore: core,
    employerCode,
    projectCore: site,
    blocks: blocksOf(core, site, row.region, rules),
    phoneIndex: row.phoneIndex,
    idNumberIndex: row.idNumberIndex,
  };
};

export interface Alike extends Scored {
  readonly row: MatchRow;
}

const alikeOf = (row: MatchRow, candidates: readonly MatchRow[], rules: DuplicateRules): readonly Alike[] => {
  const own = fresh(row, rules);
  return candidates
    .map((candidate) => ({ row: candidate, ...score(own, held(candidate, rules), rules) }))
    .filter((found) => found.band !== 'none')
    .sort((a, b) => b.score - a.score || b.row.id - a.row.id);
};

/** What is like one clue now, the likest first; what was dismissed is left out. */
export const alikeNow = async (engine: Engine, db: Pool | PoolClient, row: MatchRow): Promise<readonly Alike[]> => {
  const rules = engine.packages.duplicates;
  const [candidates, dismissed] = await Promise.all([
    readCandidates(db, [soughtOf(row, rules)], rules.candidates),
    readDismissed(db, row.id),
  ]);
  return alikeOf(row, candidates.get(row.id) ?? [], rules).filter((found) => !dismissed.has(found.row.id));
};

const suggestionsOf = (engine: Engine, row: MatchRow, candidates: readonly MatchRow[]): readonly Suggestion[] => {
  const { duplicates: rules, version } = engine.packages;
  return alikeOf(row, candidates, rules)
    .slice(0, rules.keep)
    .map((found) => ({
      lowId: Math.min(row.id, found.row.id),
      highId: Math.max(row.id, found.row.id),
      score: found.score,
      band: found.band,
      reasons: found.reasons,
      ruleVersion: version,
    }));
};

/** Compares up to `limit` clues; how many there were. Safe to run at any time, in any process, twice. */
export const suggestDuplicates = (engine: Engine, limit: number): Promise<number> =>
  inTransaction(engine.pool, async (client) => {
    const rows = await takeUnmatched(client, limit);
    if (rows.length === 0) return 0;
    const rules = engine.packages.duplicates;
    const sought = rows.map((row) => soughtOf(row, rules));
    // First the keys: clues of one batch find each other.
    await writeKeys(client, sought);
    const candidates = await readCandidates(client, sought, rules.candidates);
    const found = rows.flatMap((row) => suggestionsOf(engine, row, candidates.get(row.id) ?? []));
    const once = new Map(found.map((one) => [`${one.lowId}-${one.highId}`, one]));
    await writeSuggestions(
      client,
      rows.map((row) => row.id),
      [...once.values()],
    );
    return rows.length;
  });
