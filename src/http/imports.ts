// Tables of clues: brought as the raw body, mapped, looked through, run, taken back.
import { Type } from 'typebox';
import { bringTable, demandBringer, mapImport, runImport, seeImport, undoImport } from '../engine/imports.ts';
import { importSummary, importView, rowViews } from '../engine/import-view.ts';
import { pageOf } from '../store/cursor.ts';
import { IMPORT_ROW_STATES, IMPORT_STATES } from '../store/entities/import.ts';
import { readImportRows, readImports } from '../store/imports.ts';
import { InvalidInput } from '../domain/errors.ts';
import { bodyOf } from './body.ts';
import { callerIn } from './caller.ts';
import { Id, Paging, page, problems } from './contract.ts';
import { paged } from './paging.ts';
import type { Routes, Server } from './parts.ts';

const MOST_BYTES = 10 * 1024 * 1024;
const TYPES = [
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'text/csv',
  'application/octet-stream',
];

const closed = { additionalProperties: false } as const;
const text = () => Type.String();
const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);
const instant = () => Type.String({ format: 'date-time' });

const FieldSource = Type.Union([
  Type.Object({ column: Type.Integer({ minimum: 0, maximum: 99, description: 'from 0' }) }, closed),
  Type.Object({ value: Type.String({ minLength: 1, maxLength: 500, description: 'the same in every row' }) }, closed),
]);
const mapping = {
  money: Type.Enum(['yuan', 'wan', 'fen']),
  fields: Type.Record(Type.String({ pattern: '^[A-Za-z.]{1,60}$' }), FieldSource),
};
const Mapping = Type.Object(mapping);
const MappingBody = Type.Object(
  {
    ...mapping,
    source: Type.Optional(Type.String({ minLength: 1, maxLength: 64, description: 'whose deliveries they become' })),
    intakeChannel: Type.Optional(Type.Enum(['hotline', 'walkIn', 'petition', 'inspection', 'other'])),
  },
  closed,
);

const summary = {
  id: text(),
  name: text(),
  format: Type.Enum(['xlsx', 'csv']),
  createdBy: text(),
  createdAt: instant(),
  rows: Type.Integer(),
  state: Type.Enum([...IMPORT_STATES]),
  source: nullable(text()),
  intakeChannel: nullable(text()),
  finishedAt: nullable(instant()),
  undoneBy: nullable(text()),
};
const ImportSummary = Type.Object(summary);
const ImportView = Type.Object({
  ...summary,
  headers: Type.Array(text()),
  mapping: Mapping,
  fields: Type.Array(
    Type.Object({ field: text(), required: Type.Boolean(), personal: Type.Boolean(), words: Type.Array(text()) }),
  ),
  missing: Type.Array(text(), { description: 'fields that nothing fills and no clue can be without' }),
  counts: Type.Record(text(), Type.Integer(), { description: 'rows by state' }),
  underWay: Type.Integer({ description: 'kept as deliveries, not worked on yet' }),
  unverified: Type.Boolean({ description: 'the known names of columns are the product’s assumption' }),
});
const RowView = Type.Object({
  row: Type.Integer({ description: 'as the table program counts' }),
  state: Type.Enum([...IMPORT_ROW_STATES]),
  problems: Type.Array(
    Type.Object({ column: nullable(text()), field: text(), found: text(), code: text(), expected: text() }),
  ),
  receipt: nullable(text()),
  clue: nullable(text()),
  clueState: nullable(text()),
  duplicate: Type.Boolean({ description: 'the same row of the same file had come before' }),
  note: nullable(text()),
  outcome: nullable(
    Type.String({ description: 'what became of its delivery: registered (new), applied (a supplement) …' }),
  ),
  shown: Type.Record(text(), text(), { description: 'what the mapping takes, people masked, until it runs' }),
});
const RowQuery = Type.Object(
  { state: Type.Optional(Type.Array(Type.Enum([...IMPORT_ROW_STATES]))), ...Paging },
  closed,
);

const tags = ['imports'];
const answers = { 200: ImportView, ...problems };

/** Raw bodies are taken on this route only. */
const uploading = (server: Server, take: (inside: Server) => void): void => {
  void server.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(TYPES, { parseAs: 'buffer', bodyLimit: MOST_BYTES }, (_request, body, ready) =>
      ready(null, body),
    );
    take(scope as unknown as Server);
    done();
  });
};

