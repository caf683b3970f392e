// How probably two clues are one, and why: points for what agrees, points off for what speaks against it. Pure, symmetric, and no
// clue is more like another than like itself. Reasons are codes and numbers, never a name.
import { regionPrefix } from './permission.ts';
import type { NameRules } from './duplicate-names.ts';

export interface DuplicateRules extends NameRules {
  readonly points: Readonly<
    Record<'creditCode' | 'employer' | 'project' | 'region' | 'period' | 'idNumber' | 'phone', number>
  >;
  readonly against: Readonly<Record<'creditCode' | 'reporter' | 'period', number>>;
  readonly similar: { readonly employer: number; readonly project: number };
  readonly regions: Readonly<Record<'same' | 'above' | 'city' | 'province', number>>;
  readonly thresholds: { readonly duplicate: number; readonly group: number };
  readonly candidates: number;
  readonly keep: number;
}

/** What is compared. The two indexes are blind: equal for equal numbers, and nothing else can be told from them. */
export interface Comparable {
  readonly employerCore: string;
  readonly employerCode: string | null;
  readonly projectCore: string | null;
  readonly region: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly phoneIndex: string | null;
  readonly idNumberIndex: string | null;
}

export interface Reason {
  readonly code: string;
  readonly points: number;
  /** 0 to 1, where it is not all or nothing. */
  readonly similarity?: number;
  /** Region: how the two lie to each other. */
  readonly relation?: string;
  /** Period: how many days both claim. */
  readonly days?: number;
}

export type Band = 'duplicate' | 'group' | 'none';

export interface Scored {
  /** 0 to 100. */
  readonly score: number;
  readonly band: Band;
  readonly reasons: readonly Reason[];
}

const COMPARED = 60;

/** Number of signs to change, add or leave out. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[b.length] ?? 0;
};

const pairs = (text: string): readonly string[] =>
  Array.from(text.slice(1), (sign, index) => `${text[index] ?? ''}${sign}`);

/** Share of neighbouring signs that both have (Dice). */
const shared = (a: string, b: string): number => {
  const left = pairs(a);
  const right = [...pairs(b)];
  const total = left.length + right.length;
  let both = 0;
  for (const pair of left) {
    const at = right.indexOf(pair);
    if (at >= 0) {
      both += 1;
      right.splice(at, 1);
    }
  }
  return total === 0 ? 0 : (2 * both) / total;
};

const numbersIn = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');

/** 0 to 1. Names with other numbers in them (1期, 2期) are other names. */
export const similarity = (a: string, b: string): number => {
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  if (numbersIn(a) !== numbersIn(b)) return 0;
  const [left, right] = [a.slice(0, COMPARED), b.slice(0, COMPARED)];
  const near = 1 - distance(left, right) / Math.max(left.length, right.length);
  // Only what is the same is fully alike.
  return Math.min(0.99, Math.max(near, shared(left, right)));
};

const firm = (a: Comparable, b: Comparable, rules: DuplicateRules): Reason[] => {
  const known = a.employerCode !== null && b.employerCode !== null;
  if (known && a.employerCode === b.employerCode) return [{ code: 'creditCode', points: rules.points.creditCode }];
  const alike = similarity(a.employerCore, b.employerCore);
  const named =
    alike < rules.similar.employer
      ? []
      : [{ code: 'employer', points: Math.round(rules.points.employer * alike), similarity: round(alike) }];
  return known ? [...named, { code: 'otherCreditCode', points: -rules.against.creditCode }] : named;
};

const round = (share: number): number => Math.round(share * 100) / 100;

const site = (a: Comparable, b: Comparable, rules: DuplicateRules): Reason[] => {
  const alike = a.projectCore === null || b.projectCore === null ? 0 : similarity(a.projectCore, b.projectCore);
  return alike < rules.similar.project
    ? []
    : [{ code: 'project', points: Math.round(rules.points.project * alike), similarity: round(alike) }];
};

const relationOf = (a: string, b: string): keyof DuplicateRules['regions'] | null => {
  if (a === b) return 'same';
  if (a.startsWith(regionPrefix(b)) || b.startsWith(regionPrefix(a))) return 'above';
  if (a.slice(0, 4) === b.slice(0, 4)) return 'city';
  return a.slice(0, 2) === b.slice(0, 2) ? 'province' : null;
};

const place = (a: Comparable, b: Comparable, rules: DuplicateRules): Reason[] => {
  const relation = relationOf(a.region, b.region);
  return relation === null
    ? []
    : [{ code: 'region', points: Math.round(rules.points.region * rules.regions[relation]), relation }];
};

const DAY = 86_400_000;
const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY + 1;

/** Both periods have to be known; of the shorter one counts what lies in the other. */
const period = (a: Comparable, b: Comparable, rules: DuplicateRules): Reason[] => {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return [];
  const days = daysFrom(a.from > b.from ? a.from : b.from, a.to < b.to ? a.to : b.to);
  if (days <= 0) return [{ code: 'otherPeriod', points: -rules.against.period }];
  const share = days / Math.min(daysFrom(a.from, a.to), daysFrom(b.from, b.to));
  return [{ code: 'period', points: Math.round(rules.points.period * share), days }];
};

/** Two who are both known and agree in nothing are two persons. */
const person = (a: Comparable, b: Comparable, rules: DuplicateRules): Reason[] => {
  const agree = (left: string | null, right: string | null): boolean | null =>
    left === null || right === null ? null : left === right;
  const id = agree(a.idNumberIndex, b.idNumberIndex);
  const phone = agree(a.phoneIndex, b.phoneIndex);
  if (id === true) return [{ code: 'idNumber', points: rules.points.idNumber }];
  const called = phone === true ? [{ code: 'phone', points: rules.points.phone }] : [];
  // A foreman's phone stands for many: another identity card counts against it.
  return id === false || (id === null && phone === false)
    ? [...called, { code: 'otherReporter', points: -rules.against.reporter }]
    : called;
};

/** The same person or place alone makes no duplicate: the employer or the project has to agree too. */
const CARRYING = new Set(['creditCode', 'employer', 'project']);

export const score = (a: Comparable, b: Comparable, rules: DuplicateRules): Scored => {
  const reasons = [firm, site, place, period, person].flatMap((compare) => compare(a, b, rules));
  if (!reasons.some((reason) => CARRYING.has(reason.code))) return { score: 0, band: 'none', reasons: [] };
  const sum = reasons.reduce((total, reason) => total + reason.points, 0);
  const found = Math.max(0, Math.min(100, sum));
  const { duplicate, group } = rules.thresholds;
  // Another person speaks against one clue, not against a group.
  const alone = reasons.find((reason) => reason.code === 'otherReporter')?.points ?? 0;
  return { score: found, band: found >= duplicate ? 'duplicate' : sum - alone >= group ? 'group' : 'none', reasons };
};
