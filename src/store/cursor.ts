// Where a list goes on: opaque to the caller, checked when it comes back.

export type CursorParts = readonly (string | number | null)[];

export const writeCursor = (parts: CursorParts): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

/** The parts of a cursor of this list, null when it is none. */
export const readCursor = (cursor: string, length: number): CursorParts | null => {
  try {
    const found: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const right =
      Array.isArray(found) &&
      found.length === length &&
      found.every((part) => part === null || typeof part === 'string' || typeof part === 'number');
    return right ? (found as CursorParts) : null;
  } catch {
    return null;
  }
};

export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** Cuts a list that was read with one row more than asked for. */
export const pageOf = <T>(rows: readonly T[], limit: number, cursorOf: (row: T) => CursorParts): Page<T> => {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? writeCursor(cursorOf(last)) : null };
};
