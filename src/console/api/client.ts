// The typed client of the API: the same origin, the session's cookie. A refusal becomes a Problem that says what to do.
import createClient from 'openapi-fetch';
import type { paths } from './schema.d.ts';

export interface FieldError {
  readonly path: string;
  readonly message: string;
}

/** RFC 9457, as the API answers it. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: readonly FieldError[];
  /** The present version, with a stale one. */
  readonly version: number | null;
  constructor(status: number, body: Partial<Record<string, unknown>>) {
    super(typeof body['detail'] === 'string' ? body['detail'] : `HTTP ${status}`);
    this.status = status;
    this.code = typeof body['code'] === 'string' ? body['code'] : 'unknown';
    this.errors = Array.isArray(body['errors']) ? (body['errors'] as FieldError[]) : [];
    this.version = typeof body['version'] === 'number' ? body['version'] : null;
  }
}

export const client = createClient<paths>({ baseUrl: '/' });

/** The data of an answer; throws the {@link Problem} of a refusal. */
export const ask = async <T>(
  answer: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<NonNullable<T>> => {
  const { data, error, response } = await answer;
  if (!response.ok || error !== undefined)
    throw new Problem(response.status, typeof error === 'object' && error !== null ? error : {});
  return data as NonNullable<T>;
};

/** What a route answers when all is well. */
export type Ok<P extends keyof paths, M extends 'get' | 'post'> =
  paths[P] extends Record<M, { responses: { 200: { content: { 'application/json': infer T } } } }> ? T : never;

export type Clue = Ok<'/api/clues/{number}', 'get'>;
export type ClueRow = Ok<'/api/clues', 'get'>['items'][number];
export type Task = Ok<'/api/tasks', 'get'>['items'][number];
export type Offer = Ok<'/api/clues/{number}/offers', 'get'>['items'][number];
export type Move = Ok<'/api/clues/{number}/history', 'get'>['items'][number];
export type Deadline = Ok<'/api/clues/{number}/deadlines', 'get'>['items'][number];
export type Trace = Ok<'/api/deadlines/{id}/trace', 'get'>;
export type Proceeding = Ok<'/api/cases/{number}', 'get'>;
export type Session = Ok<'/api/session', 'get'>;
export type Alert = Ok<'/api/alerts', 'get'>['items'][number];
export type Delivery = Ok<'/api/deliveries', 'get'>['items'][number];
