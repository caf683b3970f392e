// What the pages of those who run it ask for.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { ask, client } from './client.ts';
import type { paths } from './schema.d.ts';

type Item<P extends keyof paths> = paths[P] extends {
  get: { responses: { 200: { content: { 'application/json': { items: (infer T)[] } } } } };
}
  ? T
  : never;

export type Source = Item<'/api/sources'>;
export type Account = Item<'/api/accounts'>;
export type Unit = Item<'/api/units'>;
export type Alarm = Item<'/api/alarms'>;
export type Delivered = Item<'/api/deliveries'>;
export type Status = Delivered['status'];

export interface DeliveryFilter {
  readonly source?: string;
  readonly status?: Status;
  readonly on?: string;
}

export const deliveriesQuery = (filter: DeliveryFilter) =>
  infiniteQueryOptions({
    queryKey: ['deliveries', filter],
    queryFn: ({ pageParam }) =>
      ask(
        client.GET('/api/deliveries', {
          params: { query: { ...filter, limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export const deliveryQuery = (receipt: string) =>
  queryOptions({
    queryKey: ['deliveries', 'one', receipt],
    queryFn: () => ask(client.GET('/api/deliveries/{receipt}', { params: { path: { receipt } } })),
  });

export const bodyQuery = (receipt: string) =>
  queryOptions({
    queryKey: ['deliveries', 'body', receipt],
    queryFn: () => ask(client.GET('/api/deliveries/{receipt}/body', { params: { path: { receipt } } })),
    staleTime: Infinity,
  });

export const sourcesQuery = queryOptions({
  queryKey: ['sources'],
  queryFn: async () => (await ask(client.GET('/api/sources'))).items,
});

/** All pages of a list that is chosen from or searched in as a whole. */
const all = async <T>(page: (cursor: string | null) => Promise<{ items: T[]; next: string | null }>): Promise<T[]> => {
  const items: T[] = [];
  let cursor: string | null = null;
  do {
    const found = await page(cursor);
    items.push(...found.items);
    cursor = found.next;
  } while (cursor !== null);
  return items;
};

const more = (cursor: string | null) => ({ limit: 200, ...(cursor === null ? {} : { cursor }) });

export const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: () => all((cursor) => ask(client.GET('/api/units', { params: { query: more(cursor) } }))),
  staleTime: 300_000,
});

export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: () => all((cursor) => ask(client.GET('/api/accounts', { params: { query: more(cursor) } }))),
});

export const accountQuery = queryOptions({ queryKey: ['account'], queryFn: () => ask(client.GET('/api/account')) });

export const alarmsQuery = queryOptions({
  queryKey: ['alarms'],
  queryFn: async () => (await ask(client.GET('/api/alarms'))).items,
  refetchInterval: 30_000,
});

/** What a person is told whose data are taken down. */
export const processingQuery = queryOptions({
  queryKey: ['processing'],
  queryFn: () => ask(client.GET('/processing-notice')),
  staleTime: Number.POSITIVE_INFINITY,
});

export const warningQuery = queryOptions({
  queryKey: ['intake', 'warning'],
  queryFn: () => ask(client.GET('/api/intake/warning')),
  staleTime: Infinity,
});

export const installationQuery = queryOptions({
  queryKey: ['installation'],
  queryFn: () => ask(client.GET('/installation')),
  staleTime: 0,
});
