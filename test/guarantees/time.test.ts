// A deadline fires late at worst: never early, not even by a millisecond, and never twice for a clue, clock and level, whichever way the
// clock goes.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { passDeadlines } from '../../src/engine/pass-deadlines.ts';
import { openOffice, type Office } from '../support/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const nextAt = async (): Promise<number> =>
  Math.min(
    ...(
      await office.engine.pool.query<{ at: Date | string }>(
        "select min(next_at) as at from deadline where state = 'open' and next_at is not null",
      )
    ).rows.map(({ at }) => new Date(at).getTime()),
  );
const stand = (ms: number): Promise<void> => office.at(new Date(ms).toISOString());
const steps = async (): Promise<readonly string[]> =>
  (
    await office.engine.pool.query<{ step: string }>(
      `select concat_ws(' ', clue_id, input->>'deadline', input->>'level') as step from history where type = 'deadlinePassed' order by 1`,
    )
  ).rows.map(({ step }) => step);

test('no step is taken a millisecond early, each is taken at its instant, all the way up', async () => {
  await office.report();
  await office.report({ submission: 'report' });
  for (let n = 0; n < 25; n += 1) {
    const due = await nextAt();
    await stand(due - 1);
    expect(await office.passAll()).toBe(0);
    await stand(due);
    expect(await office.passAll()).toBeGreaterThan(0);
    expect(await nextAt()).toBeGreaterThan(due);
  }
  const taken = await steps();
  expect(taken.length).toBeGreaterThan(5);
  expect(new Set(taken).size).toBe(taken.length);
});

test('a clock that is set back, and forward again, takes no step a second time', async () => {
  const before = await steps();
  const due = await nextAt();
  await stand(due - 30 * 86_400_000);
  expect(await office.passAll()).toBe(0);
  await stand(due - 1);
  expect(await office.passAll()).toBe(0);
  expect(await steps()).toEqual(before);
  await stand(due);
  expect(await office.passAll()).toBeGreaterThan(0);
  await stand(due - 86_400_000);
  await stand(due);
  expect(await office.passAll()).toBe(0);
  expect((await passDeadlines(office.engine, 10)).passed).toBe(0);
});

test('a clock that leaps a year takes what lies between, each step once', async () => {
  await stand((await nextAt()) + 366 * 86_400_000);
  expect(await office.passAll()).toBeGreaterThan(0);
  expect(await office.passAll()).toBe(0);
  const taken = await steps();
  expect(new Set(taken).size).toBe(taken.length);
});
