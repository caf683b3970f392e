// Saved views and the bulk routes, as lists ask for them.
import { queryOptions } from '@tanstack/react-query';
import { ask, client, type Ok } from './client.ts';

export type ViewPage = 'clues' | 'desk';
export type SavedView = Ok<'/api/views', 'get'>['items'][number];

export const viewsQuery = (page: ViewPage) =>
  queryOptions({
    queryKey: ['views', page],
    queryFn: () => ask(client.GET('/api/views', { params: { query: { page } } })),
    staleTime: 60_000,
  });

/** Whether two sets of filters say the same, whatever their order. */
export const sameFilters = (one: object, other: object): boolean => {
  const said = (filters: object) =>
    JSON.stringify(
      Object.entries(filters)
        .filter(([, value]) => value !== undefined && value !== false)
        .sort(([a], [b]) => a.localeCompare(b)),
    );
  return said(one) === said(other);
};
