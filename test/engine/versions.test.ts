// Versions: running matters go over to another version of their machine by a mapping, in batches, and come back exactly.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { advance } from '../../src/engine/advance.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { refuseUnknownWorkflows } from '../../src/engine/known-workflows.ts';
import { migrateVersions, type MigrationOptions } from '../../src/engine/migrate-versions.ts';
import { passDeadlines } from '../../src/engine/pass-deadlines.ts';
import { undoVersions } from '../../src/engine/undo-versions.ts';
import { verifyHistories } from '../../src/engine/verify-histories.ts';
import { readVersions } from '../../src/store/versions.ts';
import { openTestEngine, type TestEngine } from '../support/engine.ts';
import { bringTo, openOffice, type Office } from '../support/office.ts';
import { TOMORROW, tomorrowsRules } from '../support/versions.ts';

const H1 = 'handler-630102-1';
const S = 'supervisor-630102';
const MAP = { states: { performing: 'collecting' }, context: { siteVisits: 0 } };

let office: Office;
let tomorrow: TestEngine;
let later: Engine;
beforeAll(async () => {
  office = await openOffice();
  tomorrow = await openTestEngine(office.url, tomorrowsRules, TOMORROW);
  later = tomorrow.engine;
});
afterAll(async () => {
  await tomorrow.close();
  await office.close();
});

const migrate = (change: Partial<MigrationOptions> = {}) =>
  migrateVersions(later, { kind: 'clue', from: 1, to: 2, map: MAP, dryRun: false, batchSize: 3, ...change });
const openAt = async (kind: string, version: number): Promise<number> =>
  (await readVersions(later.pool)).find((found) => found.kind === kind && found.version === version)?.open ?? 0;
const send = async (by: string, number: string, type: string, input: object = {}) =>
  advance(
    later,
    await office.person(by),
    number,
    { type, input, version: (await office.clue(number)).version },
    { requestId: null, idempotencyKey: null },
  );
const standing = async (number: string): Promise<string> => {
  const clue = await office.clue(number);
  await office.at('2021-11-03T09:00:00+08:00');
  await bringTo(office, number, clue.state === 'received' ? 'performing' : clue.state);
  return number;
};
/** What an undo has to bring back: everything but the count of moves. */
const picture = async (number: string) => {
  const { version: _, updatedAt: __, ...clue } = await office.clue(number);
  const deadlines = (await office.deadlines(number)).map(({ revision: ___, ...run }) => run);
  return { clue, deadlines, tasks: await office.tasks(number) };
};

beforeEach(async () => {
  // Each test begins with nothing running.
  await office.at('2021-11-01T09:00:00+08:00');
  await tomorrow.engine.pool.query("update clue set state = 'closed', closed_at = now(), workflow_version = 1");
});

