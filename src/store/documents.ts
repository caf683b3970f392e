// Documents: numbered without a gap, written once, listed within the caller's scope. The counter's row is locked until the document is
// committed, so that two at once get two numbers and one that fails gives its number back.
import type { Pool, PoolClient } from 'pg';
import type { Scope } from '../domain/scope.ts';
import { addScope, conditions, type Conditions } from './conditions.ts';
import { pageOf, type CursorParts, type Page } from './cursor.ts';
import type { Rendering } from './entities/document.ts';
import type { Matter } from './matters.ts';
import { fromJson } from './rows.ts';

type Db = Pool | PoolClient;

export interface NewDocument {
  readonly number: string;
  readonly form: string;
  readonly formVersion: number;
  readonly title: string;
  readonly audience: 'internal' | 'employer' | 'parties';
  readonly matterId: number;
  readonly about: string;
  readonly aboutKind: string;
  readonly unit: string;
  readonly year: number;
  readonly sequence: number;
  readonly revision: number;
  readonly replaces: string | null;
  readonly holdsReporter: boolean;
  readonly ruleVersion: string;
  readonly madeBy: string;
  readonly madeAt: string;
}

export interface RenderingRow {
  readonly rendering: Rendering;
  readonly sha256: string;
  readonly size: number;
}

export interface DocumentRow extends NewDocument {
  readonly id: number;
  readonly makerName: string | null;
  /** The document that came in its place. */
  readonly replacedBy: string | null;
  readonly renderings: readonly RenderingRow[];
}

export interface SealedRendering extends RenderingRow {
  readonly sealed: Uint8Array;
}

/** The next number of a series; held until the transaction ends. */
export const nextInSeries = async (client: PoolClient, unit: string, form: string, year: number): Promise<number> => {
  const { rows } = await client.query<{ last: number }>({
    name: 'next-in-series',
    text: `insert into document_series as s (unit, form, year, last) values ($1, $2, $3, 1)
      on conflict (unit, form, year) do update set last = s.last + 1 returning last`,
    values: [unit, form, year],
  });
  return rows[0]?.last as number;
};

/** The version of the matter, locked against moves until the transaction ends. */
export const holdMatter = async (client: PoolClient, kind: string, id: number): Promise<number | null> => {
  const table = kind === 'clue' ? 'clue' : 'proceeding';
  const { rows } = await client.query<{ version: number }>(`select version from ${table} where id = $1 for share`, [
    id,
  ]);
  return rows[0]?.version ?? null;
};

export const insertDocument = async (
  client: PoolClient,
  document: NewDocument,
  renderings: readonly SealedRendering[],
): Promise<void> => {
  const { rows } = await client.query<{ id: string | number }>({
    name: 'insert-document',
    text: `insert into document (number, form, form_version, title, audience, matter_id, about, about_kind, unit, year, sequence,
        revision, replaces, holds_reporter, rule_version, made_by, made_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) returning id`,
    values: [
      document.number,
      document.form,
      document.formVersion,
      document.title,
      document.audience,
      document.matterId,
      document.about,
      document.aboutKind,
      document.unit,
      document.year,
      document.sequence,
      document.revision,
      document.replaces,
      document.holdsReporter,
      document.ruleVersion,
      document.madeBy,
      document.madeAt,
    ],
  });
  for (const { rendering, sha256, size, sealed } of renderings)
    await client.query({
      name: 'insert-document-rendering',
      text: 'insert into document_rendering (document_id, rendering, sha256, size, sealed) values ($1, $2, $3, $4, $5)',
      values: [rows[0]?.id, rendering, sha256, size, sealed],
    });
};

const ROW = `to_jsonb(d) || jsonb_build_object(
    'maker_name', (select a.display_name from account a where a.username = d.made_by),
    'replaced_by', (select r.number from document r where r.replaces = d.number),
    'renderings', (select jsonb_agg(jsonb_build_object('rendering', r.rendering, 'sha256', r.sha256, 'size', r.size) order by r.rendering)
      from document_rendering r where r.document_id = d.id))`;

