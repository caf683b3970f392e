// The demonstration's people use the engine as anybody does: over HTTP, with an account each.

export interface DemoClue {
  readonly number: string;
  readonly externalId: string;
  readonly state: string;
  readonly version: number;
  readonly unit: string;
  readonly handlers: readonly string[];
  readonly claimedFen: number;
  readonly paidFen: number;
  readonly agreedFen: number | null;
  readonly workers: number;
}

export class ApiFailure extends Error {
  readonly status: number;
  readonly body: { readonly code?: string; readonly detail?: string };
  constructor(status: number, path: string, body: { code?: string; detail?: string }) {
    super(`${path} answered ${status}: ${body.code ?? ''} ${body.detail ?? ''}`);
    this.status = status;
    this.body = body;
  }
}

export interface Api {
  readonly get: <T>(username: string, path: string) => Promise<T>;
  readonly send: (username: string, clue: DemoClue, type: string, input: object) => Promise<DemoClue>;
  readonly clues: () => Promise<readonly DemoClue[]>;
  readonly grantOpenRequests: (username: string) => Promise<void>;
}

/** A client with sessions by user name; `overseer` is the account that lists all clues. */
export const openApi = (url: string, password: string, overseer: string): Api => {
  const tokens = new Map<string, Promise<string>>();

  const logIn = async (username: string): Promise<string> => {
    const response = await fetch(`${url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password }),
    });
    const body = (await response.json()) as { token?: string };
    if (!response.ok || body.token === undefined) throw new ApiFailure(response.status, `log-in of ${username}`, {});
    return body.token;
  };

  const call = async <T>(username: string, method: string, path: string, body?: object): Promise<T> => {
    let token = tokens.get(username);
    if (token === undefined) tokens.set(username, (token = logIn(username)));
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const found = (text === '' ? {} : JSON.parse(text)) as T & { code?: string };
    if (!response.ok) throw new ApiFailure(response.status, path, found);
    return found;
  };

  return {
    get: (username, path) => call(username, 'GET', path),
    send: (username, clue, type, input) =>
      call(username, 'POST', `/api/clues/${clue.number}/events`, { type, input, version: clue.version }),
    clues: async () => {
      const found: DemoClue[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: { items: DemoClue[]; next: string | null } = await call(
          overseer,
          'GET',
          `/api/clues?limit=200${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`,
        );
        found.push(...page.items);
        cursor = page.next;
      }
      return found;
    },
    grantOpenRequests: async (username) => {
      const { items } = await call<{ items: { clue: string; kind: string }[] }>(
        username,
        'GET',
        '/api/tasks?scope=unit&limit=200',
      );
      for (const number of new Set(items.filter((one) => one.kind === 'decideRequest').map((one) => one.clue))) {
        const clue = await call<DemoClue & { requests: { id: string; event: string }[] }>(
          username,
          'GET',
          `/api/clues/${number}`,
        );
        const history = await call<{ items: { seq: number; input: { input: object } }[] }>(
          username,
          'GET',
          `/api/clues/${number}/history`,
        );
        const request = clue.requests[0];
        const asked = history.items.find((row) => String(row.seq) === request?.id)?.input.input;
        // Granting is sending what was asked for.
        if (request !== undefined && asked !== undefined)
          await call(username, 'POST', `/api/clues/${number}/events`, {
            type: request.event,
            input: asked,
            version: clue.version,
          });
      }
    },
  };
};
