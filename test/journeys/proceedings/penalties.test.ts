// Penalties of Decree 724 arts. 54-58 before the handler's eyes: offered with their ranges, checked, kept on the case.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { bringTo } from '../../support/office.ts';
import { H1, openDesk, S, type Desk } from '../../support/desk.ts';

let desk: Desk;
let number = '';
beforeAll(async () => {
  desk = await openDesk();
  await desk.office.at('2021-11-01T09:00:00+08:00');
  const clue = await desk.office.report();
  await bringTo(desk.office, clue, 'verifying');
  await desk.office.send(H1, clue, 'file', { basis: '未编制台账' });
  const cases = (await desk.web.ask(S, 'GET', `/api/cases?clue=${clue}`)).json<{ items: { number: string }[] }>();
  number = cases.items[0]?.number ?? '';
  await desk.send(S, 'cases', number, 'approveFiling');
  const finding = { finding: 'violation', verifiedFen: 900_000, workers: 3, report: '属实' };
  await desk.send(H1, 'cases', number, 'finishInvestigation', finding);
});
afterAll(() => desk.close());

const draft = (more: object) =>
  desk.trySend(H1, 'cases', number, 'draftDecision', { decision: 'penalty', text: '处罚', ...more });
const wrong = async (more: object) =>
  (await draft(more)).json<{ errors: { path: string; message: string }[] }>().errors.map(({ path }) => path);

test('the acts are offered with article and range, those of another body are not', async () => {
  const { items } = (await desk.web.ask(H1, 'GET', `/api/cases/${number}/offers`)).json<{
    items: {
      type: string;
      schema: {
        properties: { penalties: { items: { properties: { act: { enum: string[]; description: string } } } } };
      };
    }[];
  }>();
  const { act } =
    items.find(({ type }) => type === 'draftDecision')?.schema.properties.penalties.items.properties ?? {};
  expect(act?.enum).toEqual(expect.arrayContaining(['inKind', 'noAccount', 'noBoard', 'labourCostsLate']));
  expect(act?.enum).not.toContain('bankRefuses');
  expect(act?.description).toContain('Decree 724 art. 54 (unit 20000-50000 元, person 10000-30000 元)');
  const table = (await desk.web.ask(H1, 'GET', '/api/penalties')).json<{ items: { article: string; by: string }[] }>();
  expect(table.items.map(({ article, by }) => [article, by])).toContainEqual([
    'Decree 724 art. 58',
    'financialRegulator',
  ]);
});

test('a fine out of its range, of the wrong party, of an unknown act or with another sum is refused by its field', async () => {
  const fine = (act: string, party: string, fineFen: number) => ({ act, party, fineFen });
  expect(await wrong({ penalties: [fine('noLedger', 'unit', 1_999_999)] })).toEqual(['/input/penalties/0/fineFen']);
  expect(
    await wrong({ penalties: [fine('noLedger', 'unit', 2_000_000), fine('noLedger', 'person', 3_000_001)] }),
  ).toEqual(['/input/penalties/1/fineFen']);
  expect(await wrong({ penalties: [fine('noAccount', 'person', 5_000_000)] })).toEqual(['/input/penalties/0/party']);
  expect(await wrong({ penalties: [fine('bankRefuses', 'unit', 2_000_000)] })).toEqual(['/input/penalties/0/act']);
  expect(await wrong({ penalties: [fine('noLedger', 'unit', 2_000_000)], fineFen: 1 })).toEqual(['/input/fineFen']);
  const order = { decision: 'order', orderedFen: 1, workers: 1, payBy: '2021-11-15' };
  expect(await wrong({ ...order, penalties: [fine('noLedger', 'unit', 2_000_000)] })).toEqual(['/input/penalties']);
});

test('at both ends of its range it is taken, and the fine of the decision is the sum', async () => {
  const penalties = [
    { act: 'noLedger', party: 'unit', fineFen: 5_000_000 },
    { act: 'noLedger', party: 'person', fineFen: 1_000_000 },
  ];
  const answer = await draft({ penalties });
  expect(answer.json()).toMatchObject({ state: 'drafted', fields: { penalties, fineFen: 6_000_000 } });
  expect(await desk.send(S, 'cases', number, 'returnDraft', { reason: '再核' })).toMatchObject({
    state: 'investigated',
  });
  expect((await desk.view(S, 'cases', number)).fields['penalties']).toBeUndefined();
});
