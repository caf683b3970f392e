// An administrator imports a year of a calendar or changes a clock's rule: previewed with every open deadline that moves, or entered, with
// who, when and by what source; then open deadlines are counted anew. What has ended stays.
import type { Static } from 'typebox';
import type { CalendarChange, ClockChange, RuleChange } from '../../config/changes.ts';
import { ruleProblems } from '../../config/clock-problems.ts';
import { loosenings } from '../../config/tightening.ts';
import { addDays, weekday } from '../domain/business-date.ts';
import { check, unstorable } from '../domain/check.ts';
import type { ClockRule } from '../domain/deadline.ts';
import { InvalidInput, NotFound, type FieldProblem } from '../domain/errors.ts';
import { settleAlarm } from '../store/alarms.ts';
import { writeAudit } from '../store/audit.ts';
import { writeRuleChange } from '../store/rules.ts';
import { inTransaction } from '../store/transaction.ts';
import { CalendarImport, ClockChangeBody } from './change-bodies.ts';
import { ClockRuleSchema } from '../../config/schemas.ts';
import type { Engine } from './engine.ts';
import { recountDeadlines, type Recount } from './reconcile-deadlines.ts';

export interface RulesChanged extends Recount {
  /** Number of the change; null when it was only previewed. */
  readonly change: number | null;
  readonly version: string;
}

const refuse = (problems: readonly FieldProblem[]): void => {
  if (problems.length > 0) throw new InvalidInput(problems);
};

const NATION = 'cn';

/** The change as it would be entered next. */
const previewed = async (engine: Engine, change: RuleChange): Promise<RulesChanged> => {
  const by = engine.rules.with(change);
  const found = await recountDeadlines(engine, { dryRun: true, by, then: engine.rules.now() });
  return { ...found, change: null, version: by.packages.version };
};

const entered = async (engine: Engine, by: string, change: RuleChange): Promise<RulesChanged> => {
  const { kind, subject, content, source, verified } = change;
  const regions = change.kind === 'clock' ? change.regions : [];
  const id = await inTransaction(engine.pool, async (client) => {
    const number = await writeRuleChange(client, { kind, subject, regions, content, source, verified, enteredBy: by });
    await writeAudit(client, by, kind === 'calendar' ? 'calendar_imported' : 'rule_changed', subject, {
      change: number,
      fields: Object.keys(content),
    });
    if (change.kind === 'calendar' && subject === NATION)
      await settleAlarm(client, 'calendar_missing', String(change.content.year));
    return number;
  });
  await engine.rules.heed(0);
  const then = engine.rules.before(id);
  const found = await recountDeadlines(engine, { dryRun: false, then, change: id });
  return { ...found, change: id, version: engine.packages.version };
};

const decide = async (engine: Engine, by: string, dryRun: boolean, change: RuleChange): Promise<RulesChanged> =>
  dryRun ? previewed(engine, change) : entered(engine, by, change);

const dayProblems = ({ year, rest, work }: Static<typeof CalendarImport>): FieldProblem[] => {
  const inside = (days: Readonly<Record<string, string>>, name: string): FieldProblem[] =>
    Object.keys(days)
      .filter((on) => !on.startsWith(`${year}-`))
      .map((on) => ({ path: `/${name}/${on}`, message: `lies outside of ${year}` }));
  return [
    ...inside(rest, 'rest'),
    ...inside(work, 'work'),
    ...Object.keys(work)
      .filter((on) => rest[on] !== undefined)
      .map((on) => ({ path: `/work/${on}`, message: 'is a rest day too; it can only be one of them' })),
    ...Object.keys(work)
      .filter((on) => weekday(on) >= 1 && weekday(on) <= 5 && rest[on] === undefined)
      .map((on) => ({ path: `/work/${on}`, message: 'is no Saturday or Sunday: only these are made up for (调休)' })),
  ];
};

/** Holidays of the nation's notice: an empty year would silently be one without any. */
const nationProblems = (id: string, { rest, year }: Static<typeof CalendarImport>): FieldProblem[] => {
  if (id !== NATION) return [];
  const first = `${year}-01-01`;
  return rest[first] === undefined && rest[addDays(first, 1)] === undefined
    ? [{ path: '/rest', message: `holds no New Year's Day (${first}), which every notice of the State Council has` }]
    : [];
};

const known = (engine: Engine, id: string): boolean => {
  const { layers, divisions } = engine.packages;
  return id === NATION || layers.calendars.own.some((file) => file.id === id) || divisions.has(id);
};

/**
 * Imports the days of a year into the nation's calendar (`cn`) or a region's own.
 * @throws {NotFound | InvalidInput}
 */
export const importCalendar = async (engine: Engine, by: string, id: string, body: unknown): Promise<RulesChanged> => {
  await engine.rules.heed(0);
  if (!known(engine, id)) throw new NotFound(`there is no calendar ${id}; expected cn or the code of a region`);
  refuse([...unstorable(body), ...check(CalendarImport, body)]);
  const found = body as Static<typeof CalendarImport>;
  refuse([...dayProblems(found), ...nationProblems(id, found)]);
  const { year, rest, work, source, verified, dryRun } = found;
  const change: CalendarChange = {
    id: engine.rules.last() + 1,
    kind: 'calendar',
    subject: id,
    content: { year, rest, work },
    source,
    verified,
  };
  return decide(engine, by, dryRun === true, change);
};

const clockProblems = (engine: Engine, rule: ClockRule, body: Static<typeof ClockChangeBody>): FieldProblem[] => {
  const change = body.change as Partial<ClockRule>;
  const merged = { ...rule, ...change, source: body.source, verified: body.verified } as ClockRule;
  const shape = check(ClockRuleSchema, merged, '/change');
  if (shape.length > 0) return shape;
  const { layers, ladders } = engine.packages;
  const all = layers.clocks.base.map((one) => (one.id === rule.id ? merged : one));
  const words = ruleProblems(all, ladders).map(({ path, message }) => ({
    path: `/change/${path.split('/').slice(2).join('/')}`,
    message,
  }));
  const regional = body.regions !== undefined && body.regions.length > 0;
  const loose = regional
    ? loosenings(rule, change).map(({ field, message }) => ({ path: `/change/${field}`, message }))
    : rule.kind === 'statutory' && body.verified === 'profile'
      ? [{ path: '/verified', message: `found 'profile'; ${rule.id} is a clock of the law: name what was read` }]
      : [];
  const unknown = (body.regions ?? []).flatMap((region, index) =>
    engine.packages.divisions.has(region)
      ? []
      : [{ path: `/regions/${index}`, message: `found '${region}', expected the code of a region` }],
  );
  return [...words, ...loose, ...unknown];
};

/**
 * Changes a clock's rule: for regions, where the law may only be tightened, or, when the law itself has changed, everywhere.
 * @throws {NotFound | InvalidInput}
 */
export const changeClock = async (engine: Engine, by: string, id: string, body: unknown): Promise<RulesChanged> => {
  await engine.rules.heed(0);
  const rule = engine.packages.layers.clocks.base.find((found) => found.id === id);
  if (rule === undefined) throw new NotFound(`there is no clock ${id}`);
  refuse([...unstorable(body), ...check(ClockChangeBody, body)]);
  const found = body as Static<typeof ClockChangeBody>;
  refuse(clockProblems(engine, rule, found));
  const change: ClockChange = {
    id: engine.rules.last() + 1,
    kind: 'clock',
    subject: id,
    regions: found.regions ?? [],
    content: found.change as Partial<ClockRule>,
    source: found.source,
    verified: found.verified,
  };
  return decide(engine, by, found.dryRun === true, change);
};
