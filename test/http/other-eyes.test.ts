// Author, approver and revisitor are three people; who is refused for having been one of them is told who can.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { otherEyes } from '../../src/domain/permission.ts';
import type { ClueContext } from '../../workflows/context.ts';
import { bringTo } from '../support/office.ts';
import { H1, openDesk, S, type Desk } from '../support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

test('a supervisor who concluded is told that another supervisor approves, and one who approved that another revisits', async () => {
  const say = async (by: string, clue: string, type: string, input: object = {}): Promise<string> => {
    const { version } = await desk.office.clue(clue);
    const answer = await desk.web.ask(by, 'POST', `/api/clues/${clue}/events`, { type, input, version });
    return answer.json<{ detail?: string }>().detail ?? String(answer.statusCode);
  };
  const concluded = { unit: '630102', concludedBy: S, approvedBy: null } as ClueContext;
  expect(otherEyes('approve', S, concluded)).toEqual([expect.stringContaining('another supervisor of 630102')]);
  expect(otherEyes('approve', 'supervisor-630102-2', concluded)).toEqual([]);
  const other = await desk.office.report();
  await bringTo(desk.office, other, 'revisiting');
  const visit = { reached: true, satisfied: true, note: '满意' };
  expect(await say(S, other, 'revisit', visit)).toContain('you approved it: another handler');
  // Nobody is told so for another reason.
  expect(await say(H1, other, 'accept')).not.toContain('another');
});
