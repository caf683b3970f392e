// Refusing a complaint (不予受理): each ground that the law gives, chosen from the offer, told in writing, and none that it does not give.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadRules } from '../../config/load.ts';
import { bringTo, CONTACT, openOffice, type Office } from '../support/office.ts';
import { H1, S } from '../support/desk.ts';
import { openWeb, type Web } from '../support/web.ts';

let office: Office;
let web: Web;
beforeAll(async () => {
  office = await openOffice();
  web = await openWeb(office);
});
afterAll(async () => {
  await web.close();
  await office.close();
});

const { grounds } = loadRules('config');
const REPLY = '您反映的事项不予受理，可以依法申请仲裁或者提起诉讼。';

const verifying = async (): Promise<string> => {
  await office.at('2021-11-01T09:00:00+08:00');
  const number = await office.report();
  await bringTo(office, number, 'verifying');
  return number;
};
const post = async (number: string, type: string, input: object) =>
  web.ask(S, 'POST', `/api/clues/${number}/events`, { type, input, version: (await office.clue(number)).version });

describe('each ground', () => {
  test('is one of the law’s, with its source', () => {
    expect(grounds.map((ground) => ground.code)).toEqual([
      'outOfScope',
      'employerUnknown',
      'alreadyFiled',
      'olderThanTwoYears',
      'otherChannel',
      'other',
    ]);
    expect(loadRules('config').unverified.map((entry) => entry.what)).not.toContain('grounds');
  });

  test.each(grounds.map((ground) => [ground.label.zh, ground.code]))(
    '%s: declines in writing, meets A1, brings the duty to tell, and ends the clue until it is reopened',
    async (_, ground) => {
      const number = await verifying();
      const offers = (await web.ask(S, 'GET', `/api/clues/${number}/offers`)).json<{
        items: { type: string; schema: { properties: { ground?: { enum: string[] } } } }[];
      }>().items;
      expect(offers.find((offer) => offer.type === 'decline')?.schema.properties.ground?.enum).toContain(ground);
      expect((await post(number, 'decline', { ground })).statusCode).toBe(422);
      const declined = await post(number, 'decline', { ground, publicReply: REPLY });
      expect([declined.statusCode, declined.json<{ state: string; ground: string }>()]).toMatchObject([
        200,
        { state: 'declined', ground },
      ]);
      const runs = await office.deadlines(number);
      expect(runs.find((run) => run.clock === 'A1')).toMatchObject({ state: 'met' });
      const duty = runs.find((run) => run.clock === 'notice');
      expect(duty).toMatchObject({ state: 'open', about: 'decline', dueOn: '2021-11-04' });
      await office.send(H1, number, 'contact', { ...CONTACT, deadline: duty?.id });
      expect(await office.openClocks(number)).toEqual([]);
      await office.send(S, number, 'reopen', { reason: '复核' });
      expect(await office.clue(number)).toMatchObject({ state: 'verifying', ground: null });
    },
  );

  test('that is none is refused with those that there are', async () => {
    const number = await verifying();
    const answer = await post(number, 'decline', { ground: 'tooMuchWork', publicReply: REPLY });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('olderThanTwoYears');
    expect(await office.clue(number)).toMatchObject({ state: 'verifying' });
  });
});
