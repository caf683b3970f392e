// Plays the journeys through the doors of a real engine and stores their histories: `node test/support/record-histories.ts`. It writes a
// file for each version that has none yet and never touches one that is there; a machine that was never released may be recorded anew
// after its file was removed. People's words are sealed in a history, so none are in the files.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReplayRow } from '../../workflows/catalogue.ts';
import type { ClueContext } from '../../workflows/context.ts';
import { MACHINES } from '../../workflows/machines.ts';
import { currentClue } from '../../workflows/catalogue.ts';
import { currentVersion, type ProceedingKind } from '../../workflows/proceedings/catalogue.ts';
import { CLUE_JOURNEYS, PROCEEDING_JOURNEYS, type Step } from '../fixtures/histories/journeys.ts';
import { openDesk, type Desk } from './desk.ts';
import { bringTo } from './office.ts';
import startDatabase from './start-database.ts';
import stopDatabase from './stop-database.ts';
import { FOLDER, played, shapeOf, type Stored } from './stored-histories.ts';

const START = '2021-11-01T09:00:00+08:00';
const H1 = 'handler-630102-1';
const S = 'supervisor-630102';

const rowsOf = async (desk: Desk, number: string): Promise<readonly ReplayRow[]> => {
  const { rows } = await desk.office.engine.pool.query<Omit<ReplayRow, 'at'> & { at: Date | string }>(
    `select h.seq, h.type, h.actor, h.at, h.input, h.facts, h.workflow_version as "workflowVersion"
     from history h join matter m on m.id = h.clue_id where m.number = $1 order by h.seq`,
    [number],
  );
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
};

const filled = (input: object, known: Readonly<Record<string, string>>): object =>
  JSON.parse(
    JSON.stringify(input).replaceAll(/"(\$[a-z]+)"/g, (_, name: string) => {
      const found = known[name];
      if (found === undefined) throw new Error(`a journey has no ${name}`);
      return JSON.stringify(found);
    }),
  ) as object;

const clueKnown = async (desk: Desk, number: string, other: string): Promise<Record<string, string>> => {
  const context = (await desk.office.clue(number)).context as ClueContext;
  const notice = (await desk.office.deadlines(number)).find((run) => run.clock === 'notice' && run.state === 'open');
  const last = <T extends { id: string }>(list: readonly T[]): string => list.at(-1)?.id ?? '';
  return {
    $other: other,
    $request: last(context.requests),
    $order: last(context.orders),
    $payment: last(context.payments),
    $notice: notice?.id ?? '',
  };
};

const walk = async (
  desk: Desk,
  steps: readonly Step[],
  send: (by: string, type: string, input: object) => Promise<unknown>,
): Promise<void> => {
  for (const step of steps) {
    if ('at' in step && !Array.isArray(step)) await desk.office.at((step as { at: string }).at);
    else if ('pass' in step) await desk.office.passAll();
    else {
      const [by, type, input = {}] = step as readonly [string, string, object?];
      await send(by, type, input);
    }
  }
};

const playClue = async (desk: Desk, steps: readonly Step[]): Promise<string> => {
  await desk.office.at(START);
  const [other, number] = [await desk.office.report(), await desk.office.report()];
  await walk(desk, steps, async (by, type, input) =>
    desk.office.send(by, number, type, filled(input, await clueKnown(desk, number, other))),
  );
  return number;
};

const servedCase = async (desk: Desk, clue: string): Promise<string> => {
  const { number } = await desk.open(H1, 'cases', { clues: [clue], basis: '拒不支付' });
  const say = (by: string, type: string, input?: object) => desk.send(by, 'cases', number, type, input);
  await say(S, 'approveFiling');
  await say(H1, 'finishInvestigation', { finding: 'violation', verifiedFen: 900_000, workers: 12, report: '属实' });
  const order = { decision: 'order', orderedFen: 13_466_000, workers: 12, payBy: '2021-11-08', text: '限期支付' };
  await say(H1, 'draftDecision', order);
  await say(S, 'approveDecision');
  await say(H1, 'serve', { servedOn: '2021-11-01', serviceMethod: 'posting', proof: '张贴' });
  return number;
};

const playProceeding = async (desk: Desk, journey: (typeof PROCEEDING_JOURNEYS)[number]): Promise<string> => {
  await desk.office.at(START);
  const clue = await desk.office.report();
  await bringTo(desk.office, clue, 'verifying');
  const known = {
    $clue: clue,
    $other: await desk.office.report(),
    ...(journey.kind === 'police' ? { $case: await servedCase(desk, clue) } : {}),
  };
  if (journey.from !== undefined) await desk.office.at(journey.from);
  const { number } = await desk.open(journey.by, journey.collection, filled(journey.body, known));
  await walk(desk, journey.steps, (by, type, input) =>
    desk.send(by, journey.collection, number, type, filled(input, known)),
  );
  return number;
};

interface Wanted {
  readonly kind: string;
  readonly version: number;
  readonly play: readonly { readonly name: string; readonly run: (desk: Desk) => Promise<string> }[];
}

const wanted = (): readonly Wanted[] => [
  {
    kind: 'clue',
    version: currentClue().version,
    play: CLUE_JOURNEYS.map(({ name, steps }) => ({ name, run: (desk) => playClue(desk, steps) })),
  },
  ...[...Map.groupBy(PROCEEDING_JOURNEYS, (journey) => journey.kind)].map(([kind, journeys]) => ({
    kind,
    version: currentVersion(kind as ProceedingKind),
    play: journeys.map((journey) => ({ name: journey.name, run: (desk: Desk) => playProceeding(desk, journey) })),
  })),
];

/** One line for each row, so that a difference can be read. */
const text = ({ kind, version, shape, histories }: Stored): string => {
  const list = (items: readonly unknown[]): string => items.map((item) => `      ${JSON.stringify(item)}`).join(',\n');
  const lines = Object.entries(shape).map(
    ([state, events]) => `    ${JSON.stringify(state)}: ${JSON.stringify(events)}`,
  );
  const stories = histories.map(
    ({ name, rows, after, context }) =>
      `    {\n     "name": ${JSON.stringify(name)},\n     "rows": [\n${list(rows)}\n     ],\n     "after": [\n${list(after)}\n     ],\n     "context": ${JSON.stringify(context)}\n    }`,
  );
  return `{\n  "kind": ${JSON.stringify(kind)},\n  "version": ${version},\n  "shape": {\n${lines.join(',\n')}\n  },\n  "histories": [\n${stories.join(',\n')}\n  ]\n}\n`;
};

const record = async (desk: Desk, { kind, version, play }: Wanted, file: string): Promise<void> => {
  const histories: Stored['histories'][number][] = [];
  for (const { name, run } of play) {
    const number = await run(desk).catch((error: unknown) => {
      throw new Error(`${kind}, ${name}: ${error instanceof Error ? error.message : String(error)}`);
    });
    const rows = await rowsOf(desk, number);
    histories.push({ name, rows, ...played(kind, rows, MACHINES) });
  }
  const stored: Stored = { kind, version, shape: shapeOf(kind, version, MACHINES), histories };
  writeFileSync(file, text(stored));
  process.stdout.write(`${file}\n`);
};

await startDatabase();
try {
  const desk = await openDesk();
  try {
    for (const one of wanted()) {
      const file = join(FOLDER, `${one.kind}.v${one.version}.json`);
      if (!existsSync(file)) await record(desk, one, file);
    }
  } finally {
    await desk.close();
  }
} finally {
  await stopDatabase();
}
