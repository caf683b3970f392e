// What the console asks for, by key: one place that says how each answer is kept fresh.
import { infiniteQueryOptions, QueryClient, queryOptions } from '@tanstack/react-query';
import { ask, client, Problem } from './client.ts';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (count, error) => count < 2 && !(error instanceof Problem && error.status < 500),
    },
  },
});

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => ask(client.GET('/api/session')),
  staleTime: 60_000,
  refetchInterval: 60_000,
});

export interface TaskFilter {
  readonly kind?: string[];
  readonly overdue?: boolean;
  readonly free?: boolean;
}

export const tasksQuery = (scope: 'mine' | 'unit', filter: TaskFilter = {}) =>
  infiniteQueryOptions({
    queryKey: ['tasks', scope, filter],
    queryFn: ({ pageParam }) =>
      ask(
        client.GET('/api/tasks', {
          params: { query: { scope, ...filter, limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export interface ClueFilter {
  readonly state?: string[];
  readonly region?: string;
  readonly handler?: string;
  readonly overdue?: boolean;
  readonly soon?: boolean;
  readonly open?: boolean;
  readonly unit?: string;
  readonly below?: boolean;
  readonly q?: string;
}

export const cluesQuery = (filter: ClueFilter) =>
  infiniteQueryOptions({
    queryKey: ['clues', filter],
    queryFn: ({ pageParam }) =>
      ask(
        client.GET('/api/clues', {
          params: { query: { ...(filter as object), limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

const one = (number: string) => ({ params: { path: { number } } });

export const clueQuery = (number: string) =>
  queryOptions({ queryKey: ['clue', number], queryFn: () => ask(client.GET('/api/clues/{number}', one(number))) });

export const offersQuery = (number: string) =>
  queryOptions({
    queryKey: ['clue', number, 'offers'],
    queryFn: () => ask(client.GET('/api/clues/{number}/offers', one(number))),
  });

export const historyQuery = (number: string) =>
  queryOptions({
    queryKey: ['clue', number, 'history'],
    queryFn: () => ask(client.GET('/api/clues/{number}/history', one(number))),
  });

export const deadlinesQuery = (number: string) =>
  queryOptions({
    queryKey: ['clue', number, 'deadlines'],
    queryFn: () => ask(client.GET('/api/clues/{number}/deadlines', one(number))),
  });

export const traceQuery = (id: string) =>
  queryOptions({
    queryKey: ['trace', id],
    queryFn: () => ask(client.GET('/api/deadlines/{id}/trace', { params: { path: { id } } })),
  });

export const alertsQuery = queryOptions({
  queryKey: ['alerts'],
  queryFn: () => ask(client.GET('/api/alerts')),
  refetchInterval: 30_000,
});
