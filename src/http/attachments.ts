// Evidence: files attached to clues and proceedings, added, listed, opened, withdrawn.
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { Type } from 'typebox';
import { COLLECTIONS } from '../../workflows/proceedings/catalogue.ts';
import { InvalidInput, TooLarge } from '../domain/errors.ts';
import { attach, type Upload } from '../engine/attach.ts';
import { attachmentOf, attachmentsOf, download, withdraw } from '../engine/attachments.ts';
import { bodyOf } from './body.ts';
import { callerIn, idempotencyKey } from './caller.ts';
import { Number_, problems } from './contract.ts';
import { disposition } from './disposition.ts';
import type { HttpParts, Server } from './parts.ts';

const text = () => Type.String();
const nullable = <T extends ReturnType<typeof text> | ReturnType<typeof Type.Integer>>(schema: T) =>
  Type.Union([schema, Type.Null()]);
const instant = () => Type.String({ format: 'date-time' });

const AttachmentView = Type.Object({
  id: text(),
  name: text(),
  mediaType: Type.String({ description: 'as its content says' }),
  size: Type.Integer({ description: 'bytes' }),
  sha256: text(),
  addedBy: text(),
  adderName: nullable(text()),
  addedAt: instant(),
  state: Type.Enum(['kept', 'withdrawn']),
  withdrawnBy: nullable(text()),
  withdrawnAt: Type.Union([instant(), Type.Null()]),
  reason: nullable(text()),
});

const Attached = Type.Object({
  ...AttachmentView.properties,
  known: Type.Boolean({ description: 'the same content was there already and is not kept twice' }),
});

const LinkView = Type.Object(
  {
    name: nullable(text()),
    mediaType: nullable(text()),
    size: nullable(Type.Integer()),
    sha256: nullable(text()),
    url: nullable(text()),
    fetched: Type.Boolean(),
  },
  { description: 'named by the source; never fetched here' },
);

const UploadBody = Type.Object(
  {
    file: Type.String({
      contentMediaType: 'application/octet-stream',
      description: 'one file; its name says its kind and its content proves it',
    }),
  },
  { additionalProperties: false },
);

const WithdrawBody = Type.Object(
  { reason: Type.String({ minLength: 2, maxLength: 1000, pattern: '\\S' }) },
  { additionalProperties: false },
);

/** Beside the file itself a request holds little. */
const AROUND = 64 * 1024;
/** What a browser may do with a file of somebody else: keep it. */
const FILE_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

const expected = (message: string): InvalidInput => new InvalidInput([{ path: '/file', message }]);

const refuseLarge = (request: FastifyRequest, maxBytes: number): void => {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes + AROUND)
    throw new TooLarge(`the file is larger than ${maxBytes} bytes, which is the most taken here`);
};

/** The file of a request, read as it comes. */
const fileIn = async (request: FastifyRequest, maxBytes: number): Promise<Upload> => {
  if (!request.isMultipart()) throw expected('found another content type, expected multipart/form-data with a file');
  refuseLarge(request, maxBytes);
  const part = await request.file({
    limits: { files: 1, fields: 0, fileSize: maxBytes + 1 },
    throwFileSizeLimit: false,
  });
  if (part === undefined) throw expected('found none, expected one file');
  return { name: part.filename, bytes: part.file };
};

const collection = (server: Server, { engine }: HttpParts, name: string, kinds: readonly string[]): void => {
  const path = `/api/${name}/:number/attachments`;
  const One = Type.Object({ ...Number_.properties, id: Type.String({ maxLength: 20 }) });
  const tags = ['attachments'];
  const of = (number: string) => ({ number, kinds });

  server.post(
    path,
    {
      attachValidation: true,
      schema: {
        tags,
        summary: 'Attach a file',
        consumes: ['multipart/form-data'],
        params: Number_,
        body: UploadBody,
        response: { 200: Attached, 201: Attached, ...problems },
      },
    },
    async (request, reply) => {
      const caller = callerIn(request);
      const { number } = request.params;
      const { id, known } = await attach(
        engine,
        caller,
        of(number),
        () => fileIn(request as unknown as FastifyRequest, engine.packages.attachments.maxBytes),
        { requestId: request.id, idempotencyKey: idempotencyKey(request) },
      );
      const found = await attachmentOf(engine, caller, of(number), String(id));
      return reply
        .code(known ? 200 : 201)
        .header('location', `/api/${name}/${encodeURIComponent(number)}/attachments/${id}`)
        .send({ ...found, known });
    },
  );

  server.get(
    path,
    {
      schema: {
        tags,
        summary: 'Its files, withdrawn ones too, and the links that its source named',
        params: Number_,
        response: {
          200: Type.Object({ items: Type.Array(AttachmentView), links: Type.Array(LinkView), next: Type.Null() }),
          ...problems,
        },
      },
    },
    (request) => attachmentsOf(engine, callerIn(request), of(request.params.number)),
  );

  server.get(
    `${path}/:id`,
    {
      schema: {
        tags,
        summary: 'The file itself; the download is written down',
        params: One,
        response: {
          200: {
            description: 'the file',
            content: { 'application/octet-stream': { schema: Type.String({ format: 'binary' }) } },
          },
          ...problems,
        },
      },
    },
    async (request, reply) => {
      const { number, id } = request.params;
      const found = await download(engine, callerIn(request), of(number), id);
      return reply
        .header('content-type', found.mediaType)
        .header('content-length', found.size)
        .header('content-disposition', disposition('attachment', found.name))
        .header('x-content-type-options', 'nosniff')
        .header('content-security-policy', FILE_POLICY)
        .send(Readable.from(found.bytes));
    },
  );

  server.post(
    `${path}/:id/withdraw`,
    {
      attachValidation: true,
      schema: {
        tags,
        summary: 'Withdraw it: it stays, marked, with the reason',
        params: One,
        body: WithdrawBody,
        response: { 200: AttachmentView, ...problems },
      },
    },
    async (request) => {
      const caller = callerIn(request);
      const { number, id } = request.params;
      await withdraw(engine, caller, of(number), id, () => bodyOf(request).reason);
      return attachmentOf(engine, caller, of(number), id);
    },
  );
};

/** In a scope of their own: nowhere else is a body anything but JSON. */
export const attachmentRoutes = async (scope: FastifyInstance, parts: HttpParts): Promise<void> => {
  await scope.register(async (inner) => {
    await inner.register(multipart);
    for (const [name, kinds] of Object.entries({ clues: ['clue'], ...COLLECTIONS }))
      collection(inner as unknown as Server, parts, name, kinds);
  });
};
