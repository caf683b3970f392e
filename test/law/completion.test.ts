// A1a, 补正 (若干规定 art. 18): who complains is told what is missing and until when. The day stands in what was told; A1 runs on meanwhile;
// a day that passes decides nothing.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rebuildDeadlines } from '../../src/engine/rebuild-deadlines.ts';
import { bringTo, CONTACT, openOffice, type Office } from '../support/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const H1 = 'handler-630102-1';
const S = 'supervisor-630102';
const DAY1 = '2021-11-01T09:00:00+08:00';
const ASK = { missing: '用人单位名称和用工地点', completeBy: '2021-11-13' };

const begin = async (change: object = {}, state = 'verifying'): Promise<string> => {
  await office.at(DAY1);
  const number = await office.report(change);
  await bringTo(office, number, state);
  return number;
};
const asked = async (change: object = {}): Promise<string> => {
  const number = await begin();
  await office.send(H1, number, 'askCompletion', { ...ASK, ...change });
  return number;
};
const last = async (number: string, clock: string) =>
  (await office.deadlines(number)).filter((deadline) => deadline.clock === clock).at(-1);

describe('a complaint that lacks its facts', () => {
  test('is to be completed by the day that was told, a rest day too, and has no such day before', async () => {
    const number = await begin();
    expect(await last(number, 'A1a')).toBeUndefined();
    await office.send(H1, number, 'askCompletion', ASK);
    // 13 November 2021 is a Saturday: the day was given, not counted.
    expect(await last(number, 'A1a')).toMatchObject({
      state: 'open',
      dueOn: '2021-11-13',
      dueAt: '2021-11-13T16:00:00.000Z',
    });
  });

  test('keeps A1 as it is: five working days from the complaint, not from the completion', async () => {
    const number = await asked();
    expect(await last(number, 'A1')).toMatchObject({ state: 'open', dueOn: '2021-11-08' });
    await office.at('2021-11-05T10:00:00+08:00');
    await office.send(H1, number, 'supplement', { note: '补充了单位名称' });
    expect(await last(number, 'A1')).toMatchObject({ state: 'open', dueOn: '2021-11-08', pauses: [] });
  });

  test('brings the duty to tell within three days, met by the contact that names it and by no other', async () => {
    const number = await asked();
    const duty = await last(number, 'notice');
    expect(duty).toMatchObject({ state: 'open', dueOn: '2021-11-04', about: 'askCompletion' });
    await office.send(H1, number, 'contact', CONTACT);
    expect(await last(number, 'notice')).toMatchObject({ state: 'open' });
    await office.send(H1, number, 'contact', { ...CONTACT, deadline: duty?.id });
    expect(await last(number, 'notice')).toMatchObject({ state: 'met' });
  });

  test('is completed by a supplement until the end of the day', async () => {
    const number = await asked();
    await office.at('2021-11-14T00:00:00+08:00');
    await office.send(H1, number, 'supplement', { note: '补充了单位名称' });
    expect(await last(number, 'A1a')).toMatchObject({ state: 'met' });
  });

  test('asked again, has the new day and no other', async () => {
    const number = await asked();
    await office.send(S, number, 'askCompletion', { ...ASK, completeBy: '2021-11-19' });
    const runs = (await office.deadlines(number)).filter((deadline) => deadline.clock === 'A1a');
    expect(runs.map((run) => [run.state, run.dueOn])).toEqual([
      ['cleared', '2021-11-13'],
      ['open', '2021-11-19'],
    ]);
  });

  test('needs no completion any more once it is established', async () => {
    const number = await asked();
    await office.send(H1, number, 'contact', CONTACT);
    await office.send(H1, number, 'establish', { verifiedFen: 900_000, workers: 3 });
    expect(await last(number, 'A1a')).toMatchObject({ state: 'cleared' });
  });
});

describe('the day that passes', () => {
  test('changes nothing by itself, tells handlers and supervisors, and leaves the decision to a person', async () => {
    const number = await asked();
    await office.send(H1, number, 'contact', CONTACT);
    await office.at('2021-11-13T23:59:59+08:00');
    await office.passAll();
    expect(await last(number, 'A1a')).toMatchObject({ state: 'open' });
    await office.at('2021-11-14T00:00:00+08:00');
    await office.passAll();
    expect(await office.clue(number)).toMatchObject({ state: 'verifying', ground: null });
    expect(await last(number, 'A1a')).toMatchObject({ state: 'cleared', level: 3 });
    const passed = (await office.history(number)).filter((row) => row.input['clock'] === 'A1a');
    expect(passed.map((row) => [row.type, row.input['level']])).toEqual([['deadlinePassed', 3]]);
    const { rows } = await office.engine.pool.query<{ kind: string; tell: string[] }>(
      `select o.kind, o.payload->'tell' as tell from outbox o join clue c on c.id = o.clue_id
       where c.number = $1 and o.payload->>'clock' = 'A1a' and o.payload->>'level' = '3'`,
      [number],
    );
    expect(rows).toEqual([{ kind: 'notice', tell: ['handlers', 'supervisors'] }]);
    await office.send(S, number, 'decline', { ground: 'employerUnknown', publicReply: '补正后仍无法确认用人单位' });
    expect(await office.clue(number)).toMatchObject({ state: 'declined', ground: 'employerUnknown' });
  });
});

describe('no completion', () => {
  test('is asked of a report, nor of what nobody signed', async () => {
    for (const change of [{ submission: 'report' }, { reporter: null }] as const) {
      const number = await begin(change);
      expect(await office.offers(H1, number)).not.toContain('askCompletion');
      await expect(office.send(H1, number, 'askCompletion', ASK)).rejects.toMatchObject({ code: 'illegal_move' });
    }
    expect(await office.offers(H1, await begin())).toContain('askCompletion');
  });
  test('is asked for a day that is over', async () => {
    const number = await begin();
    await expect(office.send(H1, number, 'askCompletion', { ...ASK, completeBy: '2021-10-31' })).rejects.toMatchObject({
      code: 'invalid_input',
    });
  });
  test('lies open in the history: what is missing is a person’s words', async () => {
    const number = await asked();
    const row = (await office.history(number)).find((found) => found.type === 'askCompletion');
    expect(row?.input).toEqual({ missing: true, completeBy: '2021-11-13' });
  });
});

test('clocks rebuilt from history are found as they are: completed, asked again, passed, no longer needed', async () => {
  const { checked, differences } = await rebuildDeadlines(office.engine, true);
  expect(differences).toEqual([]);
  expect(checked).toBeGreaterThan(30);
});
