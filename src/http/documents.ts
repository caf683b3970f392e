// Documents (文书): made, listed, read; and the whole file of a case or clue as an archive.
import { Type } from 'typebox';
import { scopeOf } from '../domain/scope.ts';
import { caseFile } from '../engine/case-file.ts';
import { documentContent, documentView, seeDocument, type Content } from '../engine/document-view.ts';
import { PAGE_POLICY } from '../engine/document-renderings.ts';
import { makeDocument, possibleForms } from '../engine/make-document.ts';
import { listDocuments } from '../store/documents.ts';
import { callerIn, idempotencyKey } from './caller.ts';
import { Number_, Paging, page, problems } from './contract.ts';
import { disposition } from './disposition.ts';
import { paged } from './paging.ts';
import type { Routes } from './parts.ts';

const text = () => Type.String();
const nullable = () => Type.Union([Type.String(), Type.Null()]);

const DocumentView = Type.Object({
  number: text(),
  form: text(),
  formVersion: Type.Integer(),
  title: text(),
  audience: Type.Enum(['internal', 'employer', 'parties']),
  internal: Type.Boolean(),
  about: text(),
  aboutKind: text(),
  unit: text(),
  revision: Type.Integer(),
  replaces: nullable(),
  replacedBy: nullable(),
  madeBy: text(),
  makerName: nullable(),
  madeAt: Type.String({ format: 'date-time' }),
  files: Type.Array(
    Type.Object({
      format: Type.Enum(['docx', 'html']),
      masked: Type.Boolean(),
      sha256: text(),
      size: Type.Integer(),
    }),
  ),
});

const DocumentBody = Type.Object(
  {
    form: Type.String({ minLength: 1, maxLength: 64, description: 'one of /api/documents/forms' }),
    about: Type.String({ minLength: 1, maxLength: 64, description: 'number of the clue, case, mediation or track' }),
    fields: Type.Optional(Type.Record(text(), Type.Unknown(), { description: 'as the schema of the form says' })),
    replaces: Type.Optional(
      Type.String({ minLength: 1, maxLength: 200, description: 'the document that it corrects' }),
    ),
  },
  { additionalProperties: false },
);

const FormView = Type.Object({
  form: text(),
  title: text(),
  version: Type.Integer(),
  audience: text(),
  schema: Type.Unknown({ description: 'JSON Schema of the fields that may still be given' }),
  missing: Type.Array(Type.Object({ path: text(), message: text() }), {
    description: 'what the matter itself still lacks; while something stands here the form cannot be made',
  }),
});

const DocumentNumber = Type.Object({ number: Type.String({ maxLength: 200 }) });
const reason = () =>
  Type.Optional(
    Type.String({
      minLength: 2,
      maxLength: 1000,
      pattern: '\\S',
      description: 'why the reporter is to be unmasked; written down',
    }),
  );
const closed = { additionalProperties: false } as const;

const MEDIA = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  zip: 'application/zip',
} as const;

/** Documented by its media types; the bytes are sent as they are. */
const file = (...types: string[]) => ({
  description: 'the file',
  content: Object.fromEntries(types.map((type) => [type, { schema: Type.String({ format: 'binary' }) }])),
});

const tags = ['documents'];

export const documentRoutes: Routes = (server, { engine }) => {
  server.post(
    '/api/documents',
    {
      attachValidation: true,
      schema: { tags, summary: 'Make a document', body: DocumentBody, response: { 201: DocumentView, ...problems } },
    },
    async (request, reply) => {
      const caller = callerIn(request);
      const number = await makeDocument(engine, caller, request.body, idempotencyKey(request));
      const { document } = await seeDocument(engine, caller, number);
      return reply
        .code(201)
        .header('location', `/api/documents/${encodeURIComponent(number)}`)
        .send(documentView(document));
    },
  );

  const List = Type.Object({
    about: Type.Optional(Type.String({ maxLength: 64 })),
    form: Type.Optional(Type.String({ maxLength: 64 })),
    ...Paging,
  });
  server.get(
    '/api/documents',
    {
      schema: {
        tags,
        summary: 'Documents of my unit and its subtree, newest first',
        querystring: List,
        response: { 200: page(DocumentView), ...problems },
      },
    },
    async (request) => {
      const { about, form } = request.query;
      const filter = { about: about ?? null, form: form ?? null, ...paged(request.query, 'number') };
      const { items, next } = await listDocuments(engine.pool, scopeOf(callerIn(request)), filter);
      return { items: items.map(documentView), next };
    },
  );

  server.get(
    '/api/documents/forms',
    {
      schema: {
        tags,
        summary: 'The forms that I may make about a matter now',
        querystring: Type.Object({ about: Type.String({ minLength: 1, maxLength: 64 }) }, closed),
        response: { 200: page(FormView), ...problems },
      },
    },
    async (request) => ({ items: await possibleForms(engine, callerIn(request), request.query.about), next: null }),
  );

  server.get(
    '/api/documents/:number',
    { schema: { tags, summary: 'A document', params: DocumentNumber, response: { 200: DocumentView, ...problems } } },
    async (request) => documentView((await seeDocument(engine, callerIn(request), request.params.number)).document),
  );

  server.get(
    '/api/documents/:number/content',
    {
      schema: {
        tags,
        summary: 'Its file; the download is written down',
        params: DocumentNumber,
        querystring: Type.Object({ format: Type.Optional(Type.Enum(['docx', 'html'])), reason: reason() }, closed),
        response: { 200: file(MEDIA.docx, 'text/html'), ...problems },
      },
    },
    async (request, reply) => {
      const format = request.query.format ?? 'docx';
      const { bytes, fileName } = await documentContent(
        engine,
        callerIn(request),
        request.params.number,
        format,
        request.query.reason ?? null,
      );
      return reply
        .header('content-type', MEDIA[format])
        .header('content-disposition', disposition(format === 'html' ? 'inline' : 'attachment', fileName))
        .header('content-security-policy', PAGE_POLICY)
        .send(Buffer.from(bytes));
    },
  );

  const whole = (path: string, kinds: readonly string[], summary: string): void => {
    server.get(
      path,
      {
        schema: {
          tags,
          summary,
          params: Number_,
          querystring: Type.Object({ reason: reason() }, closed),
          response: { 200: file(MEDIA.zip), ...problems },
        },
      },
      async (request, reply) => {
        const { number } = request.params;
        const { bytes, fileName }: Content = await caseFile(
          engine,
          callerIn(request),
          number,
          kinds,
          request.query.reason ?? null,
        );
        return reply
          .header('content-type', MEDIA.zip)
          .header('content-disposition', disposition('attachment', fileName))
          .send(Buffer.from(bytes));
      },
    );
  };
  whole('/api/cases/:number/file', ['case'], 'The whole file of a case with its index, as a zip');
  whole('/api/clues/:number/file', ['clue'], 'The whole file of a clue with its index, as a zip');
};