describe('a migration', () => {
  test('takes running clues over in batches, as a move of the system, and they go on by the new machine', async () => {
    const numbers: string[] = [];
    for (let n = 0; n < 4; n += 1) numbers.push(await office.report());
    const performing = numbers[0] ?? '';
    await standing(performing);
    const { batch, moved, unmapped } = await migrate();
    expect(unmapped).toEqual([]);
    expect([...moved].sort((a, b) => a.from.localeCompare(b.from))).toEqual([
      { from: 'performing', to: 'collecting', count: 1 },
      { from: 'received', to: 'received', count: 3 },
    ]);
    const clue = await office.clue(performing);
    expect(clue).toMatchObject({ state: 'collecting', workflowVersion: 2, context: { siteVisits: 0 } });
    expect((await office.history(performing)).at(-1)).toMatchObject({
      type: 'migrated',
      actor: 'system',
      fromState: 'performing',
      toState: 'collecting',
      workflowVersion: 2,
      input: { batch, from: { version: 1, state: 'performing' }, to: { version: 2, state: 'collecting' } },
    });
    // The same promise runs, the finish clock still stands still.
    const runs = await office.deadlines(performing);
    expect(runs.find((run) => run.clock === 'promise')).toMatchObject({ state: 'open', dueOn: '2021-12-01' });
    expect(runs.find((run) => run.clock === 'finish')).toMatchObject({ state: 'open', dueOn: null });
    await send(H1, performing, 'pay', { amountFen: 900_000, workers: 3, paymentChannel: 'platform', evidence: '回单' });
    await send(H1, performing, 'conclude', { conclusion: 'paid', publicReply: '已付' });
    expect(await office.clue(performing)).toMatchObject({ state: 'resolved', workflowVersion: 2 });
    const verified = await verifyHistories(later);
    expect(verified.wrong.filter(({ number }) => numbers.includes(number))).toEqual([]);
  });

  test('leaves ended clues at their version, and a reopened one goes on with the version that it has', async () => {
    const ended = await office.report();
    await bringTo(office, ended, 'closed');
    const running = await office.report();
    await migrate();
    expect(await office.clue(running)).toMatchObject({ workflowVersion: 2 });
    expect(await office.clue(ended)).toMatchObject({ state: 'closed', workflowVersion: 1 });
    await send(S, ended, 'reopen', { reason: '工人反映仍未付' });
    expect(await office.clue(ended)).toMatchObject({ state: 'verifying', workflowVersion: 1 });
  });

  test('says in a dry run what it would do and writes nothing', async () => {
    const number = await standing(await office.report());
    const before = await picture(number);
    expect(await migrate({ dryRun: true })).toMatchObject({
      batch: null,
      moved: [{ from: 'performing', to: 'collecting', count: 1 }],
    });
    expect(await picture(number)).toEqual(before);
    expect((await office.history(number)).map((row) => row.type)).not.toContain('migrated');
  });

  test('names what cannot be mapped, and then moves nothing', async () => {
    const number = await standing(await office.report());
    const other = await office.report();
    const map = { context: { siteVisits: 0 } };
    const { unmapped } = await migrate({ map, dryRun: true });
    expect(unmapped).toEqual([{ number, why: expect.stringContaining("'performing' is unknown in version 2") }]);
    await expect(migrate({ map })).rejects.toThrow(new RegExp(`1 cannot be mapped.*${number}`));
    expect(await office.clue(other)).toMatchObject({ workflowVersion: 1 });
  });

  test('names a clue whose memory lacks what the new version always has', async () => {
    const number = await office.report();
    await expect(migrate({ map: { states: MAP.states } })).rejects.toThrow(new RegExp(`${number} has no siteVisits`));
  });

  test('maps the state that a suspended clue goes back to, and names it when that is unknown', async () => {
    const number = await standing(await office.report());
    await office.send(S, number, 'suspend', { reason: '失联', until: '2021-12-20' });
    await expect(migrate({ map: { context: MAP.context } })).rejects.toThrow(/before its suspension 'performing'/);
    await migrate();
    await send(S, number, 'resume');
    expect(await office.clue(number)).toMatchObject({ state: 'collecting', workflowVersion: 2 });
  });

  test.each([
    ['a state that the old version does not know', { states: { nowhere: 'collecting' } }, '/states/nowhere'],
    ['a state that the new version does not know', { states: { performing: 'nowhere' } }, '/states/performing'],
    ['an end', { states: { performing: 'closed' } }, '/states/performing'],
    ['a clock that no rule knows', { clocks: { finish: { becomes: 'nothing' } } }, '/clocks'],
    ['a field that the new version does not know', { context: { unheardOf: 1 } }, '/context'],
    ['another word', { stages: {} }, '/stages'],
  ])('is refused as a whole when its mapping names %s', async (_, map, path) => {
    await expect(migrate({ map })).rejects.toMatchObject({
      code: 'invalid_input',
      problems: [{ path, message: expect.any(String) }],
    });
  });

  test('is refused to a version that the program does not bring', async () => {
    await expect(migrate({ to: 3 })).rejects.toThrow(/no machine 'clue' version 3/);
    await expect(
      migrateVersions(office.engine, { kind: 'clue', from: 1, to: 2, map: MAP, dryRun: true, batchSize: 9 }),
    ).rejects.toThrow(/no machine 'clue' version 2/);
  });

  test('ends a clock, or lets another take its place with its start, and never leaves a clue without any', async () => {
    const number = await standing(await office.report());
    const map = { ...MAP, clocks: { promise: { becomes: 'conclude' }, A1: 'clear' } };
    await migrate({ map });
    const runs = await office.deadlines(number);
    const promise = runs.find((run) => run.clock === 'promise');
    expect(promise).toMatchObject({ state: 'cleared' });
    // Five working days from the agreement of 3 November.
    expect(runs.find((run) => run.clock === 'conclude')).toMatchObject({
      state: 'open',
      startedAt: promise?.startedAt,
      dueOn: '2021-11-10',
    });
    const bare = await office.report({ submission: 'report' });
    const clear = { ...MAP, clocks: { dispatch: 'clear', finish: 'clear' } };
    await expect(migrate({ map: clear })).rejects.toThrow(new RegExp(`${bare} would be left without a clock`));
  });

  test('goes on beside workers and people: who moves a clue at the same moment loses nothing', async () => {
    const numbers: string[] = [];
    for (let n = 0; n < 12; n += 1) numbers.push(await office.report({ submission: 'report' }));
    await office.at('2021-11-03T00:00:00+08:00');
    const [result] = await Promise.all([
      migrate(),
      passDeadlines(later, 50),
      passDeadlines(later, 50),
      ...numbers.slice(0, 4).map((number) => send(S, number, 'urge', { reason: '催办' }).catch(() => undefined)),
    ]);
    while ((await passDeadlines(later, 50)).more);
    expect(result.unmapped).toEqual([]);
    expect(await openAt('clue', 1)).toBe(0);
    for (const number of numbers) {
      const history = await office.history(number);
      expect(history.filter((row) => row.type === 'migrated')).toHaveLength(1);
      expect(history.filter((row) => row.type === 'deadlinePassed').map((row) => row.input['level'])).toEqual([3]);
      expect(history.map((row) => row.seq)).toEqual(history.map((_, index) => index + 1));
    }
    expect((await verifyHistories(later)).wrong.filter(({ number }) => numbers.includes(number))).toEqual([]);
  });
});

