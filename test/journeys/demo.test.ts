// The demonstration as a user starts it, killed with SIGKILL in the middle and started again: nothing is lost, no step is repeated, and
// the report computes what the plan planted.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRules } from '../../config/load.ts';
import { openApi, type Api } from '../../src/demo/api.ts';
import { figuresAt, readPublished } from '../../src/demo/figures.ts';
import { generate } from '../../src/demo/generate.ts';
import type { Matter, Plan } from '../../src/demo/plan.ts';
import { plantedIn } from '../../src/demo/planted.ts';
import { figuresOf } from '../../src/demo/report.ts';
import { timelineOf } from '../../src/demo/timeline.ts';
import { isClue } from '../../src/demo/world.ts';
import { dayKind } from '../../src/domain/calendar.ts';
import { PERSONAL_EVENTS } from '../../src/domain/inputs.ts';
import { runProcess, type Running } from '../support/process.ts';

const SCALE = 0.02;
const BEFORE = '2022-02-18T17:59:00+08:00';

let folder: string;
let plan: Plan;
let last: Running;
let api: Api;

const demo = (level = 'warn'): Running =>
  runProcess(['src/demo/main.ts', '--scale', String(SCALE)], { DATA_DIR: folder, PORT: '0', LOG_LEVEL: level });
const command = async (...args: string[]): Promise<string> => {
  const running = runProcess(['src/cli/main.ts', ...args], { DATA_DIR: join(folder, 'demo'), LOG_LEVEL: 'warn' });
  await running.ended;
  return running.lines.join('\n');
};

/** The report's figures at the paths of what was planted. */
const reported = async (asOf?: string): Promise<Readonly<Record<string, unknown>>> => {
  const query = asOf === undefined ? '' : `?asOf=${encodeURIComponent(asOf)}`;
  const report = await api.get<{ figures: unknown }>('auditor', `/api/reports/campaigns/2021-22${query}`);
  return Object.fromEntries(figuresOf(report.figures).map(([path, { value }]) => [path, value]));
};

const flat = (found: unknown, path: readonly string[] = []): [string, unknown][] =>
  typeof found === 'object' && found !== null
    ? Object.entries(found).flatMap(([name, inside]) => flat(inside, [...path, name]))
    : [[path.join('.'), found]];

const onlyPlanted = (found: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(flat(plantedIn(plan)).map(([path]) => [path, found[path]]));

interface Clue {
  readonly number: string;
  readonly externalId: string | null;
  readonly state: string;
  readonly version: number;
  readonly handlers: readonly string[];
  readonly paidFen: number;
}
interface Row {
  readonly type: string;
  readonly actor: string;
  readonly to: string;
}

const BY_PEOPLE = /^(supervisor|handler|clerk)-/;
/** What a case orders, say, stands in its clue's history too, but nobody sent it there. */
const isSent = (type: string): boolean => (PERSONAL_EVENTS as readonly string[]).includes(type);

const historyOf = async (number: string): Promise<readonly Row[]> =>
  (await api.get<{ items: readonly Row[] }>('auditor', `/api/clues/${number}/history`)).items;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xiansuo-demo-'));
  chmodSync(folder, 0o711);
  const rules = loadRules('config');
  const timeline = timelineOf((on) => dayKind(rules.calendarFor('630000'), on).working);
  plan = generate(figuresAt(readPublished(), SCALE), timeline);
  const moments = [/the database was migrated/, /^\d+ of \d+ steps, 2021-11/, /^\d+ of \d+ steps, 2021-12-[12]/];
  for (const moment of moments) {
    const running = demo('info');
    await running.line(moment);
    running.child.kill('SIGKILL');
    await running.ended;
  }
  last = demo();
  const ready = await last.line(/^demo ready http/);
  const { password } = JSON.parse(readFileSync(join(folder, 'demo', 'demo.json'), 'utf8')) as { password: string };
  api = openApi(ready.replace('demo ready ', ''), password);
}, 600_000);

afterAll(async () => {
  api.close();
  last.child.kill('SIGKILL');
  await last.ended;
  rmSync(folder, { recursive: true, force: true });
});

