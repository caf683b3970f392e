// A platform that pushes signed clues, as a process of its own so that it takes no time of what it measures. Closed: as fast as 64
// connections are answered. Open: at a steady rate, each latency counted from when the push was due.
import { createHmac, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { percentile, rateOf } from './measure.ts';
import { clueData } from './office.ts';

export interface Pushed {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p99: number;
  readonly refused: number;
}

const CONNECTIONS = 64;
const [url = '', secretText = '', count = '0', rate = '0'] = process.argv.slice(2);
const secret = Buffer.from(secretText.slice('whsec_'.length), 'base64');
const agent = new Agent({ connections: CONNECTIONS, keepAliveTimeout: 60_000 });
let refused = 0;

const deliveries = Array.from({ length: Number(count) }, (_, index) => {
  const data = { ...clueData(index), externalId: `P-${randomUUID()}` };
  return JSON.stringify({ type: 'clue.reported', timestamp: new Date().toISOString(), data });
});

const push = async (body: string): Promise<void> => {
  const id = `msg_${randomUUID()}`;
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64');
  const answer = await request(`${url}/webhooks/national-platform`, {
    method: 'POST',
    dispatcher: agent,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${signature}`,
    },
    body,
  });
  const text = await answer.body.text();
  if (answer.statusCode === 429) refused += 1;
  else if (answer.statusCode !== 202)
    throw new Error(`a push was answered ${answer.statusCode}: ${text.slice(0, 200)}`);
};

const steadily = async (perSecond: number): Promise<readonly number[]> => {
  const begun = performance.now();
  const took: number[] = [];
  const running: Promise<void>[] = [];
  for (const [index, body] of deliveries.entries()) {
    const due = begun + (index / perSecond) * 1000;
    const wait = due - performance.now();
    if (wait > 1) await pause(wait);
    running.push(push(body).then(() => void took.push(performance.now() - due)));
  }
  await Promise.all(running);
  return took;
};

const closed = rate === '0';
const result = closed
  ? await rateOf(deliveries, CONNECTIONS, push)
  : { perSecond: Number(rate), took: await steadily(Number(rate)) };
const pushed: Pushed = { perSecond: result.perSecond, p99: percentile(result.took, 0.99), refused };
process.stdout.write(`${JSON.stringify(pushed)}\n`);
await agent.close();