describe('an undo', () => {
  test('brings back state, memory, clocks and tasks exactly, as another move', async () => {
    const number = await standing(await office.report());
    const before = await picture(number);
    const { batch } = await migrate({ map: { ...MAP, clocks: { finish: 'clear' } } });
    expect(await picture(number)).not.toEqual(before);
    expect(await undoVersions(later, batch ?? '')).toEqual({ undone: 1, movedOn: [] });
    expect(await picture(number)).toEqual(before);
    expect((await office.history(number)).slice(-2)).toMatchObject([
      { type: 'migrated', workflowVersion: 2 },
      { type: 'migrated', workflowVersion: 1, toState: 'performing', input: { batch, undone: true } },
    ]);
    expect((await verifyHistories(office.engine)).wrong.filter((wrong) => wrong.number === number)).toEqual([]);
    // Done once: nothing is left of the batch.
    expect(await undoVersions(later, batch ?? '')).toEqual({ undone: 0, movedOn: [] });
    await office.send(H1, number, 'default', { reason: '逾期未付' });
    expect(await office.clue(number)).toMatchObject({ state: 'verifying', workflowVersion: 1 });
  });

  test('ends a clock that the migration began, and repeats no step of the ladder that was told since', async () => {
    const number = await office.report({ submission: 'report' });
    const { batch } = await migrate({ map: { ...MAP, clocks: { dispatch: { becomes: 'receipt' } } } });
    await undoVersions(later, batch ?? '');
    const runs = await office.deadlines(number);
    expect(runs.find((run) => run.clock === 'receipt')).toMatchObject({ state: 'cleared', nextAt: null });
    expect(runs.find((run) => run.clock === 'dispatch')).toMatchObject({ state: 'open', dueOn: '2021-11-02' });
    const told = await office.report({ submission: 'report' });
    const again = await migrate();
    await office.at('2021-11-02T14:45:00+08:00');
    while ((await passDeadlines(later, 50)).more);
    const level = (await office.deadlines(told)).find((run) => run.clock === 'dispatch')?.level;
    expect(level).toBeGreaterThan(0);
    await undoVersions(later, again.batch ?? '');
    const run = (await office.deadlines(told)).find((found) => found.clock === 'dispatch');
    expect(run?.level).toBe(level);
    expect(Date.parse(run?.nextAt ?? '')).toBeGreaterThan(Date.parse('2021-11-02T06:45:00.000Z'));
  });

  test('refuses what has moved on since, by name, and takes the others back', async () => {
    const [gone, still] = [await office.report(), await office.report()];
    const { batch } = await migrate();
    await send(S, gone, 'supplement', { note: '补充' });
    expect(await undoVersions(later, batch ?? '')).toEqual({
      undone: 1,
      movedOn: [{ number: gone, why: expect.stringContaining('has moved on') }],
    });
    expect(await office.clue(still)).toMatchObject({ workflowVersion: 1 });
    expect(await office.clue(gone)).toMatchObject({ workflowVersion: 2 });
  });

  test('needs a batch that there is', async () => {
    await expect(undoVersions(later, 'clue-1-2-nothing')).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('a case', () => {
  test('goes over and comes back as a clue does, and an older program that meets it refuses to start', async () => {
    const number = await office.report();
    await bringTo(office, number, 'verifying');
    await office.send(H1, number, 'file', { basis: '拒不提供台账' });
    const held = async () =>
      (
        await later.pool.query<{ row: Record<string, unknown> }>(
          "select to_jsonb(p) - 'version' - 'updated_at' as row from proceeding p where kind = 'case'",
        )
      ).rows[0]?.row;
    const before = await held();
    const map = { states: { investigating: 'inquiring' }, context: { grade: 'ordinary' } };
    const { batch, moved } = await migrate({ kind: 'case', map });
    expect(moved).toEqual([{ from: 'proposed', to: 'proposed', count: 1 }]);
    expect(await held()).toMatchObject({ workflow_version: 2, context: { fields: { grade: 'ordinary' } } });
    expect((await verifyHistories(later)).wrong.filter((wrong) => wrong.number.startsWith('AJ'))).toEqual([]);
    await expect(refuseUnknownWorkflows(office.engine)).rejects.toThrow(/'case' version 2/);
    await refuseUnknownWorkflows(later);
    expect(await undoVersions(later, batch ?? '')).toEqual({ undone: 1, movedOn: [] });
    expect(await held()).toEqual(before);
    await refuseUnknownWorkflows(office.engine);
    expect((await verifyHistories(later)).wrong.filter((wrong) => wrong.number.startsWith('AJ'))).toEqual([]);
  });
});
