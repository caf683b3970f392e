// The rows as the engine sees them: camelCase, instants as ISO strings of milliseconds in UTC, dates as YYYY-MM-DD.
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const NAMES_IN = new Map<string, string>();
const NAMES_OUT = new Map<string, string>();

const cached = (names: Map<string, string>, name: string, make: (name: string) => string): string => {
  let made = names.get(name);
  if (made === undefined) names.set(name, (made = make(name)));
  return made;
};

/** PostgreSQL writes an instant into JSON with an offset and microseconds; the engine compares ISO strings in UTC. */
const value = (column: string, found: unknown): unknown =>
  typeof found === 'string' &&
  (column.endsWith('_at') || column === 'at' || column === 'leased_until') &&
  INSTANT.test(found)
    ? new Date(found).toISOString()
    : found;

/** One row of `to_jsonb(table)` in the engine's words. JSON columns keep their own inside. */
export const fromJson = <T>(row: Readonly<Record<string, unknown>>): T => {
  const result: Record<string, unknown> = {};
  for (const [column, found] of Object.entries(row)) result[cached(NAMES_IN, column, camel)] = value(column, found);
  return result as T;
};

/** The reverse, for `jsonb_to_recordset`. */
export const toJson = (row: object): Record<string, unknown> => {
  const result: Record<string, unknown> = {};
  for (const [name, found] of Object.entries(row)) result[cached(NAMES_OUT, name, snake)] = found;
  return result;
};
