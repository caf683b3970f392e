// The employer's wage ledger (工资支付台账, Decree 724 arts. 15, 50): asked for, its items checked, and who does not give it does not win by it.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bringTo, CONTACT, openOffice, type Office } from '../support/office.ts';
import { changedRules } from '../support/packages.ts';
import { H1, S } from '../support/desk.ts';
import { openWeb, type Web } from '../support/web.ts';

const openBoth = async (strict: boolean): Promise<{ office: Office; web: Web }> => {
  const office = await openOffice((packages) =>
    strict
      ? changedRules('conclusions.yaml', (text) =>
          text
            .replace('asks: [ledger]', 'asks: []')
            .replace(
              'code: notSubstantiated\n    label: { zh: 反映不属实, en: not substantiated }\n    for: [notEstablish]\n    needs: []\n    requires: []',
              'code: notSubstantiated\n    label: { zh: 反映不属实, en: not substantiated }\n    for: [notEstablish]\n    needs: []\n    requires: [ledger]',
            ),
        )
      : packages,
  );
  return { office, web: await openWeb(office) };
};

let office: Office;
let web: Web;
let strict: { office: Office; web: Web };
beforeAll(async () => {
  ({ office, web } = await openBoth(false));
  strict = await openBoth(true);
});
afterAll(async () => {
  for (const one of [{ office, web }, strict]) {
    await one.web.close();
    await one.office.close();
  }
});

const PLAIN = {
  conclusion: 'notSubstantiated',
  publicReply: '经核查，未发现所反映的拖欠工资情况。',
  account: '已核对',
};

const verifying = async (where: Office): Promise<string> => {
  const number = await where.report();
  await bringTo(where, number, 'verifying');
  await where.send(H1, number, 'contact', CONTACT);
  return number;
};
const failing = async (number: string): Promise<string[]> =>
  (await web.ask(S, 'GET', `/api/clues/${number}/quality`))
    .json<{ items: { check: string; ok: boolean }[] }>()
    .items.filter((one) => !one.ok)
    .map((one) => one.check);

describe('“not substantiated” without a word on the ledger', () => {
  test('is taken by default, and the reviewer is told', async () => {
    const number = await verifying(office);
    await office.send(H1, number, 'notEstablish', PLAIN);
    expect(await failing(number)).toEqual(['ledgerAsked']);
  });
  test('is refused where an office’s own list requires it, and taken with it', async () => {
    const number = await verifying(strict.office);
    await expect(strict.office.send(H1, number, 'notEstablish', PLAIN)).rejects.toMatchObject({
      code: 'invalid_input',
      problems: [{ path: '/input/ledger' }],
    });
    await strict.office.send(H1, number, 'notEstablish', { ...PLAIN, ledger: 'given' });
    expect(await strict.office.clue(number)).toMatchObject({ state: 'resolved' });
  });
  test('is no matter of other conclusions', async () => {
    const number = await verifying(office);
    await office.send(H1, number, 'notEstablish', { ...PLAIN, conclusion: 'notArrears' });
    expect(await failing(number)).toEqual([]);
    const other = await verifying(strict.office);
    await strict.office.send(H1, other, 'notEstablish', { ...PLAIN, conclusion: 'notArrears' });
    expect(await strict.office.clue(other)).toMatchObject({ state: 'resolved' });
  });
});

describe('“not substantiated” with it', () => {
  test.each([
    ['given', []],
    ['notGiven', ['burdenOfProof']],
    ['notAsked', ['ledgerAsked']],
  ])('%s: the checklist raises %j', async (ledger, raised) => {
    const number = await verifying(office);
    await office.send(H1, number, 'notEstablish', { ...PLAIN, ledger });
    expect(await failing(number)).toEqual(raised);
  });
});

describe('what a ledger has to hold', () => {
  test('is a checklist, kept with the clue', async () => {
    const number = await verifying(office);
    const items = ['employer', 'payPeriod', 'workerName', 'net'];
    await office.send(H1, number, 'establish', {
      verifiedFen: 900_000,
      workers: 3,
      ledger: 'given',
      ledgerItems: items,
    });
    const clue = (await web.ask(S, 'GET', `/api/clues/${number}`)).json<{ ledger: unknown }>();
    expect(clue.ledger).toEqual({ answer: 'given', items });
  });
  test('has no other items, and no ledger is there before somebody spoke of one', async () => {
    const number = await verifying(office);
    await expect(
      office.send(H1, number, 'establish', { verifiedFen: 1, workers: 3, ledger: 'given', ledgerItems: ['coffee'] }),
    ).rejects.toMatchObject({ code: 'invalid_input' });
    const clue = (await web.ask(S, 'GET', `/api/clues/${number}`)).json<{ ledger: unknown }>();
    expect(clue.ledger).toBeNull();
  });
});