describe('the demonstration, killed three times', () => {
  test('ends with the address as its last line, the business clock at the report’s date', async () => {
    expect(last.lines.at(-1)).toMatch(/^demo ready http:\/\/127\.0\.0\.1:\d+$/);
    const report = await api.get<{ asOf: string }>('auditor', '/api/reports/campaigns/2021-22');
    expect(new Date(report.asOf).toISOString()).toBe('2022-02-18T10:00:00.000Z');
  });

  test('has a report that computes every figure that the plan planted', async () => {
    expect(onlyPlanted(await reported())).toEqual(Object.fromEntries(flat(plantedIn(plan))));
  });

  test('did each step of the plan once, and nothing else by a person', async () => {
    const clues = await api.all<Clue>('auditor', '/api/clues');
    expect(clues).toHaveLength(plan.matters.filter(isClue).length);
    const planned = new Map(
      plan.matters.flatMap((matter: Matter): [string, Matter][] =>
        matter.opening.how === 'webhook' || matter.opening.how === 'typed'
          ? [[matter.opening.data.externalId, matter]]
          : [],
      ),
    );
    for (const clue of clues) {
      const matter = planned.get(clue.externalId ?? '');
      if (matter === undefined) continue;
      const sent = (await historyOf(clue.number)).filter((row) => BY_PEOPLE.test(row.actor) && isSent(row.type));
      expect(sent.map((row) => `${row.type} ${row.actor}`)).toEqual(
        matter.steps.map((step) => `${step.type} ${step.by}`),
      );
    }
  });

  test('took every delivery in once', async () => {
    const deliveries = await api.all<{ status: string; webhookId: string }>('operator', '/api/deliveries');
    const reports = plan.matters.filter((matter) => matter.opening.how === 'webhook').length;
    expect(deliveries).toHaveLength(reports + plan.sayings.length);
    expect(new Set(deliveries.map((one) => one.webhookId)).size).toBe(deliveries.length);
    expect(deliveries.filter((one) => one.status !== 'registered' && one.status !== 'applied')).toEqual([]);
  });

  test('leaves clues whose ladder was climbed to the top, and others that are in time', async () => {
    const overdue = await api.all<Clue>('auditor', '/api/clues?overdue=true');
    const elevated = await Promise.all(
      overdue.map(async (clue) => (await historyOf(clue.number)).some((row) => row.type === 'elevate')),
    );
    expect(elevated).toContain(true);
    const inTime = await api.all<Clue>('auditor', '/api/clues?overdue=false&state=mediating');
    expect(inTime.length).toBeGreaterThan(0);
  });

  test('has a report that changes with one more payment, and not as of before it', async () => {
    const before = await reported(BEFORE);
    const clues = await api.all<Clue>('auditor', '/api/clues?state=closed');
    const paid = clues.find((clue) => clue.paidFen > 0 && clue.externalId?.startsWith('QH-') === true) as Clue;
    const input = {
      amountFen: 1_000_000,
      workers: 1,
      paymentChannel: 'platform',
      evidence: '补发一笔',
      reason: '核对后补发',
    };
    await api.post(paid.handlers[0] as string, `/api/clues/${paid.number}/events`, {
      type: 'pay',
      input,
      version: paid.version,
    });
    const after = await reported();
    const wan = (figures: Readonly<Record<string, unknown>>, path: string): number =>
      Math.round(Number(figures[path]) * 100);
    expect(wan(after, 'platform.recovered')).toBe(wan(before, 'platform.recovered') + 100);
    expect(wan(after, 'headline.recovered')).toBe(wan(before, 'headline.recovered') + 100);
    expect(after['platform.workersPaid']).toBe(Number(before['platform.workersPaid']) + 1);
    expect(await reported(BEFORE)).toEqual(before);
    expect(onlyPlanted(before)).toEqual(Object.fromEntries(flat(plantedIn(plan))));
  });

  test('has whole histories, and ends within its time on SIGTERM', async () => {
    const wrong = JSON.parse(await command('history', 'verify', '--json')) as { wrong: unknown[] };
    expect(wrong.wrong).toEqual([]);
    last.child.kill('SIGTERM');
    expect(await last.ended).toBe(0);
  }, 30_000);
});
