// The words of the clocks: a rule (data, from config/), a deadline (one run of a clock on one matter), what a move does to it.
export type DayUnit = 'workingDay' | 'calendarDay' | 'hour' | 'month' | 'year' | 'date';

/** How far a fact of the domain page is trusted; `profile` is this product's own default. */
export type Verification = 'LAW' | 'SRC' | '2ND' | 'GK' | 'profile';

export interface ClockRule {
  readonly id: string;
  readonly label: { readonly zh: string; readonly en: string };
  readonly kind: 'profile' | 'statutory';
  /** The kinds of matter it runs on; absent: the clue. */
  readonly of?: readonly string[];
  /** Number of units; null where only a date in the input (unit `date`) gives the end. With unit `date` it is the length in
   * working days to use when the input names no date. */
  readonly length: number | null;
  readonly unit: DayUnit;
  /** With unit `date`: the field of the starting event's input that holds the date YYYY-MM-DD. */
  readonly dateField?: string;
  /** The field that holds the day from which it is counted, where that is another than the day of the move; of several the first
   * that was given. */
  readonly startsOn?: string | readonly string[];
  /** Fields that have to be given (a number above 0, a mark that is true) for it to start at all: no fine, no day to pay it. */
  readonly needs?: readonly string[];
  /** Marks that keep it from starting: the limitation of arbitration does not run while somebody is still employed. */
  readonly without?: readonly string[];
  /** Regions (with their subtrees) where it runs by itself, for a local rule; absent: everywhere. Elsewhere it is counted on demand. */
  readonly regions?: readonly string[];
  /** Signals of workflows/effects.ts that start a run; a run already open is closed by a new start (`anew`) or kept (`keep`). */
  readonly starts: readonly string[];
  readonly whenRunning: 'anew' | 'keep' | 'another';
  /** Signals of the same move with which it does not start. */
  readonly notWith?: readonly string[];
  /** States that a move must lead to for a run to start; absent: any. */
  readonly onlyIn?: readonly string[];
  readonly appliesTo?: {
    readonly submission?: 'complaint' | 'report';
    readonly intakeChannel?: string;
    /** false: only where somebody signed; nobody else can be told. */
    readonly anonymous?: boolean;
  };
  /** Signals that meet it. */
  readonly metBy: readonly string[];
  /** Signals that end it without meeting it. */
  readonly clearedBy: readonly string[];
  /** Signals after which a new run goes on with what the last run had left, at least `atLeast` units. */
  readonly goesOn?: { readonly after: readonly string[]; readonly atLeast: number };
  readonly standsStillIn: readonly string[];
  readonly extension: null | {
    readonly by: 'supervisor' | 'unitAbove';
    /** In the rule's own unit. */
    readonly maxDays: number;
    readonly times: number;
  };
  /** A duty to tell somebody stays open when the clue has ended. */
  readonly duty: boolean;
  readonly ladder: string;
  readonly expiry: 'breach' | 'routeOpen' | 'lapse' | 'none';
  readonly article: string;
  readonly source: string;
  readonly verified: Verification;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export type LadderOrder = 'urge' | 'supervise' | 'elevate' | 'assign' | 'default';

export interface LadderStep {
  readonly level: number;
  /** A share of the working time (0.5), or working days after the due date (0 = when due). */
  readonly at: { readonly share: number } | { readonly afterDue: number };
  readonly tell: readonly ('handlers' | 'supervisors' | 'unitAbove' | 'province')[];
  /** Steps from 3 on are moves of the clue; before, they are notices only. */
  readonly move: boolean;
  readonly alert: boolean;
  /** What follows as a move of the system. `assign` and `default` only where a profile's ladder says so; the default ones do not. */
  readonly order?: LadderOrder;
  /** elevate: the level of the unit that takes the clue. */
  readonly elevateTo?: 'city' | 'province';
}

export interface Ladder {
  readonly id: string;
  readonly steps: readonly LadderStep[];
}

export interface Pause {
  readonly from: string;
  /** null: stands still now. */
  readonly to: string | null;
}

export interface Extension {
  readonly days: number;
  readonly by: string;
  readonly at: string;
}

/** One run of a clock on one clue. Instants are ISO strings, dates YYYY-MM-DD in Asia/Shanghai. */
export interface Deadline {
  /** `<clueId>-<seq of the starting move>-<clock>`: the same run has the same id in every replay. */
  readonly id: string;
  readonly clock: string;
  readonly state: 'open' | 'met' | 'missed' | 'cleared';
  readonly startedAt: string;
  readonly startedSeq: number;
  readonly endedAt: string | null;
  readonly endedSeq: number | null;
  readonly unit: DayUnit;
  /** This run's length: the rule's, or what an earlier run had left. null for a date clock. */
  readonly length: number | null;
  /** A date clock's own date. */
  readonly givenOn: string | null;
  readonly pauses: readonly Pause[];
  readonly extensions: readonly Extension[];
  /** null while it stands still. */
  readonly dueOn: string | null;
  readonly dueAt: string | null;
  readonly provisional: boolean;
  readonly calendarVersion: string;
  readonly ruleVersion: string;
  /** The highest ladder level done; 0 at the start. */
  readonly level: number;
  /** The instant of the next ladder step; null when there is none or it stands still. */
  readonly nextAt: string | null;
  /** Rises with each change of due or next instant: an armed job of an older revision does nothing. */
  readonly revision: number;
  /** What the run is about, for clocks that may run several times at once (order of an answer, event of a notice). */
  readonly about: string | null;
}

export interface TraceDay {
  readonly on: string;
  readonly counted: boolean;
  readonly why: string;
}

export interface Reckoning {
  readonly dueOn: string | null;
  readonly dueAt: string | null;
  readonly provisional: boolean;
  readonly calendarVersion: string;
  readonly days: readonly TraceDay[];
}
