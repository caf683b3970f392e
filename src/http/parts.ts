// What the routes are given.
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyTypeProvider,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { Static, TSchema } from 'typebox';
import type { Mail } from '../domain/mail.ts';
import type { Engine } from '../engine/engine.ts';
import type { Meter } from '../metrics/meter.ts';

export interface HttpParts {
  readonly engine: Engine;
  readonly meter: Meter;
  /** Wakes workers after a commit; a hint that may be lost. */
  readonly wake: (what: 'intake' | 'relay' | 'imports') => void;
  /** Whether all parts of this process have started. */
  readonly ready: () => boolean;
  readonly queueCounts: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  readonly secureCookies: boolean;
  /** Where links in mails lead; null: where the request came to. */
  readonly publicUrl: string | null;
  /** Sends one mail now; null where this process has no mail. */
  readonly sendMail: ((mail: Mail) => Promise<void>) | null;
  /** The database is the embedded one, into which the demonstration is loaded. */
  readonly embedded: boolean;
}

/** A request has the type of its schema; an answer is checked against its schema by the tests, not by the compiler, which would want
 * mutable lists. */
interface RequestTypes extends FastifyTypeProvider {
  readonly validator: this['schema'] extends TSchema ? Static<this['schema']> : unknown;
  readonly serializer: unknown;
}

export type Server = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  RequestTypes
>;

export type Routes = (server: Server, parts: HttpParts) => void;
