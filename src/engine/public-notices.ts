// The public notice of a quarter or half-year in bulk (人社部令29号): gathered from the office's cases, approved, published. Each notice goes through
// the same doors as one by itself; a dry run says what would become of each. Doing it again finds nothing left to do.
import { businessDate } from '../domain/business-date.ts';
import { Forbidden, Refusal } from '../domain/errors.ts';
import type { Person } from '../domain/permission.ts';
import { memoryOf } from '../domain/proceeding-move.ts';
import { openers } from '../domain/proceeding-rights.ts';
import type { ProceedingRecord } from '../domain/records.ts';
import { noticePeriod } from '../domain/safeguards.ts';
import { findEmployer, readCasesToPublish, readNotices } from '../store/public-notices.ts';
import { businessNow, readCluesByNumber } from '../store/reads.ts';
import { readProceedingByNumber } from '../store/proceedings.ts';
import type { Engine } from './engine.ts';
import { judgeProceeding } from './judge-proceeding.ts';
import { judgeOpening, openProceeding } from './open-proceeding.ts';
import { proceed } from './proceed.ts';

export interface NoticeWish {
  readonly step: 'gather' | 'approve' | 'publish';
  /** A day of the period; today when absent. */
  readonly on?: string;
  /** Where they are published; for `publish`. */
  readonly medium?: string;
  readonly dryRun?: boolean;
}

export interface NoticeItem {
  /** The notice; null where a dry run would open it. */
  readonly number: string | null;
  readonly case: string | null;
  readonly employer: string;
  readonly outcome: 'opened' | 'approved' | 'published' | 'refused';
  readonly detail: string | null;
}

export interface NoticeRun {
  readonly step: NoticeWish['step'];
  readonly from: string;
  readonly to: string;
  readonly dryRun: boolean;
  /** Whether more of them wait than one run takes. */
  readonly more: boolean;
  readonly items: readonly NoticeItem[];
}

const MOST = 200;
const DONE = { approve: 'approved', publish: 'published' } as const;

const yuan = (fen: unknown): string => (Number(fen ?? 0) / 100).toFixed(2);

/** What the notice of a case says, from the case, its clues and the register of employers; what is not known is completed by hand. */
const contentOf = async (engine: Engine, record: ProceedingRecord): Promise<Readonly<Record<string, unknown>>> => {
  const { fields, clues } = memoryOf(record);
  const words =
    engine.packages.safeguards.publicNotices.gathered[fields['overdueOn'] === undefined ? 'penalty' : 'overdue'];
  const known = await findEmployer(engine.pool, record.subject, record.region);
  const register = known === null ? {} : memoryOf(known).fields;
  const clue = (await readCluesByNumber(engine.pool, clues.slice(0, 1))).clues[0]?.clue;
  const filled = (text: string): string =>
    text
      .replace('{workers}', String(fields['workers'] ?? 0))
      .replace('{owed}', yuan(fields['extraBaseFen'] ?? fields['orderedFen']))
      .replace('{fine}', yuan(fields['fineFen']));
  const found = {
    creditCode: register['creditCode'] ?? clue?.employerCode,
    address: register['address'] ?? clue?.employerAddress,
    legalRepresentative: register['legalRepresentative'],
  };
  return {
    employer: record.subject,
    case: record.number,
    act: words.act,
    facts: filled(words.facts),
    handling: filled(words.handling),
    ...Object.fromEntries(Object.entries(found).filter(([, value]) => typeof value === 'string' && value !== '')),
  };
};

const tried = async (item: Omit<NoticeItem, 'detail'>, work: () => Promise<string | null>): Promise<NoticeItem> => {
  try {
    return { ...item, number: await work(), detail: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...item, outcome: 'refused', detail: error.message };
  }
};

const gather = (
  engine: Engine,
  person: Person,
  record: ProceedingRecord,
  dryRun: boolean,
  requestId: string,
  now: string,
) =>
  tried({ number: null, case: record.number, employer: record.subject, outcome: 'opened' }, async () => {
    const content = await contentOf(engine, record);
    if (!dryRun)
      return (await openProceeding(engine, person, 'publicNotice', content, { requestId, idempotencyKey: null }))
        .number;
    await judgeOpening(engine, person, 'publicNotice', content, requestId, now);
    return null;
  });

const move = (
  engine: Engine,
  person: Person,
  { number, subject, version, context }: ProceedingRecord,
  step: 'approve' | 'publish',
  input: object,
  dryRun: boolean,
  requestId: string,
) => {
  const of = (context as { fields: Readonly<Record<string, unknown>> }).fields['case'];
  const item = { number, case: typeof of === 'string' ? of : null, employer: subject, outcome: DONE[step] };
  return tried(item, async () => {
    const said = { type: step, input, version };
    const { now, proceedings } = await readProceedingByNumber(engine.pool, number);
    if (dryRun) await judgeProceeding(engine, person, number, proceedings[0], said, now);
    else await proceed(engine, person, number, said, { requestId, idempotencyKey: null });
    return number;
  });
};

/**
 * Does a step for all notices of the person's own office in the period.
 * @throws {Forbidden} to whom no notice is to open; every other refusal stands with its notice
 */
export const runNotices = async (
  engine: Engine,
  person: Person,
  { step, on, medium, dryRun = false }: NoticeWish,
  requestId: string,
): Promise<NoticeRun> => {
  if (!openers('publicNotice').includes(person.role) || (step === 'approve' && person.role !== 'supervisor'))
    throw new Forbidden(`a ${person.role} does not ${step} public notices`);
  const now = await businessNow(engine.pool);
  const days = noticePeriod(on ?? businessDate(now), person.unit, engine.packages.safeguards.publicNotices);
  const found =
    step === 'gather'
      ? await readCasesToPublish(engine.pool, person.unit, days, MOST + 1)
      : await readNotices(engine.pool, person.unit, step === 'approve' ? 'proposed' : 'approved', days, MOST + 1);
  const items: NoticeItem[] = [];
  for (const record of found.slice(0, MOST))
    items.push(
      step === 'gather'
        ? await gather(engine, person, record, dryRun, requestId, now)
        : await move(engine, person, record, step, step === 'publish' ? { medium } : {}, dryRun, requestId),
    );
  return { step, ...days, dryRun, more: found.length > MOST, items };
};
