// Posts to a source or an outlet: bounded in time and size, without following a redirect.
import { Agent, request } from 'undici';

export interface Poster {
  readonly post: (
    url: string,
    headers: Readonly<Record<string, string>>,
    body: string,
  ) => Promise<{ readonly status: number; readonly retryAfterSeconds: number | null; readonly body: string }>;
  readonly close: () => Promise<void>;
}

const seconds = (header: string | string[] | undefined): number | null => {
  const found = Number(Array.isArray(header) ? header[0] : header);
  return Number.isFinite(found) && found > 0 ? Math.min(found, 86_400) : null;
};

export const openPoster = (): Poster => {
  const agent = new Agent({
    connect: { timeout: 5000 },
    headersTimeout: 15_000,
    bodyTimeout: 15_000,
    maxResponseSize: 65_536,
    connections: 16,
  });
  return {
    post: async (url, headers, body) => {
      const answer = await request(url, { method: 'POST', headers, body, dispatcher: agent });
      const text = await answer.body.text();
      return { status: answer.statusCode, retryAfterSeconds: seconds(answer.headers['retry-after']), body: text };
    },
    close: () => agent.close(),
  };
};
