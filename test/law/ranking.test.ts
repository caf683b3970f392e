// Several clocks side by side: the API says which comes first, and why.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { bringTo } from '../support/office.ts';
import { H1, openDesk, S, type Desk } from '../support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

interface Run {
  readonly clock: string;
  readonly state: string;
  readonly rank: number | null;
  readonly first: boolean;
  readonly because: string;
  readonly article: string;
  readonly expiry: string;
}
const clocks = async (path: string): Promise<readonly Run[]> =>
  (await desk.web.ask(S, 'GET', `/api/${path}`)).json<{ items: Run[] }>().items;

test('of a clue: due first is first; what ended and what stands still has no place', async () => {
  const clue = await desk.office.report();
  await bringTo(desk.office, clue, 'verifying');
  const open = await clocks(`clues/${clue}/deadlines?open=true`);
  expect(open.map((run) => [run.rank, run.clock])).toEqual([
    [1, 'firstContact'],
    [2, 'A1'],
    [3, 'finish'],
  ]);
  expect(open[0]).toMatchObject({
    first: true,
    because: expect.stringContaining('first: due on 2021-11-04, before A1 on 2021-11-08') as unknown,
  });
  expect(open[1]).toMatchObject({
    first: false,
    expiry: 'breach',
    article: expect.stringContaining('art. 18') as unknown,
    because: expect.stringContaining('5 working days from 2021-11-01; 若干规定') as unknown,
  });
  const all = await clocks(`clues/${clue}/deadlines`);
  expect(all.filter((run) => run.state !== 'open').every((run) => run.rank === null && !run.first)).toBe(true);
  await desk.office.send(S, clue, 'suspend', { reason: '失联', until: '2021-11-20' });
  const held = await clocks(`clues/${clue}/deadlines?open=true`);
  expect(held.filter((run) => run.rank === null).map((run) => run.clock)).toEqual(
    expect.arrayContaining(['finish', 'firstContact']),
  );
  expect(held.at(-1)?.because).toContain('stands still');
});

test('of a case: on the same day the law goes before the profile, and a right that is lost before a breach', async () => {
  await desk.office.at('2021-11-01T09:00:00+08:00');
  const clue = await desk.office.report();
  await bringTo(desk.office, clue, 'verifying');
  const { number } = await desk.open(H1, 'cases', { clues: [clue], basis: '拒不支付' });
  const send = (by: string, type: string, input?: object) => desk.send(by, 'cases', number, type, input);
  await send(S, 'approveFiling');
  await send(H1, 'finishInvestigation', { finding: 'violation', verifiedFen: 900_000, workers: 3, report: '属实' });
  const order = { orderedFen: 900_000, workers: 3, payBy: '2021-11-16', text: '限期支付' };
  await send(H1, 'draftDecision', { decision: 'orderAndPenalty', fineFen: 2_000_000, ...order });
  await send(S, 'approveDecision');
  await send(H1, 'serve', { servedOn: '2021-11-01', serviceMethod: 'direct', proof: '送达回证' });
  const open = await clocks(`cases/${number}/deadlines?open=true`);
  // The order is due on the day that it names, 2021-11-16, the fine on the fifteenth day, the same one; filing with the superior before.
  expect(open.slice(0, 3).map((run) => run.clock)).toEqual(['A11', 'A10', 'A6']);
  expect(open.find((run) => run.clock === 'A12')?.because).toContain('a right is lost');
  expect(open.filter((run) => run.first)).toHaveLength(1);
});
