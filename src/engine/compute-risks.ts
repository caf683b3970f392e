// Draws the warnings of risk up: measured in the database at once, scored by the rules, compared with those that stand. A warning rises, falls
// and ends by itself; it decides nothing.
import { addDays, businessDate } from '../domain/business-date.ts';
import type { Calendar } from '../domain/calendar.ts';
import { redraw, score, type RiskChange } from '../domain/risk.ts';
import { businessNow } from '../store/reads.ts';
import { measure } from '../store/risk-measures.ts';
import { claimRiskDay, hasRiskDay, lockRisks, readStanding, writeRedrawn } from '../store/risks.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Engine } from './engine.ts';

export interface RisksComputed {
  readonly on: string;
  readonly measured: number;
  readonly changes: Readonly<Record<RiskChange, number>>;
  readonly inSeason: boolean;
}

const FESTIVAL = '春节';

/** Whether the Spring Festival begins within so many days; without a calendar for its year nobody knows. */
export const inSeason = (calendar: Calendar, today: string, days: number): boolean => {
  const last = addDays(today, days);
  for (const year of new Set([today.slice(0, 4), last.slice(0, 4)])) {
    const first = Object.entries(calendar.years.get(year)?.rest ?? {})
      .filter(([, why]) => why.includes(FESTIVAL))
      .map(([on]) => on)
      .sort()[0];
    if (first !== undefined && today < first && first <= last) return true;
  }
  return false;
};

/** Codes of conclusions that say that nothing was owed. */
const unfounded = (engine: Engine): readonly string[] =>
  engine.packages.conclusions.filter((one) => one.for.includes('notEstablish')).map((one) => one.code);

const compute = (engine: Engine, on: string, once: boolean): Promise<RisksComputed | null> =>
  inTransaction(engine.pool, async (client) => {
    await lockRisks(client);
    if (!(await claimRiskDay(client, on)) && once) return null;
    const { risk, divisions } = engine.packages;
    const season = inSeason(engine.packages.calendarFor('000000'), on, risk.seasonDays);
    const options = { windowDays: risk.windowDays, inSeason: season, unfounded: unfounded(engine) };
    const measured = (await measure(client, options)).map((found) =>
      found.subject === 'region' ? { ...found, name: divisions.get(found.key)?.name ?? found.key } : found,
    );
    const redrawn = redraw(
      await readStanding(client),
      measured.map((found) => score(found, risk)),
    );
    if (redrawn.length > 0) await writeRedrawn(client, redrawn);
    const count = (change: RiskChange): number => redrawn.filter((one) => one.change === change).length;
    return {
      on,
      measured: measured.length,
      inSeason: season,
      changes: { raised: count('raised'), rose: count('rose'), fell: count('fell'), ended: count('ended') },
    };
  });

/** Draws the warnings up now. */
export const computeRisks = async (engine: Engine): Promise<RisksComputed> =>
  (await compute(engine, businessDate(await businessNow(engine.pool)), false)) as RisksComputed;

/** Draws them up unless that was done on this business day; safe to call from everywhere at any time. */
export const computeRisksOnce = async (engine: Engine): Promise<void> => {
  const on = businessDate(await businessNow(engine.pool));
  if (!(await hasRiskDay(engine.pool, on))) await compute(engine, on, true);
};
