// What the pages of campaigns ask for.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { ask, client, type Ok } from '../../api/client.ts';
import type { Language } from '../../i18n/setup.ts';

export type Report = Ok<'/api/reports/campaigns/{id}', 'get'>;
export type Grouping = 'region' | 'sector' | 'funding';

export const campaignsQuery = queryOptions({
  queryKey: ['campaigns'],
  queryFn: () => ask(client.GET('/api/campaigns')),
});

const asOfPart = (asOf: string | undefined) => (asOf === undefined ? {} : { asOf });

export const reportQuery = (id: string, asOf: string | undefined, by: Grouping, language: Language) =>
  queryOptions({
    queryKey: ['report', id, asOf ?? 'now', by, language],
    queryFn: () =>
      ask(
        client.GET('/api/reports/campaigns/{id}', {
          params: { path: { id }, query: { by: [by], language, ...asOfPart(asOf) } },
        }),
      ),
    // What is live is asked again by itself; what was is for ever.
    ...(asOf === undefined ? { refetchInterval: 60_000 } : { staleTime: 300_000 }),
  });

/** What somebody wants to see behind: a figure, perhaps of one group. */
export interface Behind {
  readonly figure: string;
  readonly label: string;
  readonly asOf: string;
  readonly group?: { readonly by: Grouping; readonly key: string };
}

export const itemsQuery = (id: string, { figure, asOf, group }: Behind) =>
  infiniteQueryOptions({
    queryKey: ['report-items', id, figure, asOf, group?.by, group?.key],
    queryFn: ({ pageParam }) =>
      ask(
        client.GET('/api/reports/campaigns/{id}/items', {
          params: {
            path: { id },
            query: {
              figure,
              asOf,
              limit: 50,
              ...((group === undefined ? {} : { [group.by]: group.key }) as { region?: string }),
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export const snapshotsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['snapshots', id],
    queryFn: ({ pageParam }) =>
      ask(
        client.GET('/api/reports/campaigns/{id}/snapshots', {
          params: { path: { id }, query: { limit: 20, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export const snapshotQuery = (id: string, number: number, language: Language) =>
  queryOptions({
    queryKey: ['snapshots', id, number, language],
    queryFn: () =>
      ask(
        client.GET('/api/reports/campaigns/{id}/snapshots/{number}', {
          params: { path: { id, number }, query: { language } },
        }),
      ),
  });

/** Where the browser fetches the file; the session's cookie goes with it. */
export const exportAddress = (id: string, format: string, asOf: string | undefined, language: Language): string =>
  `/api/reports/campaigns/${encodeURIComponent(id)}/export?${new URLSearchParams({ format, language, ...asOfPart(asOf) }).toString()}`;
