// Where a list goes on, from the query.
import { InvalidInput } from '../domain/errors.ts';
import { readCursor, type CursorParts } from '../store/cursor.ts';

const DEFAULT_LIMIT = 50;

export interface Paged {
  readonly cursor: CursorParts | null;
  readonly limit: number;
}

/** @throws {InvalidInput} for a cursor that is none of this list's */
export const paged = (
  query: { readonly cursor?: string | undefined; readonly limit?: number | undefined },
  parts: number,
): Paged => {
  const limit = query.limit ?? DEFAULT_LIMIT;
  if (query.cursor === undefined || query.cursor === '') return { cursor: null, limit };
  const cursor = readCursor(query.cursor, parts);
  if (cursor === null)
    throw new InvalidInput([
      { path: '/querystring/cursor', message: 'is no cursor of this list; take it from `next`' },
    ]);
  return { cursor, limit };
};
