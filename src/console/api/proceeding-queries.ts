// What the pages of proceedings ask for. The collections of the API answer alike, so one of them stands for all in the types.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Collection } from '../../../workflows/proceedings/kinds.ts';
import { ask, client, type Ok } from './client.ts';

export type ProceedingRow = Ok<'/api/proceedings', 'get'>['items'][number];
export type Group = Ok<'/api/groups/{number}', 'get'>;
export type Opening = Ok<'/api/openings', 'get'>['items'][number];
export type Visit = Ok<'/api/inspections/{number}/visits', 'get'>['items'][number];
export type Document = Ok<'/api/documents', 'get'>['items'][number];

export interface ProceedingFilter {
  readonly kind?: string[];
  readonly state?: string[];
  readonly open?: boolean;
  readonly overdue?: boolean;
  readonly region?: string;
  readonly unit?: string;
  readonly clue?: string;
  readonly q?: string;
}

const from = (cursor: string | null) => (cursor === null ? {} : { cursor });
const one = (number: string) => ({ params: { path: { number } } });
const next = {
  initialPageParam: null as string | null,
  getNextPageParam: (last: { next: string | null }) => last.next,
};

export const proceedingsQuery = (filter: ProceedingFilter) =>
  infiniteQueryOptions({
    queryKey: ['proceedings', filter],
    queryFn: ({ pageParam }) =>
      ask(
        client.GET('/api/proceedings', { params: { query: { ...(filter as object), limit: 50, ...from(pageParam) } } }),
      ),
    ...next,
  });

type Path = '/api/cases/{number}';
const pathOf = (collection: Collection): Path => `/api/${collection}/{number}` as Path;

export const proceedingQuery = (collection: Collection, number: string) =>
  queryOptions({
    queryKey: ['proceeding', number],
    queryFn: () => ask(client.GET(pathOf(collection), one(number))),
  });

export const proceedingOffersQuery = (collection: Collection, number: string) =>
  queryOptions({
    queryKey: ['proceeding', number, 'offers'],
    queryFn: () => ask(client.GET(`${pathOf(collection)}/offers`, one(number))),
  });

export const proceedingHistoryQuery = (collection: Collection, number: string) =>
  queryOptions({
    queryKey: ['proceeding', number, 'history'],
    queryFn: () => ask(client.GET(`${pathOf(collection)}/history`, one(number))),
  });

export const proceedingDeadlinesQuery = (collection: Collection, number: string) =>
  queryOptions({
    queryKey: ['proceeding', number, 'deadlines'],
    queryFn: () => ask(client.GET(`${pathOf(collection)}/deadlines`, one(number))),
  });

export const sendToProceeding = async (
  collection: Collection,
  number: string,
  body: { readonly type: string; readonly input: Record<string, unknown>; readonly version: number },
): Promise<void> => {
  await ask(client.POST(`${pathOf(collection)}/events`, { params: { path: { number } }, body }));
};

/** The kinds of a collection of one kind need no name. */
export const openOne = async ({ collection, kind }: Opening, alone: boolean, input: object): Promise<string> => {
  const body = alone ? input : { kind, ...input };
  const made = await ask(client.POST(`/api/${collection}` as '/api/cases', { body: body as never }));
  return made.number;
};

export const openingsQuery = (clue: string | null) =>
  queryOptions({
    queryKey: ['openings', clue],
    queryFn: () => ask(client.GET('/api/openings', { params: { query: clue === null ? {} : { clue } } })),
    staleTime: 60_000,
  });

export const unitsQuery = queryOptions({
  queryKey: ['units', 'names'],
  queryFn: () => ask(client.GET('/api/units', { params: { query: { limit: 200 } } })),
  staleTime: 600_000,
});

export const visitsQuery = (number: string, arrears: boolean) =>
  infiniteQueryOptions({
    queryKey: ['proceeding', number, 'visits', arrears],
    queryFn: ({ pageParam }) =>
      ask(
        client.GET('/api/inspections/{number}/visits', {
          params: { path: { number }, query: { limit: 50, ...(arrears ? { arrears } : {}), ...from(pageParam) } },
        }),
      ),
    ...next,
  });

export const visitSumsQuery = (number: string) =>
  queryOptions({
    queryKey: ['proceeding', number, 'summary'],
    queryFn: () => ask(client.GET('/api/inspections/{number}/summary', one(number))),
  });

export const documentsQuery = (about: string) =>
  infiniteQueryOptions({
    queryKey: ['documents', about],
    queryFn: ({ pageParam }) =>
      ask(client.GET('/api/documents', { params: { query: { about, limit: 50, ...from(pageParam) } } })),
    ...next,
  });

export const formsQuery = (about: string) =>
  queryOptions({
    queryKey: ['documents', about, 'forms'],
    queryFn: () => ask(client.GET('/api/documents/forms', { params: { query: { about } } })),
  });

export const safeguardsQuery = (number: string) =>
  queryOptions({
    queryKey: ['proceeding', number, 'safeguards'],
    queryFn: () => ask(client.GET('/api/projects/{number}/safeguards', one(number))),
  });

export const risksOfQuery = (subject: 'employer' | 'project', name: string) =>
  queryOptions({
    queryKey: ['risks', subject, name],
    queryFn: () => ask(client.GET('/api/risks', { params: { query: { subject, name } } })),
  });

export const workersQuery = (clue: string) =>
  infiniteQueryOptions({
    queryKey: ['clue', clue, 'workers'],
    queryFn: ({ pageParam }) =>
      ask(
        client.GET('/api/clues/{number}/workers', {
          params: { path: { number: clue }, query: { limit: 50, ...from(pageParam) } },
        }),
      ),
    ...next,
  });

export const dispatchQuery = (id: string) =>
  queryOptions({
    queryKey: ['dispatches', id],
    queryFn: () => ask(client.GET('/api/dispatches/{id}', { params: { path: { id } } })),
  });
