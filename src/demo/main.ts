// `npm run demo`: an engine of its own in .data/demo, the campaign's clues pushed and worked through, the clock left standing at
// the report's date. `--exit` stops at the end, `--clues N` takes another number.
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { demoEnvironment } from '../../config/environment.ts';
import { startServer } from '../server.ts';
import { setBusinessClock } from '../store/business-clock.ts';
import { businessNow } from '../store/reads.ts';
import { runDemo } from './run.ts';

const START = new Date('2021-11-01T09:00:00+08:00');
const REPORTED = new Date('2022-02-18T18:00:00+08:00');

const oneLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ' ');

try {
  const { values } = parseArgs({
    options: { exit: { type: 'boolean', default: false }, clues: { type: 'string', default: '200' } },
    strict: true,
  });
  const clues = Number(values.clues);
  if (!Number.isInteger(clues) || clues < 1)
    throw new Error(`--clues: found '${values.clues}', expected a whole number from 1`);
  const { environment, password, secret } = demoEnvironment();
  const running = await startServer(environment, 'all', pino({ level: environment.logLevel }, pino.destination(2)));
  if (running.url === null) throw new Error('the demonstration needs the HTTP role');
  const { pool } = running.engine;
  if (running.demo?.loaded === true) await setBusinessClock(pool, { at: START.toISOString(), rate: 0 });
  const result = await runDemo({
    url: running.url,
    password,
    secret,
    clues,
    start: START,
    now: () => businessNow(pool),
    moveTo: (instant) => setBusinessClock(pool, { at: instant.toISOString(), rate: 0 }),
  });
  if (Date.parse(await businessNow(pool)) < REPORTED.getTime())
    await setBusinessClock(pool, { at: REPORTED.toISOString(), rate: 0 });
  process.stdout.write(
    `${result.clues} clues ended in ${result.seconds} s: ${Object.entries(result.byState)
      .map(([state, count]) => `${count} ${state}`)
      .join(', ')}\n`,
  );
  process.stdout.write(`accounts: supervisor-630102, handler-630102-1 … with the password ${password}\n`);
  process.stdout.write(`demo ready ${running.url}\n`);
  const stop = (): void => void running.stop().then(() => process.exit(0));
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  if (values.exit) stop();
} catch (error) {
  process.stderr.write(`xiansuo: ${oneLine(error)}\n`);
  process.exit(1);
}
