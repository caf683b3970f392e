// What is wrong with clocks and ladders: words that no machine knows, ladders that are not there or order what the clock is not for,
// profiles that loosen the law.
import type { ClockRule, Ladder, LadderOrder } from '../src/domain/deadline.ts';
import { signalsOf, statesOf, type ProceedingKind } from '../workflows/proceedings/catalogue.ts';
import { CLUE_STATES } from '../workflows/states.ts';
import type { PackageProblem } from './load.ts';
import type * as schemas from './schemas.ts';
import { loosenings } from './tightening.ts';

/** A region's profile may tighten a clock of the law, never loosen it. */
export const profileProblems = (
  file: string,
  profile: schemas.RegionClocksFile,
  base: readonly ClockRule[],
  ladders: readonly Ladder[],
): PackageProblem[] =>
  profile.clocks.flatMap((clock, index): PackageProblem[] => {
    const rule = base.find((found) => found.id === clock.id);
    const path = `/clocks/${index}`;
    if (rule === undefined)
      return [
        {
          file,
          path: `${path}/id`,
          message: `found '${clock.id}', expected a clock of the default profile or of the law`,
        },
      ];
    const change = clock as Partial<ClockRule>;
    return [
      ...loosenings(rule, change).map(({ field, message }) => ({ field, message })),
      ...wrongLadder({ ...rule, ...change }, ladders).map((message) => ({ field: 'ladder', message })),
    ].map(({ field, message }) => ({ file, path: `${path}/${field}`, message }));
  });

/** A clock that waits for what never happens would never start, or never be met. */
const unknownWords = (rule: ClockRule, ids: ReadonlySet<string>): readonly [string, string][] => {
  const kinds = (rule.of ?? ['clue']).filter((kind): kind is ProceedingKind => kind !== 'clue');
  const states: readonly string[] = [
    ...(rule.of === undefined || rule.of.includes('clue') ? CLUE_STATES : []),
    ...kinds.flatMap(statesOf),
  ];
  const knows = (signal: string): boolean =>
    signal.startsWith('expired:')
      ? ids.has(signal.slice('expired:'.length))
      : kinds.some((kind) => signalsOf(kind).has(signal));
  const signals =
    kinds.length === (rule.of ?? ['clue']).length
      ? (['starts', 'metBy', 'clearedBy'] as const).flatMap((field) =>
          rule[field].filter((signal) => !knows(signal)).map((signal): [string, string] => [field, signal]),
        )
      : [];
  const places = (['standsStillIn', 'onlyIn'] as const).flatMap((field) =>
    (rule[field] ?? []).filter((state) => !states.includes(state)).map((state): [string, string] => [field, state]),
  );
  return [...signals, ...places];
};

/** The clock that an order of a ladder belongs to; the others fit any clock of a clue. */
const CLOCK_OF_ORDER: Partial<Record<LadderOrder, string>> = { assign: 'dispatch', default: 'promise' };

const foreignOrder = (id: string, ladder: Ladder): string | null => {
  for (const { order, level } of ladder.steps) {
    const clock = order === undefined ? undefined : CLOCK_OF_ORDER[order];
    if (clock !== undefined && clock !== id)
      return `found '${ladder.id}', whose level ${level} orders '${String(order)}': that is for '${clock}' alone`;
  }
  return null;
};

const wrongLadder = (rule: ClockRule, ladders: readonly Ladder[]): readonly string[] => {
  const ladder = ladders.find((found) => found.id === rule.ladder);
  if (ladder === undefined)
    return [`found '${rule.ladder}', expected one of ${ladders.map((one) => one.id).join(', ')}`];
  const foreign = foreignOrder(rule.id, ladder);
  return foreign === null ? [] : [foreign];
};

/** What is wrong with rules taken together; checked again when one is changed while it runs. */
export const ruleProblems = (rules: readonly ClockRule[], ladders: readonly Ladder[]): PackageProblem[] => {
  const file = 'clocks';
  const ids = new Set<string>();
  const all = new Set(rules.map((rule) => rule.id));
  return rules.flatMap((rule, index): PackageProblem[] => {
    const at = `/${rule.id || index}`;
    const twice = ids.has(rule.id);
    ids.add(rule.id);
    return [
      ...(twice ? [{ file, path: at, message: 'is there twice' }] : []),
      ...wrongLadder(rule, ladders).map((message) => ({ file, path: `${at}/ladder`, message })),
      ...unknownWords(rule, all).map(([field, word]) => ({
        file,
        path: `${at}/${field}`,
        message: `found '${word}', which no ${(rule.of ?? ['clue']).join(' or ')} knows`,
      })),
      ...(rule.length === null && rule.dateField === undefined
        ? [{ file, path: `${at}/length`, message: 'is null; only a clock with a dateField has no length' }]
        : []),
      ...(rule.validTo !== null && rule.validTo < rule.validFrom
        ? [
            {
              file,
              path: `${at}/validTo`,
              message: `found ${rule.validTo}, expected ${rule.validFrom} (validFrom) or later`,
            },
          ]
        : []),
    ];
  });
};

export const ladderProblems = (ladders: readonly Ladder[]): PackageProblem[] =>
  ladders.flatMap((ladder) =>
    ladder.steps.flatMap((step, index): PackageProblem[] => {
      const before = ladder.steps[index - 1];
      return before !== undefined && before.level >= step.level
        ? [
            {
              file: 'ladders.yaml',
              path: `/${ladder.id}/steps/${index}/level`,
              message: `found ${step.level} after ${before.level}, expected rising levels`,
            },
          ]
        : [];
    }),
  );
