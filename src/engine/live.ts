// What open pages are told: that something changed (numbers, versions and kinds, never what was said) and who else looks at the same. One
// loop a process asks the database once a second, while anybody listens; see docs/decisions/0010-live.md.
import { randomUUID } from 'node:crypto';
import { maySee, type Person, type Whereabouts } from '../domain/permission.ts';
import {
  endPresence,
  holdPresence,
  readChangesAfter,
  readLatestChange,
  readPresent,
  type ChangeRow,
} from '../store/live.ts';
import type { Engine } from './engine.ts';

/** A page that listens. */
export interface Listener {
  readonly person: Person;
  /** The matter that it shows. */
  readonly watches: { readonly id: number; readonly where: Whereabouts } | null;
  /** Who it is now; throws when the session has ended. */
  readonly prove: () => Promise<Person>;
  readonly send: (event: 'changes' | 'present', data: unknown) => Promise<void>;
  /** Says good-bye: the stream ends. */
  readonly end: () => void;
}

export interface Live {
  /** Resolves to what ends it; null when this person has too many. */
  readonly join: (listener: Listener) => Promise<(() => Promise<void>) | null>;
  /** Ends all streams at once. */
  readonly close: () => Promise<void>;
}

const TURN_MS = 1000;
/** A transaction may commit so much later than one with a greater id. */
const LATE_MS = 10_000;
const LATE_ROWS = 200;
const MOST_ROWS = 1000;
/** Told one by one; of more only that there are more. */
const MOST_TOLD = 100;
const LEASE_SECONDS = 45;
const RENEW_TURNS = 15;
const PROVE_TURNS = 10;
const STREAMS_EACH = 20;

interface Stream {
  readonly id: string;
  readonly listener: Listener;
  person: Person;
  present: string;
  /** Something is on its way to it; what comes meanwhile is told in one word. */
  busy: boolean;
  missed: boolean;
}

/** Reads changes so that one which is committed late is not missed and none is told twice. */
const changesOf = (engine: Engine) => {
  let floor = -1;
  const seen = new Map<number, number>();
  const forget = (now: number): void => {
    for (const [id, at] of seen)
      if (at < now - LATE_MS) {
        seen.delete(id);
        floor = Math.max(floor, id);
      }
  };
  return {
    begin: async (): Promise<void> => {
      seen.clear();
      floor = Math.max(0, (await readLatestChange(engine.pool)) - LATE_ROWS);
      for (const { id } of await readChangesAfter(engine.pool, floor, MOST_ROWS)) seen.set(id, Date.now());
    },
    next: async (): Promise<readonly ChangeRow[]> => {
      const now = Date.now();
      const rows = (await readChangesAfter(engine.pool, floor, MOST_ROWS)).filter((row) => !seen.has(row.id));
      for (const row of rows) seen.set(row.id, now);
      forget(now);
      return rows;
    },
  };
};

/** The last word on each matter and kind of change, as far as the person may see the matter. */
const toldTo = (person: Person, rows: readonly ChangeRow[]) => {
  const last = new Map<string, { number: string; kind: string; what: string; version: number }>();
  for (const row of rows)
    if (maySee(person, row)) {
      const { number, kind, what, version } = row;
      last.set(`${number} ${what}`, { number, kind, what, version });
    }
  const items = [...last.values()];
  return { items: items.slice(0, MOST_TOLD), more: items.length > MOST_TOLD || rows.length === MOST_ROWS };
};

const tell = async (stream: Stream, event: 'changes' | 'present', data: unknown): Promise<void> => {
  stream.busy = true;
  try {
    await stream.listener.send(event, data);
  } finally {
    stream.busy = false;
  }
};

const tellChanges = (stream: Stream, rows: readonly ChangeRow[]): void => {
  const told = toldTo(stream.person, rows);
  const more = told.more || stream.missed;
  if (told.items.length === 0 && !more) return;
  stream.missed = stream.busy;
  // A stream that breaks is ended by its own close.
  if (!stream.busy) void tell(stream, 'changes', { ...told, more }).catch(() => undefined);
};

const tellPresent = async (engine: Engine, streams: readonly Stream[]): Promise<void> => {
  const watching = streams.filter((stream) => stream.listener.watches !== null && !stream.busy);
  if (watching.length === 0) return;
  const idOf = (stream: Stream): number => stream.listener.watches?.id ?? 0;
  const present = await readPresent(engine.pool, [...new Set(watching.map(idOf))]);
  for (const stream of watching) {
    const people = present
      .filter((one) => one.matterId === idOf(stream) && one.username !== stream.person.username)
      .map(({ username, name }) => ({ username, name }));
    const said = JSON.stringify(people);
    if (said === stream.present) continue;
    stream.present = said;
    void tell(stream, 'present', { people }).catch(() => undefined);
  }
};

const renew = async (engine: Engine, streams: readonly Stream[]): Promise<void> => {
  const looking = streams.flatMap(({ id, person, listener }) =>
    listener.watches === null ? [] : [{ stream: id, matterId: listener.watches.id, username: person.username }],
  );
  if (looking.length > 0) await holdPresence(engine.pool, looking, LEASE_SECONDS);
};

/** A session that ended, or a person who moved away, ends the stream: the page asks again, or is refused. */
const prove = async (stream: Stream): Promise<void> => {
  try {
    stream.person = await stream.listener.prove();
    const { watches } = stream.listener;
    if (watches !== null && !maySee(stream.person, watches.where)) stream.listener.end();
  } catch {
    stream.listener.end();
  }
};

export const openLive = (engine: Engine): Live => {
  const streams = new Map<string, Stream>();
  const changes = changesOf(engine);
  let timer: NodeJS.Timeout | null = null;
  let turns = 0;
  let begun: Promise<void> | null = null;

  const turn = async (): Promise<void> => {
    turns += 1;
    const rows = await changes.next();
    if (rows.length > 0) for (const stream of streams.values()) tellChanges(stream, rows);
    if (turns % RENEW_TURNS === 0) await renew(engine, [...streams.values()]);
    if (turns % PROVE_TURNS === 0) await Promise.all([...streams.values()].map(prove));
    await tellPresent(engine, [...streams.values()]);
  };
  const schedule = (): void => {
    timer = setTimeout(() => {
      void turn()
        .catch((error: unknown) => engine.log.warn({ err: String(error) }, 'open pages were not told of changes'))
        .finally(() => {
          timer = null;
          if (streams.size > 0) schedule();
          else begun = null;
        });
    }, TURN_MS);
  };
  const leave = async (id: string): Promise<void> => {
    if (streams.delete(id)) await endPresence(engine.pool, [id]);
  };
  return {
    join: async (listener) => {
      const mine = [...streams.values()].filter((stream) => stream.person.username === listener.person.username);
      if (mine.length >= STREAMS_EACH) return null;
      const id = randomUUID();
      const stream: Stream = { id, listener, person: listener.person, present: '', busy: false, missed: false };
      streams.set(id, stream);
      await (begun ??= changes.begin());
      await renew(engine, [stream]);
      if (timer === null) schedule();
      return () => leave(id);
    },
    close: async () => {
      const all = [...streams.values()];
      streams.clear();
      if (timer !== null) clearTimeout(timer);
      for (const stream of all) stream.listener.end();
      if (all.length > 0)
        await endPresence(
          engine.pool,
          all.map((stream) => stream.id),
        );
    },
  };
};
