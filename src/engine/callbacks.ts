// Tells the sources what became of their clues: signed by us as Standard Webhooks, retried by that specification's schedule, never
// to a host that the configuration does not allow. The same event keeps its webhook-id over all tries.
import { signDelivery } from '../crypto/signature.ts';
import { raiseAlarm } from '../store/alarms.ts';
import { claimCallbacks, failCallback, settleCallback, type ClaimedCallback } from '../store/callbacks.ts';
import type { Engine } from './engine.ts';
import { readSource } from './sources.ts';

export interface Answer {
  readonly status: number;
  readonly retryAfterSeconds: number | null;
}

/** Posts a body; follows no redirect. Throws when there is no answer. */
export type Post = (url: string, headers: Readonly<Record<string, string>>, body: string) => Promise<Answer>;

export interface CalledBack {
  readonly claimed: number;
  readonly sent: number;
}

const CONCURRENT = 8;
const GONE = 410;

/** The delay before the next try; null when there is none. Up to a fifth later, so that a source that comes back is not stormed. */
const delayAfter = (engine: Engine, attempts: number, asked: number | null): number | null => {
  const delay = engine.packages.notifications.callbackDelays[attempts];
  return delay === undefined ? null : Math.max(delay * (1 + Math.random() / 5), asked ?? 0);
};

const fail = async (
  engine: Engine,
  callback: ClaimedCallback,
  status: number | null,
  error: string,
  asked: number | null,
): Promise<void> => {
  const delay = status === GONE ? null : delayAfter(engine, callback.attempts, asked);
  await failCallback(engine.pool, callback.id, status, error.slice(0, 300), delay);
  if (delay === null)
    await raiseAlarm(engine.pool, 'callback_parked', callback.id, {
      source: callback.source,
      event: callback.event,
      status,
    });
};

const isAllowed = (engine: Engine, url: string, own: string): boolean => {
  const { host, protocol } = new URL(url);
  return (
    (protocol === 'https:' || protocol === 'http:') &&
    (host === new URL(own).host || engine.packages.intake.callbackHosts.includes(host))
  );
};

const sendOne = async (engine: Engine, post: Post, callback: ClaimedCallback): Promise<boolean> => {
  const source = await readSource(engine, callback.source);
  const secrets = (source?.keys ?? []).filter((key) => key.kind === 'hmac').map((key) => key.bytes);
  const url = source?.callbackUrl ?? null;
  if (url === null || secrets.length === 0 || !isAllowed(engine, url, url)) {
    await fail(engine, callback, null, 'the source has no callback address, or no shared secret to sign with', null);
    return false;
  }
  const body = JSON.stringify({ type: callback.event, timestamp: callback.at, data: callback.data });
  try {
    const headers = { 'content-type': 'application/json', ...signDelivery(secrets, callback.id, new Date(), body) };
    const { status, retryAfterSeconds } = await post(url, headers, body);
    if (status >= 200 && status < 300) {
      await settleCallback(engine.pool, callback.id, status);
      return true;
    }
    await fail(
      engine,
      callback,
      status,
      `answered ${status}${status >= 300 && status < 400 ? ': redirects are not followed' : ''}`,
      retryAfterSeconds,
    );
  } catch (error) {
    await fail(engine, callback, null, error instanceof Error ? error.message : String(error), null);
  }
  return false;
};

/** Sends up to `limit` callbacks that are due. */
export const sendCallbacks = async (engine: Engine, post: Post, limit: number): Promise<CalledBack> => {
  const claimed = await claimCallbacks(engine.pool, limit);
  let next = 0;
  let sent = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < claimed.length; index = next++) {
      if (await sendOne(engine, post, claimed[index] as ClaimedCallback)) sent += 1;
    }
  };
  await Promise.all(Array.from({ length: CONCURRENT }, lane));
  return { claimed: claimed.length, sent };
};
