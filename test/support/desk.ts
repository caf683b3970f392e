// A desk at which proceedings are played through the API: opened, moved, refused, looked at. Each answer is asserted where it is asked.
import type { LightMyRequestResponse } from 'fastify';
import { openOffice, type Office } from './office.ts';
import { openWeb, type Web } from './web.ts';

export const H1 = 'handler-630102-1';
export const H2 = 'handler-630102-2';
export const S = 'supervisor-630102';
export const CITY = 'supervisor-630100';
export const PROVINCE = 'supervisor-630000';
export const CLERK = 'clerk-630102-housing';

export interface ProceedingJson {
  readonly number: string;
  readonly kind: string;
  readonly state: string;
  readonly version: number;
  readonly open: boolean;
  readonly clues: string[];
  readonly handlers: string[];
  readonly receiver: string | null;
  readonly unit: string;
  readonly subject: string;
  readonly expired: string[];
  readonly fields: Record<string, unknown>;
  readonly amounts?: Record<string, number | null> | null;
}

export interface DeadlineJson {
  readonly id: string;
  readonly clock: string;
  readonly state: string;
  readonly dueOn: string | null;
  readonly dueAt: string | null;
  readonly provisional: boolean;
}

export interface Desk {
  readonly office: Office;
  readonly web: Web;
  readonly open: (by: string, collection: string, body: object) => Promise<ProceedingJson>;
  readonly tryOpen: (by: string, collection: string, body: object) => Promise<LightMyRequestResponse>;
  readonly view: (by: string, collection: string, number: string) => Promise<ProceedingJson>;
  /** Sends an event with the version as it is; fails unless it is taken. */
  readonly send: (
    by: string,
    collection: string,
    number: string,
    type: string,
    input?: object,
  ) => Promise<ProceedingJson>;
  readonly trySend: (
    by: string,
    collection: string,
    number: string,
    type: string,
    input?: object,
  ) => Promise<LightMyRequestResponse>;
  readonly clocks: (by: string, collection: string, number: string) => Promise<readonly DeadlineJson[]>;
  readonly offers: (by: string, collection: string, number: string) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** The clock's last run. */
export const runOf = (runs: readonly DeadlineJson[], clock: string): DeadlineJson | undefined =>
  runs.filter((run) => run.clock === clock).at(-1);

export const codeOf = (answer: LightMyRequestResponse): string =>
  `${answer.statusCode} ${answer.json<{ code?: string }>().code ?? ''}`.trim();

export const openDesk = async (): Promise<Desk> => {
  const office = await openOffice();
  const web = await openWeb(office);
  const expectStatus = <T>(answer: LightMyRequestResponse, status: number): T => {
    if (answer.statusCode !== status) throw new Error(`expected ${status}, got ${answer.statusCode}: ${answer.body}`);
    return answer.json<T>();
  };
  // Who sees it decides its version; the auditor sees everything.
  const view = async (by: string, collection: string, number: string): Promise<ProceedingJson> =>
    expectStatus(await web.ask(by, 'GET', `/api/${collection}/${number}`), 200);
  const trySend: Desk['trySend'] = async (by, collection, number, type, input = {}) => {
    const { version } = await view('auditor', collection, number);
    return web.ask(by, 'POST', `/api/${collection}/${number}/events`, { type, input, version });
  };
  const list = async <T>(by: string, path: string): Promise<readonly T[]> =>
    expectStatus<{ items: T[] }>(await web.ask(by, 'GET', path), 200).items;
  return {
    office,
    web,
    tryOpen: (by, collection, body) => web.ask(by, 'POST', `/api/${collection}`, body),
    open: async (by, collection, body) => expectStatus(await web.ask(by, 'POST', `/api/${collection}`, body), 201),
    view,
    trySend,
    send: async (by, collection, number, type, input) =>
      expectStatus(await trySend(by, collection, number, type, input), 200),
    clocks: (by, collection, number) => list(by, `/api/${collection}/${number}/deadlines`),
    offers: async (by, collection, number) =>
      (await list<{ type: string }>(by, `/api/${collection}/${number}/offers`)).map((offer) => offer.type),
    close: async () => {
      await web.close();
      await office.close();
    },
  };
};
