// What the import's pages ask for. A file is sent as it is; while rows are under way the import is looked at each second.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { ask, client, Problem, type Ok } from '../../api/client.ts';

export type Import = Ok<'/api/imports/{id}', 'get'>;
export type ImportRow = Ok<'/api/imports/{id}/rows', 'get'>['items'][number];
export type RowState = ImportRow['state'];

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The id of the new import. @throws {Problem} */
export const bringFile = async (file: File): Promise<string> => {
  const answer = await fetch(`/api/imports?name=${encodeURIComponent(file.name.slice(-200))}`, {
    method: 'POST',
    headers: { 'content-type': file.name.toLowerCase().endsWith('.csv') ? 'text/csv' : XLSX },
    body: file,
  });
  const said = (await answer.json().catch(() => ({}))) as Record<string, unknown>;
  if (!answer.ok) throw new Problem(answer.status, said);
  return String(said['id']);
};

export const isMoving = (found: Import | undefined): boolean =>
  found !== undefined && (found.state === 'running' || found.state === 'undoing' || found.underWay > 0);

const path = (id: string) => ({ params: { path: { id } } });

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: () => ask(client.GET('/api/imports/{id}', path(id))),
    refetchInterval: ({ state }) => (isMoving(state.data) ? 1000 : false),
  });

export const importsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: async () => (await ask(client.GET('/api/imports', { params: { query: { limit: 20 } } }))).items,
});

/** `version` changes with what is to be read anew. */
export const importRowsQuery = (id: string, state: readonly RowState[], version: string) =>
  infiniteQueryOptions({
    queryKey: ['import-rows', id, state, version],
    queryFn: ({ pageParam }) =>
      ask(
        client.GET('/api/imports/{id}/rows', {
          params: {
            path: { id },
            query: { state: [...state], limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
