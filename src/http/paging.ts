// Where a list goes on, from the query.
import { InvalidInput } from '../domain/errors.ts';
import { readCursor, type CursorParts } from '../store/cursor.ts';

const DEFAULT_LIMIT = 50;
const NO_CURSOR = { path: '/querystring/cursor', message: 'is no cursor of this list; take it from `next`' };

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
  if (cursor === null) throw new InvalidInput([NO_CURSOR]);
  return { cursor, limit };
};

/** As {@link paged}, of a list that goes on after whole numbers. @throws {InvalidInput} */
export const pagedByNumbers = (query: Parameters<typeof paged>[0], parts: number): Paged => {
  const found = paged(query, parts);
  if (found.cursor?.every((part) => /^\d{1,15}$/.test(String(part))) ?? true) return found;
  throw new InvalidInput([NO_CURSOR]);
};
