// Where a list goes on, from the query.
import { InvalidInput } from '../domain/errors.ts';
import { readCursor, type CursorParts } from '../store/cursor.ts';

const DEFAULT_LIMIT = 50;
const NO_CURSOR = { path: '/querystring/cursor', message: 'is no cursor of this list; take it from `next`' };

export interface Paged {
  readonly cursor: CursorParts | null;
  readonly limit: number;
}

/** What a part of a cursor is: the list asks the database with it. */
export type CursorPart = 'text' | 'number' | 'score' | 'instant' | 'instantOrNone';

const INSTANT = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{1,9})?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

const isDay = (day: string): boolean => {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
};

const isInstant = (part: unknown): boolean =>
  typeof part === 'string' && INSTANT.test(part) && isDay(part.slice(0, 10));

const IS: Readonly<Record<CursorPart, (part: unknown) => boolean>> = {
  // PostgreSQL keeps no zero character in a text.
  text: (part) => typeof part === 'string' && part.length <= 500 && !part.includes('\0') && part.isWellFormed(),
  number: (part) => /^\d{1,15}$/.test(String(part)),
  score: (part) => /^-?\d{1,9}(\.\d{1,20})?$/.test(String(part)),
  instant: isInstant,
  instantOrNone: (part) => part === null || isInstant(part),
};

/** `parts` says what this list goes on after. @throws {InvalidInput} for a cursor that is none of its own */
export const paged = (
  query: { readonly cursor?: string | undefined; readonly limit?: number | undefined },
  ...parts: readonly CursorPart[]
): Paged => {
  const limit = query.limit ?? DEFAULT_LIMIT;
  if (query.cursor === undefined || query.cursor === '') return { cursor: null, limit };
  const cursor = readCursor(query.cursor, parts.length);
  if (cursor === null || !parts.every((part, index) => IS[part](cursor[index]))) throw new InvalidInput([NO_CURSOR]);
  return { cursor, limit };
};
