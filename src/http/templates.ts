// The mails and the conclusions of this house, for those who look after them.
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { Conflict, Forbidden } from '../domain/errors.ts';
import { sendTestMail, templatesOf } from '../engine/templates.ts';
import { bodyOf } from './body.ts';
import { callerIn } from './caller.ts';
import { page, problems, Words } from './contract.ts';
import type { Routes } from './parts.ts';

const text = () => Type.String();
const language = () => Type.Enum(['zh', 'en']);
const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);

const TemplateView = Type.Object({
  kind: text(),
  templates: Type.Array(
    Type.Object({
      language: language(),
      template: Type.Object({ subject: text(), body: text() }),
      example: Type.Object({ subject: text(), text: text(), html: text() }),
    }),
  ),
});
const ConclusionView = Type.Object({
  code: text(),
  label: Words,
  for: Type.Array(text(), { description: 'the events that may give it; none: only a duplicate has it' }),
  needs: Type.Array(text(), { description: 'what must be true then' }),
  requires: Type.Array(text(), { description: 'inputs that it may not be given without' }),
  when: text(),
  caution: text(),
  reply: text(),
  verified: Type.Boolean({ description: 'whether the name was found in an official list' }),
});

const Kind = Type.Object({ kind: Type.String({ maxLength: 64 }) });
const TestBody = Type.Object({ language: Type.Optional(language()) }, { additionalProperties: false });
const addressOf = (request: FastifyRequest, publicUrl: string | null): string =>
  publicUrl ?? `${request.protocol}://${request.host}`;
const MAY_READ = ['admin', 'auditor', 'operator'];

export const templateRoutes: Routes = (server, { engine, publicUrl, sendMail }) => {
  server.get(
    '/api/templates',
    {
      schema: {
        tags: ['templates'],
        summary: 'Every kind of mail in both languages, as a template and filled with an example',
        response: { 200: page(TemplateView), ...problems },
      },
    },
    (request) => {
      const { role } = callerIn(request);
      if (!MAY_READ.includes(role)) throw new Forbidden('templates are for those who run it');
      return { items: templatesOf(engine, addressOf(request, publicUrl)), next: null };
    },
  );

  server.post(
    '/api/templates/:kind/test',
    {
      attachValidation: true,
      schema: {
        tags: ['templates'],
        summary: 'Send the example to my own address; `error` is what the mail server said',
        params: Kind,
        body: TestBody,
        response: { 200: Type.Object({ to: text(), error: nullable(text()) }), ...problems },
      },
    },
    async (request) => {
      const caller = callerIn(request);
      if (caller.role !== 'admin') throw new Forbidden('only an administrator sends test mails');
      const asked = { kind: request.params.kind, language: bodyOf(request).language ?? caller.language };
      if (sendMail === null) throw new Conflict('this process sends no mail');
      return sendTestMail(engine, caller, { ...asked, publicUrl: addressOf(request, publicUrl) }, sendMail);
    },
  );

  server.get(
    '/api/conclusions',
    {
      schema: {
        tags: ['rules'],
        summary: 'The classes of conclusion and what each needs',
        response: { 200: page(ConclusionView), ...problems },
      },
    },
    () => {
      const verified = !engine.packages.unverified.some(({ what }) => what === 'conclusions');
      return { items: engine.packages.conclusions.map((one) => ({ ...one, verified })), next: null };
    },
  );
};