export const importRoutes: Routes = (server, { engine, wake }) => {
  uploading(server, (inside) =>
    inside.post(
      '/api/imports',
      {
        schema: {
          tags,
          summary: 'Bring a table of clues (.xlsx or .csv as the raw body, up to 10 MB and 5,000 rows)',
          consumes: TYPES,
          querystring: Type.Object({ name: Type.String({ minLength: 1, maxLength: 200 }) }, closed),
          response: { 201: ImportView, ...problems },
        },
      },
      async (request, reply) => {
        const caller = callerIn(request);
        demandBringer(caller);
        if (!Buffer.isBuffer(request.body)) throw new InvalidInput([{ path: '/file', message: 'is empty' }]);
        const id = await bringTable(engine, caller, request.query.name, request.body);
        return reply
          .code(201)
          .header('location', `/api/imports/${id}`)
          .send(await importView(engine, await seeImport(engine, caller, id)));
      },
    ),
  );

  server.get(
    '/api/imports',
    {
      schema: {
        tags,
        summary: 'Imports, newest first: operators and auditors see all, others their own',
        querystring: Type.Object(Paging, closed),
        response: { 200: page(ImportSummary), ...problems },
      },
    },
    async (request) => {
      const { role, username } = callerIn(request);
      const { cursor, limit } = paged(request.query, 'number');
      const by = role === 'operator' || role === 'auditor' ? null : username;
      const before = cursor === null ? null : Number(cursor[0]);
      const files = await readImports(engine.pool, { by, before, limit: limit + 1 });
      return pageOf(files.map(importSummary), limit, ({ id }) => [id]);
    },
  );

  server.get(
    '/api/imports/:id',
    { schema: { tags, summary: 'An import: its columns, mapping and counts', params: Id, response: answers } },
    async (request) => importView(engine, await seeImport(engine, callerIn(request), request.params.id)),
  );

  server.get(
    '/api/imports/:id/rows',
    {
      schema: {
        tags,
        summary: 'Its rows: what is wrong with each, what became of each',
        params: Id,
        querystring: RowQuery,
        response: { 200: page(RowView), ...problems },
      },
    },
    async (request) => {
      const file = await seeImport(engine, callerIn(request), request.params.id);
      const { cursor, limit } = paged(request.query, 'number');
      const after = Number(cursor?.[0] ?? 0);
      const states = request.query.state ?? [];
      const rows = await readImportRows(engine.pool, file.id, { states, after, limit: limit + 1 });
      return pageOf(rowViews(engine, file, rows), limit, ({ row }) => [row]);
    },
  );

  server.put(
    '/api/imports/:id/mapping',
    {
      attachValidation: true,
      schema: {
        tags,
        summary: 'Which column fills what; every row is checked',
        params: Id,
        body: MappingBody,
        response: answers,
      },
    },
    async (request) => {
      const caller = callerIn(request);
      const { id } = request.params;
      demandBringer(caller);
      await seeImport(engine, caller, id);
      await mapImport(engine, caller, id, bodyOf(request));
      return importView(engine, await seeImport(engine, caller, id));
    },
  );

  server.post(
    '/api/imports/:id/run',
    { schema: { tags, summary: 'Take the right rows in; wrong ones stay behind', params: Id, response: answers } },
    async (request) => {
      const caller = callerIn(request);
      await runImport(engine, caller, request.params.id);
      wake('imports');
      return importView(engine, await seeImport(engine, caller, request.params.id));
    },
  );

  server.post(
    '/api/imports/:id/undo',
    {
      attachValidation: true,
      schema: {
        tags,
        summary: 'Withdraw what it made and nobody has touched; the rest is listed as left',
        params: Id,
        body: Type.Object({ reason: Type.String({ minLength: 2, maxLength: 1000, pattern: '\\S' }) }, closed),
        response: answers,
      },
    },
    async (request) => {
      const caller = callerIn(request);
      const { id } = request.params;
      await undoImport(engine, caller, id, () => bodyOf(request).reason);
      wake('imports');
      return importView(engine, await seeImport(engine, caller, id));
    },
  );
};
