// The rules that this process decides by: the files of CONFIG_DIR and on top of them what administrators changed. A process hears of a
// change within a second of its next request or tick; what it decided in between by the rules before is found by the second count.
import { performance } from 'node:perf_hooks';
import type { Pool } from 'pg';
import { withChanges, type RuleChange } from '../../config/changes.ts';
import type { RulePackages } from '../../config/load.ts';
import type { Machines } from '../../workflows/machines.ts';
import type { ClueRules } from '../domain/clue-rules.ts';
import { readRuleChangesAfter, type StoredChange } from '../store/rules.ts';
import { rulesByRegion } from './rules-by-region.ts';

export interface Rules {
  readonly packages: RulePackages;
  readonly rulesFor: (region: string) => ClueRules;
}

export interface RulesInForce {
  readonly now: () => Rules;
  /** Number of the last change in them, 0 without any. */
  readonly last: () => number;
  /** As they would be with one change more. */
  readonly with: (change: RuleChange) => Rules;
  /** As they were before this change. */
  readonly before: (id: number) => Rules;
  /** Reads changes that were entered meanwhile, at most once in so many milliseconds of machine time. */
  readonly heed: (everyMs?: number) => Promise<void>;
}

const HEED_MS = 1000;

export const changeOf = ({ id, kind, subject, regions, content, source, verified }: StoredChange): RuleChange =>
  ({ id, kind, subject, regions, content, source, verified }) as RuleChange;

export const rulesInForce = (files: RulePackages, pool: Pool, machines: Machines): RulesInForce => {
  const composed = (changes: readonly RuleChange[]): Rules => {
    const packages = withChanges(files, changes);
    return { packages, rulesFor: rulesByRegion(packages, machines) };
  };
  let changes: readonly RuleChange[] = [];
  let now = composed(changes);
  let heardAt = -Infinity;
  const last = (): number => changes.at(-1)?.id ?? 0;
  return {
    now: () => now,
    last,
    with: (change) => composed([...changes, change]),
    before: (id) => composed(changes.filter((change) => change.id < id)),
    heed: async (everyMs = HEED_MS) => {
      if (performance.now() - heardAt < everyMs) return;
      heardAt = performance.now();
      const news = await readRuleChangesAfter(pool, last());
      // Another reading may have brought some of them meanwhile.
      const unheard = news.filter((change) => change.id > last());
      if (unheard.length === 0) return;
      changes = [...changes, ...unheard.map(changeOf)];
      now = composed(changes);
    },
  };
};
