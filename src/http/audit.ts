// Who read and did what, for those who watch over it; and whether it, and the histories, are what was sealed.
import { Type } from 'typebox';
import { Forbidden } from '../domain/errors.ts';
import { verifyChain } from '../engine/verify-chain.ts';
import { readAudit, type AuditEntry } from '../store/chain.ts';
import { pageOf } from '../store/cursor.ts';
import { callerIn } from './caller.ts';
import { Paging, page, problems } from './contract.ts';
import { paged } from './paging.ts';
import type { Routes } from './parts.ts';

const text = () => Type.String();
const instant = () => Type.String({ format: 'date-time' });
const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);
const filter = () => Type.Optional(Type.String({ minLength: 1, maxLength: 200 }));

const List = Type.Object(
  {
    actor: filter(),
    action: filter(),
    subject: filter(),
    from: Type.Optional(Type.String({ format: 'date', description: 'business date, included' })),
    to: Type.Optional(Type.String({ format: 'date', description: 'business date, included' })),
    ...Paging,
  },
  { additionalProperties: false },
);

const AuditView = Type.Object({
  id: text(),
  at: instant(),
  businessAt: instant(),
  actor: text(),
  action: text(),
  subject: text(),
  detail: Type.Record(text(), Type.Unknown(), { description: 'names of fields and codes; reasons to auditors only' }),
});

const Part = Type.Object(
  {
    after: Type.Optional(
      Type.Integer({
        minimum: 0,
        description: 'a part: the `next` of the part before, 0 at first; absent: all at once',
      }),
    ),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000, description: 'links of a part' })),
    anchor: Type.Optional(Type.String({ pattern: '^[0-9]{1,15}:[A-Za-z0-9+/=]{8,128}$' })),
  },
  { additionalProperties: false },
);
const PART = 20_000;

const Verified = Type.Object({
  ok: Type.Boolean(),
  rows: Type.Integer({ description: 'rows compared' }),
  links: Type.Integer({ description: 'links there are' }),
  waiting: Type.Integer({ description: 'rows that wait for their link' }),
  head: nullable(Type.String({ description: 'the last link; kept outside it is an anchor' })),
  next: nullable(Type.Integer()),
  brokenAt: Type.Optional(
    Type.Object({
      why: Type.Enum(['changed', 'missing', 'link', 'gap', 'backDated', 'unsealed', 'anchor']),
      position: nullable(Type.Integer()),
      row: nullable(text()),
    }),
  ),
});

/** People's own words, which an administrator has no part in. */
const WORDS: ReadonlySet<string> = new Set(['reason', 'note']);

const shown = (entry: AuditEntry, role: string): AuditEntry =>
  role === 'auditor'
    ? entry
    : { ...entry, detail: Object.fromEntries(Object.entries(entry.detail).filter(([name]) => !WORDS.has(name))) };

const tags = ['audit'];

export const auditRoutes: Routes = (server, { engine }) => {
  server.get(
    '/api/audit',
    {
      schema: {
        tags,
        summary: 'Who read and did what beyond the moves, newest first',
        querystring: List,
        response: { 200: page(AuditView), ...problems },
      },
    },
    async (request) => {
      const { role } = callerIn(request);
      if (role !== 'auditor' && role !== 'admin') throw new Forbidden('the audit is for auditors and administrators');
      const { actor, action, subject, from, to } = request.query;
      const { cursor, limit } = paged(request.query, 'number');
      const before = cursor === null ? null : Number(cursor[0]);
      const rows = await readAudit(engine.pool, { actor, action, subject, from, to, before, limit: limit + 1 });
      return pageOf(
        rows.map((row) => shown(row, role)),
        limit,
        ({ id }) => [id],
      );
    },
  );

  server.get(
    '/api/audit/verify',
    {
      schema: {
        tags,
        summary: 'Whether audit and histories are what was sealed; the first row that is not is named',
        querystring: Part,
        response: { 200: Verified, ...problems },
      },
    },
    (request) => {
      if (callerIn(request).role !== 'auditor') throw new Forbidden('the chain is verified by auditors');
      const { after, limit, anchor } = request.query;
      return verifyChain(engine, {
        after: after ?? 0,
        limit: limit ?? (after === undefined ? Infinity : PART),
        anchor: anchor ?? null,
      });
    },
  );
};
