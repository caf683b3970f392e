// Plays the demonstration against a running engine: pushes every clue signed and at once, then lets its people work, one step a
// clue and business day, until all have ended. What was done before is not done again: a second run goes on where the first was.
import { Webhook } from 'standardwebhooks';
import { ApiFailure, openApi, type Api, type DemoClue } from './api.ts';
import { demoClue } from './clues.ts';
import { nextStep, planOf } from './plans.ts';
import { openProgress } from './progress.ts';

export interface DemoSettings {
  readonly url: string;
  readonly password: string;
  readonly secret: string;
  readonly clues: number;
  /** When the campaign begins. */
  readonly start: Date;
  /** Business time now, and moving it on. */
  readonly now: () => Promise<string>;
  readonly moveTo: (instant: Date) => Promise<void>;
}

const CONCURRENT = 8;
const MOST_ROUNDS = 60;
const DAY_MS = 86_400_000;
const ENDED = new Set(['closed', 'declined', 'withdrawn']);

/** Runs `work` over all of `list`, so many at a time. */
const each = async <T>(list: readonly T[], work: (item: T, index: number) => Promise<void>): Promise<void> => {
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < list.length; index = next++) await work(list[index] as T, index);
  };
  await Promise.all(Array.from({ length: CONCURRENT }, lane));
};

const push = async (settings: DemoSettings): Promise<void> => {
  const signer = new Webhook(settings.secret);
  const indexes = Array.from({ length: settings.clues }, (_, index) => index);
  await Promise.all(indexes.map((index) => pushOne(settings, signer, index)));
};

const pushOne = async (settings: DemoSettings, signer: Webhook, index: number): Promise<void> => {
  const body = JSON.stringify(demoClue(index, settings.start));
  const id = `msg_demo_${index + 1}`;
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const at = new Date();
    const response = await fetch(`${settings.url}/webhooks/national-platform`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': signer.sign(id, at, body),
      },
      body,
    });
    const answer = await response.text();
    if (response.status === 202) return;
    if (response.status !== 429) throw new Error(`delivery ${id} was answered ${response.status}: ${answer}`);
    await new Promise((resolve) => setTimeout(resolve, 1000 * Number(response.headers.get('retry-after') ?? 1)));
  }
  throw new Error(`delivery ${id} was refused twenty times`);
};

const indexOf = (clue: DemoClue): number => Number(clue.externalId.slice(-6)) - 1;

const pastOf = async (api: Api, clue: DemoClue): Promise<readonly string[]> => {
  const { items } = await api.get<{ items: { type: string }[] }>('auditor', `/api/clues/${clue.number}/history`);
  return items.map((row) => row.type);
};

/** One step of one clue. A refusal that another actor caused (a system step in between) is left for the next round. */
const stepOf = async (api: Api, clue: DemoClue, now: string, firstNumber: string | null): Promise<void> => {
  const plan = planOf(indexOf(clue));
  const types = plan === 'paid' && clue.state !== 'verifying' ? [] : await pastOf(api, clue);
  const step = nextStep(plan, clue, { types }, now, firstNumber === clue.number ? null : firstNumber);
  if (step === null) return;
  try {
    await api.send(step.by, clue, step.type, step.input);
  } catch (error) {
    if (!(error instanceof ApiFailure) || error.body.code !== 'stale_clue') throw error;
  }
};

/** The first clue of the same unit: what a duplicate is marked as. */
const rootFor = (clues: readonly DemoClue[], clue: DemoClue): string | null =>
  clues.find((other) => indexOf(other) < 2 && other.unit === clue.unit)?.number ?? null;

const waitForClues = async (api: Api, count: number): Promise<readonly DemoClue[]> => {
  for (;;) {
    const clues = await api.clues();
    if (clues.length >= count) return clues;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
};

export interface DemoResult {
  readonly clues: number;
  readonly byState: Readonly<Record<string, number>>;
  readonly seconds: number;
}

/** Plays it to the end. @throws when a clue does not end within {@link MOST_ROUNDS} business days */
export const runDemo = async (settings: DemoSettings): Promise<DemoResult> => {
  const began = performance.now();
  const api = openApi(settings.url, settings.password, 'auditor');
  await push(settings);
  const progress = openProgress(settings.clues);
  let clues = await waitForClues(api, settings.clues);
  try {
    for (let round = 0; round < MOST_ROUNDS && clues.some((clue) => !ENDED.has(clue.state)); round += 1) {
      const now = await settings.now();
      for (const unit of ['630102', '630104']) await api.grantOpenRequests(`supervisor-${unit}`);
      await each(await api.clues(), async (clue) => {
        if (!ENDED.has(clue.state)) await stepOf(api, clue, now, rootFor(clues, clue));
      });
      clues = await api.clues();
      progress.set(clues.filter((clue) => ENDED.has(clue.state)).length, now.slice(0, 10));
      await settings.moveTo(new Date(Date.parse(now) + DAY_MS));
    }
  } finally {
    progress.stop();
  }
  const open = clues.filter((clue) => !ENDED.has(clue.state));
  if (open.length > 0)
    throw new Error(`${open.length} clues have not ended, for example ${open[0]?.number} in state ${open[0]?.state}`);
  const byState = Object.fromEntries(
    [...Map.groupBy(clues, (clue) => clue.state)].map(([state, list]) => [state, list.length]),
  );
  return { clues: clues.length, byState, seconds: Math.round((performance.now() - began) / 100) / 10 };
};
