// The platform's part: signed deliveries, sent again until they are taken, and which clue each became.
import { Webhook } from 'standardwebhooks';
import type { Api } from './api.ts';
import type { Matter, Saying } from './plan.ts';

const SOURCE = 'national-platform';
const TRIES = 40;
const REGISTERED_TRIES = 600;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export interface PlatformSource {
  readonly report: (matter: Matter) => Promise<void>;
  readonly say: (saying: Saying, externalId: string, at: string) => Promise<void>;
  /** Resolves when no delivery waits for the intake any more: what was said lies on its clue. */
  readonly heard: () => Promise<void>;
  /** The numbers of clues by their external ids, once all are registered. */
  readonly registered: (externalIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}

export const openPlatformSource = (api: Api, secret: string): PlatformSource => {
  const signer = new Webhook(secret);

  const deliver = async (id: string, body: string): Promise<void> => {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const now = new Date();
      const answer = await api.raw(
        `/webhooks/${SOURCE}`,
        {
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
          'webhook-signature': signer.sign(id, now, body),
        },
        body,
      );
      if (answer.status === 202) return;
      if (answer.status !== 429) throw new Error(`delivery ${id} was answered ${answer.status}: ${answer.text}`);
      await pause(1000 * Number(answer.headers['retry-after'] ?? 1));
    }
    throw new Error(`delivery ${id} was refused ${TRIES} times`);
  };

  return {
    report: async ({ key, opening }) => {
      if (opening.how !== 'webhook') return;
      const { data } = opening;
      await deliver(`msg_demo_${key}`, JSON.stringify({ type: 'clue.reported', timestamp: data.reportedAt, data }));
    },
    say: (saying, externalId, at) =>
      deliver(
        `msg_demo_${saying.clue}_${saying.type}`,
        JSON.stringify({
          type: saying.type,
          timestamp: at,
          data: { externalId, ...(saying.type === 'clue.withdrawn' ? { reason: saying.text } : { note: saying.text }) },
        }),
      ),
    heard: async () => {
      for (let attempt = 0; attempt < REGISTERED_TRIES; attempt += 1) {
        const { items } = await api.get<{ items: unknown[] }>('operator', '/api/deliveries?status=pending&limit=1');
        if (items.length === 0) return;
        await pause(25);
      }
      throw new Error('the intake does not come to an end with what the platform said');
    },
    registered: async (externalIds) => {
      const found = new Map<string, string>();
      let open = externalIds;
      for (let attempt = 0; open.length > 0 && attempt < REGISTERED_TRIES; attempt += 1) {
        const { items } = await api.post<{ items: { externalId: string; clue: string | null }[] }>(
          'operator',
          '/api/deliveries/reconcile',
          { source: SOURCE, externalIds: open },
        );
        for (const { externalId, clue } of items) if (clue !== null) found.set(externalId, clue);
        open = open.filter((externalId) => !found.has(externalId));
        if (open.length > 0) await pause(25);
      }
      if (open.length > 0) throw new Error(`${open.length} deliveries became no clue, for example ${open[0]}`);
      return found;
    },
  };
};
