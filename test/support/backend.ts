// The queue backend of this run: Redis with REDIS_URL, else PostgreSQL. The same tests run on both.

export const REDIS_URL = process.env['REDIS_URL'] ?? null;
export const BACKEND = REDIS_URL === null ? 'postgres' : 'redis';
