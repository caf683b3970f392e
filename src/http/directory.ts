// Accounts, colleagues and alarms.
import { Type } from 'typebox';
import { Forbidden } from '../domain/errors.ts';
import { isWithin } from '../domain/permission.ts';
import {
  addAccount,
  disableAccount,
  enableAccount,
  requireStrong,
  resetPassword,
  updateAccount,
  type AccountChange,
} from '../engine/accounts.ts';
import { once, requestHash } from '../engine/once.ts';
import { accountView, acknowledgeAlarm, listAccounts, listAlarms, membersOf } from '../engine/directory.ts';
import type { Caller } from '../engine/sessions.ts';
import { writeAudit } from '../store/audit.ts';
import { pageOf } from '../store/cursor.ts';
import { bodyOf } from './body.ts';
import { callerIn, idempotencyKey } from './caller.ts';
import {
  AccountBody,
  AccountView,
  AlarmView,
  Id,
  MemberView,
  NewAccountBody,
  OwnAccountBody,
  Paging,
  page,
  problems,
} from './contract.ts';
import { paged } from './paging.ts';
import type { Routes } from './parts.ts';

const onlyAdmin = (caller: Caller): void => {
  if (caller.role !== 'admin') throw new Forbidden('only an administrator manages accounts');
};
const onlyThoseWhoRunIt = (caller: Caller): void => {
  if (!['operator', 'admin', 'auditor'].includes(caller.role))
    throw new Forbidden('alarms are for operators and administrators');
};

const Username = Type.Object({ username: Type.String({ maxLength: 128 }) });

export const directoryRoutes: Routes = (server, { engine }) => {
  /** What makes two requests the same: a password only by its keyed digest, for the row outlives the request. */
  const asked = (what: string, body: { readonly password?: string }, ...more: readonly string[]): string => {
    const { password, ...rest } = body;
    const digest = password === undefined ? null : engine.crypto.blindIndex(password, 'request-password');
    return requestHash(what, more, rest, digest === null ? null : Buffer.from(digest).toString('base64'));
  };

  server.get(
    '/api/account',
    { schema: { tags: ['accounts'], summary: 'My account', response: { 200: AccountView, ...problems } } },
    (request) => accountView(engine, callerIn(request).username),
  );

  server.patch(
    '/api/account',
    {
      schema: {
        tags: ['accounts'],
        summary: 'My address, language, absence and deputy',
        body: OwnAccountBody,
        response: { 200: AccountView, ...problems },
      },
    },
    async (request) => {
      const { username } = callerIn(request);
      await updateAccount(engine, username, request.body as AccountChange);
      return accountView(engine, username);
    },
  );

  server.get(
    '/api/accounts',
    {
      schema: {
        tags: ['accounts'],
        summary: 'All accounts',
        querystring: Type.Object(Paging),
        response: { 200: page(AccountView), ...problems },
      },
    },
    async (request) => {
      const caller = callerIn(request);
      if (caller.role !== 'auditor') onlyAdmin(caller);
      const { cursor, limit } = paged(request.query, 'text');
      return pageOf(await listAccounts(engine, String(cursor?.[0] ?? ''), limit), limit, (account) => [
        account.username,
      ]);
    },
  );

  server.post(
    '/api/accounts',
    {
      attachValidation: true,
      schema: {
        tags: ['accounts'],
        summary: 'Add an account',
        body: NewAccountBody,
        response: { 201: AccountView, ...problems },
      },
    },
    async (request, reply) => {
      const caller = callerIn(request);
      onlyAdmin(caller);
      const body = bodyOf(request);
      const { displayName, language, phone, ...given } = body;
      requireStrong(given.password);
      const account = {
        ...given,
        displayName: displayName ?? given.username,
        language: language ?? ('zh' as const),
        ...(phone === undefined ? {} : { phone }),
      };
      const { username } = await once<{ readonly username: string }>(
        engine,
        caller,
        idempotencyKey(request),
        asked('addAccount', body),
        async (keep) => {
          const added = await addAccount(engine, account, keep);
          await writeAudit(engine.pool, caller.username, 'addAccount', given.username, {
            role: given.role,
            unit: given.unit,
          });
          return added;
        },
      );
      return reply.code(201).send(await accountView(engine, username));
    },
  );

  server.patch(
    '/api/accounts/:username',
    {
      attachValidation: true,
      schema: {
        tags: ['accounts'],
        summary: 'Change an account',
        params: Username,
        body: AccountBody,
        response: { 200: AccountView, ...problems },
      },
    },
    async (request) => {
      const caller = callerIn(request);
      onlyAdmin(caller);
      const { username } = request.params;
      await accountView(engine, username);
      const body = bodyOf(request);
      const { disabled, password, ...change } = body;
      if (password !== undefined) requireStrong(password);
      await once(engine, caller, idempotencyKey(request), asked('changeAccount', body, username), async () => {
        if (password !== undefined) await resetPassword(engine, username, password);
        if (Object.keys(change).length > 0) await updateAccount(engine, username, change as AccountChange);
        if (disabled === true) await disableAccount(engine, username);
        if (disabled === false) await enableAccount(engine, username);
        await writeAudit(engine.pool, caller.username, 'changeAccount', username, { fields: Object.keys(body) });
        return { username };
      });
      return accountView(engine, username);
    },
  );

  const Unit = Type.Object({ unit: Type.String({ maxLength: 64 }) });
  server.get(
    '/api/units/:unit/members',
    {
      schema: {
        tags: ['accounts'],
        summary: 'Handlers and supervisors of a unit, who has least in hand first',
        params: Unit,
        response: { 200: page(MemberView), ...problems },
      },
    },
    async (request) => {
      const caller = callerIn(request);
      if (caller.role !== 'auditor' && !isWithin(request.params.unit, caller.unit))
        throw new Forbidden(`unit ${request.params.unit} lies outside of yours`);
      return { items: await membersOf(engine, request.params.unit), next: null };
    },
  );

  server.get(
    '/api/alarms',
    {
      schema: {
        tags: ['operations'],
        summary: 'Alarms that nobody has acknowledged',
        response: { 200: page(AlarmView), ...problems },
      },
    },
    async (request) => {
      onlyThoseWhoRunIt(callerIn(request));
      return { items: await listAlarms(engine, 200), next: null };
    },
  );

  server.post(
    '/api/alarms/:id/acknowledge',
    {
      schema: { tags: ['operations'], summary: 'I see to it', params: Id, response: { 204: Type.Null(), ...problems } },
    },
    async (request, reply) => {
      const caller = callerIn(request);
      onlyThoseWhoRunIt(caller);
      if (caller.role === 'auditor') throw new Forbidden('an auditor reads everything and writes nothing');
      await acknowledgeAlarm(engine, request.params.id);
      return reply.code(204).send();
    },
  );
};