const documentOf = (row: Record<string, unknown>): DocumentRow => {
  const found = fromJson<DocumentRow>(row);
  return { ...found, id: Number(found.id) };
};

export interface DocumentRead {
  readonly document: DocumentRow;
  readonly matter: Matter;
  /** Offices and departments that the police track of its case was handed to. */
  readonly handedTo: readonly string[];
}

// What a hand-over to the police rests on goes with it (国务院令310号 art. 6), once it is transferred.
const HANDED = `from proceeding t where t.kind = 'police' and t.context -> 'fields' ->> 'case' = d.about
    and t.state not in ('reported', 'approved', 'notApproved')`;

const READ = `select ${ROW} as document, to_jsonb(c) as matter,
    (select coalesce(jsonb_agg(t.receiver), '[]') ${HANDED}) as handed
  from document d join matter c on c.id = d.matter_id`;

export const readDocument = async (db: Db, number: string): Promise<DocumentRead | null> => {
  const { rows } = await db.query<{
    document: Record<string, unknown>;
    matter: Record<string, unknown>;
    handed: string[];
  }>({ name: 'read-document', text: `${READ} where d.number = $1`, values: [number] });
  const row = rows[0];
  if (row === undefined) return null;
  const matter = fromJson<Matter>(row.matter);
  return { document: documentOf(row.document), matter: { ...matter, id: Number(matter.id) }, handedTo: row.handed };
};

/** Bytes as they are sealed. */
export const readRendering = async (db: Db, documentId: number, rendering: Rendering): Promise<Uint8Array | null> => {
  const { rows } = await db.query<{ sealed: Uint8Array }>({
    name: 'read-rendering',
    text: 'select sealed from document_rendering where document_id = $1 and rendering = $2',
    values: [documentId, rendering],
  });
  return rows[0]?.sealed ?? null;
};

/** Departments see what is theirs and leaves the house, nothing internal. */
const addReaders = (where: Conditions, scope: Scope): void => {
  if (scope.kind !== 'department') return addScope(where, scope);
  where.add(`d.audience <> 'internal'`);
  where.add(
    `c.referred_to = ? or c.reader_units @> array[?] or exists (select ${HANDED} and t.receiver = ?)`,
    scope.unit,
  );
};

export interface DocumentFilter {
  readonly about: string | null;
  readonly form: string | null;
  readonly cursor: CursorParts | null;
  readonly limit: number;
}

/** Newest first. */
export const listDocuments = async (pool: Pool, scope: Scope, filter: DocumentFilter): Promise<Page<DocumentRow>> => {
  const where = conditions();
  addReaders(where, scope);
  if (filter.about !== null) where.add('d.about = ?', filter.about);
  if (filter.form !== null) where.add('d.form = ?', filter.form);
  if (filter.cursor !== null) where.add('d.id < ?', filter.cursor[0]);
  const limit = where.value(filter.limit + 1);
  const { rows } = await pool.query<{ row: Record<string, unknown> }>(
    `select ${ROW} as row from document d join matter c on c.id = d.matter_id where ${where.where()} order by d.id desc limit ${limit}`,
    where.values,
  );
  return pageOf(
    rows.map(({ row }) => documentOf(row)),
    filter.limit,
    (document) => [document.id],
  );
};

/** All documents of these matters in the order in which they were made. */
export const readDocumentsOf = async (db: Db, matterIds: readonly number[]): Promise<readonly DocumentRow[]> => {
  const { rows } = await db.query<{ row: Record<string, unknown> }>({
    name: 'read-documents-of',
    text: `select ${ROW} as row from document d where d.matter_id = any($1::bigint[]) order by d.id`,
    values: [matterIds],
  });
  return rows.map(({ row }) => documentOf(row));
};

/** A unit's name, its code when it is not known here. */
export const readUnitName = async (db: Db, code: string): Promise<string> => {
  const { rows } = await db.query<{ name: string }>({
    name: 'read-unit-name',
    text: 'select name from unit where code = $1',
    values: [code],
  });
  return rows[0]?.name ?? code;
};
