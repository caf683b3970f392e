// Risk warnings: points by rules for what was measured, a colour by thresholds, and what changed since the last time. Pure. A score informs
// people; nothing is decided by it (Decree 724 leaves every adverse decision to an office).

export const MEASURES = [
  'clues',
  'owedFen',
  'unpaidWorkers',
  'overdueShare',
  'depositShortFen',
  'depositLate',
  'listings',
  'visitsWithArrears',
  'inSeason',
] as const;
export type Measure = (typeof MEASURES)[number];

export const SUBJECTS = ['employer', 'project', 'region'] as const;
export type RiskSubject = (typeof SUBJECTS)[number];

export const COLOURS = ['blue', 'yellow', 'red'] as const;
export type Colour = (typeof COLOURS)[number];

export interface RiskRule {
  readonly id: string;
  readonly label: { readonly zh: string; readonly en: string };
  readonly measure: Measure;
  readonly of: readonly RiskSubject[];
  readonly above: number;
  readonly each: number;
  readonly most: number;
}

export type Thresholds = Readonly<Record<Colour, number>>;

export interface RiskRules {
  readonly windowDays: number;
  readonly seasonDays: number;
  readonly rules: readonly RiskRule[];
  readonly colours: Readonly<Record<RiskSubject, Readonly<Record<'county' | 'city' | 'province', Thresholds>>>>;
}

/** What was measured of one employer, project or region. */
export interface Measured {
  readonly subject: RiskSubject;
  /** The same employer or project has the same key the next day. */
  readonly key: string;
  readonly name: string;
  /** The region that it is drawn up for; its level decides the thresholds. */
  readonly region: string;
  readonly measures: Readonly<Partial<Record<Measure, number>>>;
}

export interface Reason {
  readonly rule: string;
  readonly measure: Measure;
  readonly value: number;
  readonly points: number;
}

export interface Scored extends Measured {
  readonly score: number;
  readonly colour: Colour | null;
  readonly reasons: readonly Reason[];
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;

const reasonOf = (rule: RiskRule, measured: Measured): Reason[] => {
  const value = measured.measures[rule.measure] ?? 0;
  const points = hundredths(Math.min(rule.most, Math.max(0, value - rule.above) * rule.each));
  return points > 0 ? [{ rule: rule.id, measure: rule.measure, value, points }] : [];
};

const colourOf = (score: number, thresholds: Thresholds): Colour | null =>
  [...COLOURS].reverse().find((colour) => score >= thresholds[colour]) ?? null;

const levelOf = (region: string): 'county' | 'city' | 'province' =>
  region.endsWith('0000') ? 'province' : region.endsWith('00') ? 'city' : 'county';

/** Points with their reasons, the weightiest first, and the colour; null: no warning. */
export const score = (measured: Measured, { rules, colours }: RiskRules): Scored => {
  const reasons = rules
    .filter((rule) => rule.of.includes(measured.subject))
    .flatMap((rule) => reasonOf(rule, measured))
    .sort((a, b) => b.points - a.points || a.rule.localeCompare(b.rule));
  const sum = hundredths(reasons.reduce((total, { points }) => total + points, 0));
  return {
    ...measured,
    score: sum,
    reasons,
    colour: colourOf(sum, colours[measured.subject][levelOf(measured.region)]),
  };
};

export type RiskState = 'open' | 'inspected' | 'dismissed' | 'ended';
export type RiskChange = 'raised' | 'rose' | 'fell' | 'ended';

/** A warning that has not ended. */
export interface Standing {
  readonly id: string;
  readonly subject: RiskSubject;
  readonly key: string;
  readonly region: string;
  readonly colour: Colour;
  readonly score: number;
  readonly state: Exclude<RiskState, 'ended'>;
}

export interface Redrawn {
  /** null: a new warning. */
  readonly id: string | null;
  readonly change: RiskChange | null;
  readonly state: RiskState;
  readonly scored: Scored;
}

const nameOf = ({ subject, key, region }: Pick<Measured, 'subject' | 'key' | 'region'>): string =>
  `${subject}\n${region}\n${key}`;

const rank = (colour: Colour): number => COLOURS.indexOf(colour);

const redrawn = (before: Standing, scored: Scored): Redrawn => {
  if (scored.colour === null) return { id: before.id, change: 'ended', state: 'ended', scored };
  const rise = rank(scored.colour) - rank(before.colour);
  // Whoever set it aside did so at its colour then: a higher one is a new question.
  const state = rise > 0 && before.state === 'dismissed' ? 'open' : before.state;
  return { id: before.id, change: rise > 0 ? 'rose' : rise < 0 ? 'fell' : null, state, scored };
};

/** What becomes of the standing warnings, and which are new. What is as it was is left out. */
export const redraw = (standing: readonly Standing[], scores: readonly Scored[]): readonly Redrawn[] => {
  const found = new Map(scores.map((scored) => [nameOf(scored), scored]));
  const known = new Set(standing.map(nameOf));
  const gone = (before: Standing): Scored => ({
    ...before,
    name: '',
    measures: {},
    reasons: [],
    score: 0,
    colour: null,
  });
  return [
    ...standing
      .map((before) => ({ before, after: redrawn(before, found.get(nameOf(before)) ?? gone(before)) }))
      .filter(({ before, after }) => after.change !== null || after.scored.score !== before.score)
      .map(({ after }) => after),
    ...scores
      .filter((scored) => scored.colour !== null && !known.has(nameOf(scored)))
      .map((scored): Redrawn => ({ id: null, change: 'raised', state: 'open', scored })),
  ];
};
