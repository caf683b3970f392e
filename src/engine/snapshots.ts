// Freezes a report as it was reported: never changed afterwards, and what the next one changes is written down beside it.
import { Type, type Static } from 'typebox';
import { asOfInstant } from '../domain/campaign.ts';
import { check, unstorable } from '../domain/check.ts';
import { Forbidden, InvalidInput, NotFound } from '../domain/errors.ts';
import type { Figure } from '../domain/figures.ts';
import { regionPrefix, type Person } from '../domain/permission.ts';
import { changesBetween, type FigureChange } from '../domain/revision.ts';
import { raiseAlarm } from '../store/alarms.ts';
import { writeAudit } from '../store/audit.ts';
import type { CursorParts, Page } from '../store/cursor.ts';
import { businessNow } from '../store/reads.ts';
import {
  listSnapshots,
  lockSnapshots,
  readLastSnapshot,
  readSnapshot,
  writeSnapshot,
  type FrozenFigure,
  type Revision,
  type Snapshot,
  type SnapshotHead,
} from '../store/snapshots.ts';
import { inTransaction } from '../store/transaction.ts';
import { findCampaign, seeCampaign } from './campaigns.ts';
import type { Engine } from './engine.ts';
import { once, requestHash, type Keep } from './once.ts';
import { inWords } from './report-view.ts';
import { measure, type Report } from './report.ts';

const NOTE = 'snapshot-note';

export const NewSnapshot = Type.Object(
  {
    note: Type.String({ minLength: 1, maxLength: 4000, pattern: '\\S' }),
    asOf: Type.Optional(Type.String({ maxLength: 40, description: 'as in the report; now when absent' })),
  },
  { additionalProperties: false },
);

const MAY: readonly Person['role'][] = ['supervisor', 'admin'];

const frozen = (engine: Engine, figures: readonly Figure[]): readonly FrozenFigure[] =>
  figures.map((figure) => ({
    ...figure,
    words: {
      zh: inWords(engine.packages.measures, figure.path, 'zh'),
      en: inWords(engine.packages.measures, figure.path, 'en'),
    },
  }));

const revisionOf = (last: Snapshot | null, report: Report): Revision => ({
  since: last?.number ?? null,
  sameInstant: last?.asOf === report.asOf,
  figures: last === null ? [] : changesBetween(last.figures, report.figures),
});

const freeze = (
  engine: Engine,
  person: Person,
  report: Report,
  note: string,
  keep: Keep<{ readonly number: number }>,
): Promise<number> =>
  inTransaction(engine.pool, async (client) => {
    const { id } = report.campaign;
    await lockSnapshots(client, id);
    const changes = revisionOf(await readLastSnapshot(client, id, report.regions), report);
    const { keyId, sealed } = engine.crypto.seal(Buffer.from(note, 'utf8'), NOTE);
    const number = await writeSnapshot(client, {
      campaign: id,
      asOf: report.asOf,
      regions: report.regions,
      figures: frozen(engine, report.figures),
      groups: report.groups,
      changes,
      ruleVersion: engine.packages.version,
      noteKeyId: keyId,
      note: sealed,
      takenBy: person.username,
    });
    await writeAudit(client, person.username, 'freezeReport', id, {
      number,
      asOf: report.asOf,
      regions: report.regions,
    });
    // As of one instant there is one answer: another one is a fault of this program or of its rows.
    if (changes.sameInstant && changes.figures.length > 0)
      await raiseAlarm(client, 'report_differs', `${id} ${number}`, {
        since: changes.since,
        asOf: report.asOf,
        figures: changes.figures.map((figure) => figure.path),
      });
    await keep(client, { number });
    return number;
  });

/**
 * Freezes the report of the person's regions.
 * @throws {NotFound} as the campaign is seen; {Forbidden} unless a supervisor or administrator asks; {InvalidInput}
 */
export const takeSnapshot = async (
  engine: Engine,
  person: Person,
  id: string,
  body: unknown,
  idempotencyKey: string | null,
): Promise<{ readonly number: number }> => {
  const { campaign, regions } = await seeCampaign(engine, person, id);
  if (!MAY.includes(person.role))
    throw new Forbidden(`a ${person.role} freezes no reports; supervisors and administrators do`);
  return once(engine, person, idempotencyKey, requestHash('snapshot', id, body), async (keep) => {
    const wrong = [...unstorable(body), ...check(NewSnapshot, body)];
    if (wrong.length > 0) throw new InvalidInput(wrong);
    const { note, asOf } = body as Static<typeof NewSnapshot>;
    const at = asOfInstant(asOf, await businessNow(engine.pool), '/asOf');
    const report = await measure(engine, campaign, regions, at);
    return { number: await freeze(engine, person, report, note, keep) };
  });
};

const patternsOf = (regions: readonly string[]): readonly string[] =>
  regions.map((region) => `${regionPrefix(region)}%`);

const headView = (engine: Engine, snapshot: SnapshotHead) => ({
  number: snapshot.number,
  campaign: snapshot.campaign,
  asOf: snapshot.asOf,
  regions: snapshot.regions,
  note: Buffer.from(engine.crypto.open(snapshot.noteKeyId, snapshot.note, NOTE)).toString('utf8'),
  takenBy: snapshot.takenBy,
  takenAt: snapshot.takenAt,
  ruleVersion: snapshot.ruleVersion,
  revision: snapshot.changes,
});

export const snapshotsFor = async (
  engine: Engine,
  person: Person,
  id: string,
  filter: { readonly cursor: CursorParts | null; readonly limit: number },
): Promise<Page<ReturnType<typeof headView>>> => {
  const { regions } = await seeCampaign(engine, person, id);
  const page = await listSnapshots(engine.pool, id, patternsOf(regions), filter);
  return { items: page.items.map((snapshot) => headView(engine, snapshot)), next: page.next };
};

/** A frozen report as it stands, and what a computation as of its instant gives now: `differs` must be empty. */
export const seeSnapshot = async (
  engine: Engine,
  person: Person,
  id: string,
  number: number,
): Promise<{
  readonly head: ReturnType<typeof headView>;
  readonly snapshot: Snapshot;
  readonly differs: readonly FigureChange[];
}> => {
  const { regions } = await seeCampaign(engine, person, id);
  const snapshot = await readSnapshot(engine.pool, id, number, patternsOf(regions));
  const campaign = await findCampaign(engine, id);
  if (snapshot === null || campaign === null)
    throw new NotFound(`there is no frozen report ${number} of campaign '${id}' that you may see`);
  const again = await measure(engine, campaign, snapshot.regions, snapshot.asOf);
  return { head: headView(engine, snapshot), snapshot, differs: changesBetween(snapshot.figures, again.figures) };
};
