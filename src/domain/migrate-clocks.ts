// What a migration does to the runs of a matter's clocks, after the new state has held or released them: some end, some are replaced.
import type { ClockRules } from './ladder.ts';
import { nextStep } from './ladder.ts';
import type { DeadlineRecord } from './records.ts';
import { reckon } from './reckon.ts';
import type { VersionMap } from './version-map.ts';

const ended = (run: DeadlineRecord, seq: number, at: string): DeadlineRecord => ({
  ...run,
  state: 'cleared',
  endedAt: at,
  endedSeq: seq,
  nextAt: null,
  revision: run.revision + 1,
  pauses: run.pauses.map((pause) => (pause.to === null ? { ...pause, to: at } : pause)),
});

/** Counts a run by the rules in force. */
const counted = (run: DeadlineRecord, clocks: ClockRules): DeadlineRecord => {
  const { dueOn, dueAt, provisional, calendarVersion } = reckon(run, clocks.calendar);
  const found = { ...run, dueOn, dueAt, provisional, calendarVersion };
  return { ...found, nextAt: nextStep(found, clocks)?.at ?? null };
};

/** The run that takes another's place: same start, pauses, extensions and ladder level; length and unit of its own rule. */
const successor = (run: DeadlineRecord, clock: string, state: string, clocks: ClockRules, seq: number, at: string) => {
  const rule = clocks.rules.find((found) => found.id === clock);
  if (rule === undefined) return null;
  const stands = rule.standsStillIn.includes(state);
  const pauses = run.pauses.map((pause) => (pause.to === null && !stands ? { ...pause, to: at } : pause));
  const held = stands && !pauses.some((pause) => pause.to === null) ? [...pauses, { from: at, to: null }] : pauses;
  return counted(
    {
      ...run,
      id: `${run.clueId}-${seq}-${clock}`,
      clock,
      startedSeq: seq,
      unit: rule.unit,
      length: rule.unit === run.unit && rule.length === null ? run.length : rule.length,
      pauses: held,
      ruleVersion: clocks.ruleVersion,
      revision: 0,
    },
    clocks,
  );
};

/** The runs that the mapping changes. */
export const migratedRuns = (
  runs: readonly DeadlineRecord[],
  map: VersionMap,
  state: string,
  clocks: ClockRules,
  seq: number,
  at: string,
): readonly DeadlineRecord[] =>
  runs.flatMap((run) => {
    const fate = map.clocks?.[run.clock] ?? 'keep';
    if (run.state !== 'open' || fate === 'keep') return [];
    if (fate === 'clear') return [ended(run, seq, at)];
    const next = successor(run, fate.becomes, state, clocks, seq, at);
    return next === null ? [] : [ended(run, seq, at), next];
  });

/**
 * The runs that bring a matter's clocks back to what they were before a migration. What the ladder has told since stays told, and a run
 * that the migration began is cleared: it stands in the history.
 */
export const restoredRuns = (
  now: readonly DeadlineRecord[],
  before: readonly DeadlineRecord[],
  clocks: ClockRules,
  seq: number,
  at: string,
): readonly DeadlineRecord[] => {
  const old = new Map(before.map((run) => [run.id, run]));
  return now.flatMap((run): DeadlineRecord[] => {
    const was = old.get(run.id);
    if (was === undefined) return run.state === 'open' ? [ended(run, seq, at)] : [];
    const level = Math.max(was.level, run.level);
    const back = { ...was, level, revision: run.revision + 1 };
    return [level === was.level ? back : { ...back, nextAt: nextStep(back, clocks)?.at ?? null }];
  });
};
