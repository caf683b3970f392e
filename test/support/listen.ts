// A page that listens: a real connection to a server, whose events are waited for by what they say.
import type { Web } from './web.ts';

export interface LiveEvent {
  readonly event: string;
  readonly data: {
    readonly items?: readonly { number: string; kind: string; what: string; version: number }[];
    readonly more?: boolean;
    readonly people?: readonly { username: string; name: string }[];
  };
}

export interface Listening {
  readonly status: number;
  readonly events: readonly LiveEvent[];
  /** The first event, also one that came before, that is as asked for. */
  readonly heard: (is: (event: LiveEvent) => boolean) => Promise<LiveEvent>;
  /** Resolves when the server ends the stream. */
  readonly ended: Promise<void>;
  readonly leave: () => void;
}

const eventOf = (block: string): LiveEvent | null => {
  const lines = block.split('\n');
  const field = (name: string): string =>
    lines
      .filter((line) => line.startsWith(`${name}: `))
      .map((line) => line.slice(name.length + 2))
      .join('\n');
  return field('event') === '' ? null : { event: field('event'), data: JSON.parse(field('data')) as LiveEvent['data'] };
};

/** Listens as somebody; `url` is where the server listens. */
export const listen = async (web: Web, url: string, username: string | null, watch?: string): Promise<Listening> => {
  const controller = new AbortController();
  const query = watch === undefined ? '' : `?watch=${watch}`;
  const token = username === null ? null : await web.token(username);
  const answer = await fetch(`${url}/api/live${query}`, {
    headers: { accept: 'text/event-stream', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    signal: controller.signal,
  });
  const events: LiveEvent[] = [];
  const waiting = new Set<() => void>();
  const read = async (): Promise<void> => {
    let text = '';
    const decoder = new TextDecoder();
    for await (const bytes of answer.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(bytes, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      events.push(...blocks.map(eventOf).filter((event) => event !== null));
      for (const look of waiting) look();
    }
  };
  const ended = read().catch(() => undefined);
  return {
    status: answer.status,
    events,
    ended,
    leave: () => controller.abort(),
    heard: (is) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = events.find(is);
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
  };
};
