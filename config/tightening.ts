// Whether a change of a clock of the law only tightens it. A region's profile may make a statutory clock shorter, its extension rarer, its
// pauses fewer, what meets it narrower; never the other way round, and never another clock of it.
import type { ClockRule } from '../src/domain/deadline.ts';

export interface Loosening {
  readonly field: string;
  readonly message: string;
}

type Change = Partial<ClockRule>;

/** How high the approver stands. */
const RANK = { supervisor: 0, unitAbove: 1 } as const;

const longer = (rule: ClockRule, { length }: Change): readonly string[] =>
  length !== undefined && length !== rule.length && (length === null || rule.length === null || length > rule.length)
    ? [`found ${String(length)}, expected ${String(rule.length)} ${rule.unit} or less`]
    : [];

const easier = (rule: ClockRule, { extension }: Change): readonly string[] => {
  if (extension === undefined || extension === null) return [];
  const law = rule.extension;
  if (law === null) return ['found an extension, expected none (null)'];
  return [
    ...(extension.maxDays > law.maxDays ? [`found maxDays ${extension.maxDays}, expected at most ${law.maxDays}`] : []),
    ...(extension.times > law.times ? [`found times ${extension.times}, expected at most ${law.times}`] : []),
    ...(RANK[extension.by] < RANK[law.by] ? [`found by ${extension.by}, expected ${law.by}`] : []),
  ];
};

const added = (law: readonly string[] | undefined, found: readonly string[] | undefined): readonly string[] =>
  (found ?? []).filter((one) => !(law ?? []).includes(one)).map((one) => `found '${one}' more than the law has`);
const missing = (law: readonly string[] | undefined, found: readonly string[] | undefined): readonly string[] =>
  found === undefined
    ? []
    : (law ?? [])
        .filter((one) => !found.includes(one))
        .map((one) => `'${one}' is missing, which starts or keeps it by law`);

/** What a profile may not touch at all: another unit, another day to count from, another kind of clock, another meaning. */
const FIXED = [
  'kind',
  'unit',
  'of',
  'dateField',
  'startsOn',
  'needs',
  'without',
  'regions',
  'appliesTo',
  'whenRunning',
  'notWith',
  'onlyIn',
  'goesOn',
  'duty',
  'expiry',
  'validTo',
] as const;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Every way in which the change would loosen the rule; none for a rule that is no law. */
export const loosenings = (rule: ClockRule, change: Change): readonly Loosening[] => {
  if (rule.kind !== 'statutory') return [];
  const found: readonly (readonly [string, readonly string[]])[] = [
    ['length', longer(rule, change)],
    ['extension', easier(rule, change)],
    ['standsStillIn', added(rule.standsStillIn, change.standsStillIn)],
    ['metBy', added(rule.metBy, change.metBy)],
    ['clearedBy', added(rule.clearedBy, change.clearedBy)],
    ['starts', missing(rule.starts, change.starts)],
    [
      'validFrom',
      change.validFrom !== undefined && change.validFrom > rule.validFrom
        ? [`found ${change.validFrom}, expected ${rule.validFrom} or earlier`]
        : [],
    ],
    ...FIXED.map((field): readonly [string, readonly string[]] => [
      field,
      change[field] === undefined || same(change[field], rule[field])
        ? []
        : [`found ${JSON.stringify(change[field])}, which the law fixes as ${JSON.stringify(rule[field] ?? null)}`],
    ]),
  ];
  return found.flatMap(([field, messages]) =>
    messages.map((message) => ({
      field,
      message: `loosens ${rule.id}, a clock of the law (${rule.article}): ${message}; a profile may only tighten it`,
    })),
  );
};
