// `npm run demo`: an engine of its own in .data/demo, the campaign of 2021-22 played through its doors, the clock left standing at
// the report's date. `--exit` stops at the end, `--scale F` makes the campaign smaller or larger.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { demoEnvironment } from '../../config/environment.ts';
import { dayKind } from '../domain/calendar.ts';
import { startServer, type Running } from '../server.ts';
import { isBusinessClockSet, setBusinessClock } from '../store/business-clock.ts';
import { readDueClues } from '../store/deadlines.ts';
import { businessNow } from '../store/reads.ts';
import { openApi, type Api } from './api.ts';
import { PROVINCE } from './cast.ts';
import { figuresAt, LEAST_SCALE, MOST_SCALE, readPublished } from './figures.ts';
import { generate } from './generate.ts';
import { play } from './play.ts';
import { openProgress } from './progress.ts';
import { reportLines, scaleLines } from './report.ts';
import { REPORTED_AT, timelineOf } from './timeline.ts';

const oneLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ' ');

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const scaleOf = (found: string): number => {
  const scale = Number(found);
  if (!/^\d+(\.\d+)?$/.test(found) || scale < LEAST_SCALE || scale > MOST_SCALE)
    throw new Error(`--scale: found '${found}', expected a number from ${LEAST_SCALE} to ${MOST_SCALE}`);
  return scale;
};

/** A folder holds a campaign of one scale: another one would be mixed into it. */
const holdScale = (dataDir: string, scale: number): void => {
  const path = join(dataDir, 'scale');
  const before = (existsSync(path) ? Number(readFileSync(path, 'utf8')) : 0) || scale;
  if (before !== scale)
    throw new Error(`--scale: ${dataDir} holds the demonstration at scale ${before}; delete it to begin another one`);
  writeFileSync(path, `${scale}\n`);
};

const SETTLE_TRIES = 600;

/** The last ladder steps are taken, too, before anybody looks. */
const settled = async ({ engine }: Running): Promise<void> => {
  for (let attempt = 0; attempt < SETTLE_TRIES; attempt += 1) {
    if ((await readDueClues(engine.pool, 1)).length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

const playOn = async (running: Running, api: Api, scale: number, secret: string): Promise<void> => {
  const { engine } = running;
  const { pool } = engine;
  const calendar = engine.packages.calendarFor(PROVINCE);
  const timeline = timelineOf((on) => dayKind(calendar, on).working);
  const moveTo = (at: string): Promise<void> => setBusinessClock(pool, { at, rate: 0 });
  if (!(await isBusinessClockSet(pool))) await moveTo(timeline.slots[0]?.at ?? REPORTED_AT);
  if ((await businessNow(pool)) >= REPORTED_AT) return;
  const began = performance.now();
  const progress = openProgress();
  try {
    const plan = generate(figuresAt(readPublished(), scale), timeline);
    await play({ api, secret, plan, timeline, progress, moveTo, now: () => businessNow(pool) });
  } finally {
    progress.stop();
  }
  await moveTo(REPORTED_AT);
  await settled(running);
  print(`the campaign was played in ${Math.round((performance.now() - began) / 100) / 10} s`);
};

/** Set while it is being ended: what then fails under way is no failure. */
let ending: Promise<void> | null = null;

try {
  const { values } = parseArgs({
    options: { exit: { type: 'boolean', default: false }, scale: { type: 'string', default: '1' } },
    strict: true,
  });
  const scale = scaleOf(values.scale);
  const { environment, password, secret } = demoEnvironment();
  holdScale(environment.dataDir, scale);
  const running = await startServer(environment, 'all', pino({ level: environment.logLevel }, pino.destination(2)));
  if (running.url === null) throw new Error('the demonstration needs the HTTP role');
  const api = openApi(running.url, password);
  const stop = (): void => {
    api.close();
    ending ??= running.stop().then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  await playOn(running, api, scale, secret);
  for (const line of [...(await reportLines(api)), ...scaleLines(scale)]) print(line);
  print(`accounts: supervisor-630102, handler-630102-1 … with the password ${password}`);
  print(`demo ready ${running.url}`);
  api.close();
  if (values.exit) stop();
} catch (error) {
  if (ending === null) {
    process.stderr.write(`xiansuo: ${oneLine(error)}\n`);
    process.exit(1);
  }
}
