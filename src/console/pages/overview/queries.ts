// What the overview asks for.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { ask, client, type Ok } from '../../api/client.ts';

export type UnitLoad = Ok<'/api/overview', 'get'>['units'][number];

export const overviewQuery = queryOptions({
  queryKey: ['overview'],
  queryFn: () => ask(client.GET('/api/overview', {})),
  refetchInterval: 30_000,
});

const from = (cursor: string | null) => (cursor === null ? {} : { cursor });

export const overdueQuery = infiniteQueryOptions({
  queryKey: ['overdue-deadlines'],
  queryFn: ({ pageParam }) =>
    ask(client.GET('/api/deadlines', { params: { query: { status: 'overdue', limit: 20, ...from(pageParam) } } })),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.next,
  refetchInterval: 60_000,
});

export const openAlertsQuery = infiniteQueryOptions({
  queryKey: ['alerts', 'open'],
  queryFn: ({ pageParam }) =>
    ask(client.GET('/api/alerts', { params: { query: { open: true, limit: 20, ...from(pageParam) } } })),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.next,
  refetchInterval: 30_000,
});

export const supervisionsQuery = infiniteQueryOptions({
  queryKey: ['proceedings', 'supervisions', 'overview'],
  queryFn: ({ pageParam }) =>
    ask(client.GET('/api/supervisions', { params: { query: { open: true, limit: 20, ...from(pageParam) } } })),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.next,
});

export const membersQuery = (unit: string) =>
  queryOptions({
    queryKey: ['members', unit],
    queryFn: () => ask(client.GET('/api/units/{unit}/members', { params: { path: { unit } } })),
    enabled: unit !== '',
  });

export const dispatchesQuery = infiniteQueryOptions({
  queryKey: ['dispatches'],
  queryFn: ({ pageParam }) =>
    ask(client.GET('/api/dispatches', { params: { query: { limit: 30, ...from(pageParam) } } })),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.next,
});
