// Groups and lists of workers through the API: many workers, one employer or project, at most five who speak for them, and sums in which
// nothing counts twice.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ClueData } from '../../src/domain/delivery.ts';
import { verifyHistories } from '../../src/engine/verify-histories.ts';
import { CITY, codeOf, H1, H2, openDesk, S, type Desk, type ProceedingJson } from '../support/desk.ts';
import { bringTo } from '../support/office.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

interface GroupJson extends ProceedingJson {
  readonly totals: Readonly<Record<string, number>>;
  readonly representatives: readonly { readonly name: string; readonly phone?: string }[];
}

const post = (by: string, path: string, body: object) => desk.web.ask(by, 'POST', path, body);
const verifying = async (change: Partial<ClueData> = {}): Promise<string> => {
  const number = await desk.office.report(change);
  await bringTo(desk.office, number, 'verifying');
  return number;
};
const EMPLOYER = { employer: '高原建设工程有限公司' };
const open = async (by: string, clues: readonly string[], more: object = {}): Promise<GroupJson> =>
  (await desk.open(by, 'groups', { ...EMPLOYER, clues, ...more })) as GroupJson;
const view = async (by: string, number: string): Promise<GroupJson> =>
  (await desk.view(by, 'groups', number)) as GroupJson;
const send = (by: string, number: string, type: string, input: object) => desk.send(by, 'groups', number, type, input);
const trySend = async (by: string, number: string, type: string, input: object) =>
  codeOf(await desk.trySend(by, 'groups', number, type, input));
const person = (index: number) => ({
  name: `代表人${index}`,
  phone: `1360000000${index}`,
  idNumber: `63010219800101000${index}`,
});

describe('a group', () => {
  test('brings the clues of one employer together for the office that has them, with two handlers, and moves none of them', async () => {
    const [one, two] = [await verifying(), await verifying()];
    const group = await open(S, [one, two]);
    expect(group).toMatchObject({
      kind: 'group',
      state: 'open',
      unit: '630102',
      subject: '高原建设工程有限公司',
      clues: [one, two],
      handlers: [H1, H2],
      representatives: [],
      totals: { clues: 2, duplicates: 0, claimedFen: 2_000_000, verifiedFen: 0, orderedFen: 0, paidFen: 0, workers: 6 },
    });
    expect(group.number).toMatch(/^QT2021-\d{6}$/);
    expect(await desk.office.clue(one)).toMatchObject({ state: 'verifying' });
    const { items } = (await desk.web.ask(S, 'GET', `/api/groups?clue=${two}`)).json<{ items: ProceedingJson[] }>();
    expect(items.map((item) => item.number)).toEqual([group.number]);
  });

  test('is named by an employer or a project, and by one of them at least', async () => {
    const clue = await verifying();
    const nameless = await desk.tryOpen(S, 'groups', { clues: [clue] });
    expect(codeOf(nameless)).toBe('422 invalid_input');
    expect(nameless.json<{ errors: { path: string }[] }>().errors.map((error) => error.path)).toContain('/project');
    expect(await desk.open(S, 'groups', { project: '城东安置房', clues: [clue] })).toMatchObject({
      subject: '城东安置房',
    });
  });

  test('takes clues in and gives them up, and a clue belongs to one open group', async () => {
    const [one, two, three, four] = [await verifying(), await verifying(), await verifying(), await verifying()];
    const { number } = await open(H1, [one]);
    expect(await send(H1, number, 'addClues', { clues: [two, three] })).toMatchObject({ clues: [one, two, three] });
    expect(await trySend(H1, number, 'addClues', { clues: [two] })).toBe('422 invalid_input');
    expect(await send(H1, number, 'addClue', { clue: four })).toMatchObject({ clues: [one, two, three, four] });
    expect(codeOf(await desk.tryOpen(S, 'groups', { ...EMPLOYER, clues: [four] }))).toBe('422 invalid_input');
    await send(H1, number, 'removeClue', { clue: four, reason: '另一工地' });
    const other = await open(S, [four]);
    expect(await trySend(H1, number, 'addClue', { clue: four })).toBe('422 invalid_input');
    await send(S, other.number, 'close', { reason: '合并办理' });
    expect(await send(H1, number, 'addClue', { clue: four })).toMatchObject({ clues: [one, two, three, four] });
    expect(await trySend(S, other.number, 'addClues', { clues: [one] })).toBe('409 illegal_move');
  });

  test('gets a clue alone when two take it in the same moment', async () => {
    const [one, two, clue] = [await verifying(), await verifying(), await verifying()];
    const opened = await Promise.all([
      desk.tryOpen(S, 'groups', { ...EMPLOYER, clues: [clue, one] }),
      desk.tryOpen(H1, 'groups', { ...EMPLOYER, clues: [two, clue] }),
    ]);
    expect(opened.map((answer) => answer.statusCode).filter((status) => status === 201)).toHaveLength(1);
    const { items } = (await desk.web.ask(S, 'GET', `/api/groups?clue=${clue}`)).json<{ items: ProceedingJson[] }>();
    expect(items).toHaveLength(1);
  });

  test('is seen and moved by its own office only; one across counties belongs to the office above them', async () => {
    const [here, there] = [await verifying(), await desk.office.report({ region: '630104' })];
    const { number } = await open(S, [here]);
    expect(codeOf(await desk.web.ask('supervisor-630104', 'GET', `/api/groups/${number}`))).toBe('404 not_found');
    expect(codeOf(await desk.web.ask('handler-630104-1', 'GET', `/api/groups/${number}`))).toBe('404 not_found');
    expect(await trySend('handler-630104-1', number, 'close', { reason: '别处' })).toBe('404 not_found');
    expect(await trySend('handler-630102-3', number, 'close', { reason: '别人' })).toBe('403 forbidden');
    expect(await trySend('auditor', number, 'close', { reason: '审计' })).toBe('403 forbidden');
    expect(await trySend(H1, number, 'addClues', { clues: [there] })).toBe('422 invalid_input');
    expect(codeOf(await desk.tryOpen('handler-630104-1', 'groups', { ...EMPLOYER, clues: [here] }))).toBe(
      '422 invalid_input',
    );
    const foreign = await desk.tryOpen(S, 'groups', {
      ...EMPLOYER,
      clues: [await verifying()],
      handlers: ['handler-630104-1'],
    });
    expect(codeOf(foreign)).toBe('422 invalid_input');
    const second = await verifying();
    const above = await open(CITY, [second, there]);
    expect(above).toMatchObject({ unit: '630100', region: '630100', handlers: [] });
    expect(codeOf(await desk.web.ask(S, 'GET', `/api/groups/${above.number}`))).toBe('404 not_found');
  });
});

describe('who speaks for a group', () => {
  test('are at most five (信访工作条例 art. 20)', async () => {
    const clue = await verifying();
    const six = [1, 2, 3, 4, 5, 6].map(person);
    const refused = await desk.tryOpen(S, 'groups', { ...EMPLOYER, clues: [clue], representatives: six });
    expect(codeOf(refused)).toBe('422 invalid_input');
    expect(refused.body).toContain('/representatives');
    expect(refused.body).not.toContain('代表人');
    const { number } = await open(S, [clue], { representatives: six.slice(0, 5) });
    expect((await view(S, number)).representatives).toHaveLength(5);
    expect(await trySend(S, number, 'nameRepresentatives', { representatives: six, reason: '推选' })).toBe(
      '422 invalid_input',
    );
  });

  test('are masked, replaced as a whole, and unmasked against a reason that is written down', async () => {
    const { number } = await open(S, [await verifying()], { representatives: [person(1), person(2)] });
    await send(H1, number, 'nameRepresentatives', { representatives: [person(3)], reason: '重新推选' });
    expect((await view(S, number)).representatives).toEqual([
      { name: '代***', phone: '136******03', idNumber: '630**************3' },
    ]);
    const reveal = (by: string, body: object) => post(by, `/api/groups/${number}/reveal`, body);
    const asked = { representative: 0, fields: ['name', 'phone'], reason: '通知协商' };
    expect((await reveal(H1, asked)).json()).toEqual({ name: '代表人3', phone: '13600000003' });
    expect(codeOf(await reveal(H1, { ...asked, representative: 1 }))).toBe('422 invalid_input');
    expect(codeOf(await reveal(H1, { representative: 0, fields: ['name'] }))).toBe('422 invalid_input');
    expect(codeOf(await reveal('handler-630102-3', asked))).toBe('403 forbidden');
    expect(codeOf(await reveal('auditor', asked))).toBe('403 forbidden');
    expect(codeOf(await reveal('handler-630104-1', asked))).toBe('404 not_found');
    const { rows } = await desk.office.engine.pool.query(
      "select actor, detail->'fields' as fields from audit where action = 'revealRepresentative' and subject = $1",
      [number],
    );
    expect(rows).toEqual([{ actor: H1, fields: ['name', 'phone'] }]);
  });

  test('lie nowhere in plain: not in the history, as anybody reads it, nor in any row', async () => {
    const { number } = await open(S, [await verifying()], { representatives: [person(4)] });
    for (const by of [S, H1, 'admin', 'auditor']) {
      const history = (await desk.web.ask(by, 'GET', `/api/groups/${number}/history`)).body;
      expect(history).toContain('opened');
      expect(history).not.toMatch(/代表人4|13600000004/);
    }
    const { rows } = await desk.office.engine.pool.query<{ text: string }>(
      `select concat((select string_agg(h::text, ' ') from history h), (select string_agg(p::text, ' ') from proceeding p),
         (select string_agg(o::text, ' ') from outbox o), (select string_agg(a::text, ' ') from audit a),
         (select string_agg(w::text, ' ') from clue_worker w)) as text`,
    );
    expect(rows[0]?.text).not.toMatch(/代表人|1360000000/);
  });
});

const establish = async (number: string, verifiedFen: number): Promise<void> => {
  await desk.office.send(H1, number, 'contact', {
    via: 'phone',
    at: '2021-11-01T08:30:00+08:00',
    outcome: 'reached',
    summary: '已联系',
  });
  await desk.office.send(H1, number, 'establish', { verifiedFen, workers: 3 });
};
const pay = (number: string, amountFen: number): Promise<void> =>
  desk.office.send(H1, number, 'pay', { amountFen, workers: 1, paymentChannel: 'platform', evidence: '回单' });

describe('the sums', () => {
  test('count claimed, verified, ordered and paid apart, and nothing twice over duplicates, parts, orders and the group', async () => {
    await desk.office.at('2021-11-01T09:00:00+08:00');
    const [root, double, whole] = [await verifying(), await verifying(), await verifying()];
    const { number } = await open(S, [root, double, whole]);
    const totals = async () => (await view(S, number)).totals;
    expect(await totals()).toMatchObject({ claimedFen: 3_000_000, workers: 9 });

    // A payment that was booked before its clue was found to be a duplicate stays booked there, once.
    await pay(double, 50_000);
    await desk.office.send(S, double, 'markDuplicate', { of: root });
    expect(await totals()).toMatchObject({
      clues: 3,
      duplicates: 1,
      claimedFen: 2_000_000,
      paidFen: 50_000,
      workers: 6,
    });
    await expect(pay(double, 1)).rejects.toThrow(/not possible/);

    const { version } = await desk.office.clue(whole);
    const split = await post(H1, `/api/clues/${whole}/split`, {
      arrears: { amountFen: 300_000, workers: 1 },
      employer: { name: '雪域劳务有限公司' },
      reason: '分包',
      version,
    });
    const part = split.json<{ number: string }>().number;
    expect(await totals()).toMatchObject({ claimedFen: 1_700_000, workers: 5 });
    await send(H1, number, 'addClues', { clues: [part] });
    expect(await totals()).toMatchObject({ clues: 4, claimedFen: 2_000_000, workers: 6 });

    await establish(root, 800_000);
    await establish(whole, 700_000);
    await pay(root, 100_000);
    await pay(whole, 200_000);
    expect(await totals()).toMatchObject({
      claimedFen: 2_000_000,
      verifiedFen: 1_500_000,
      orderedFen: 0,
      paidFen: 350_000,
      workersPaid: 3,
    });
    const payment = (await desk.office.history(whole)).find((row) => row.type === 'pay')?.seq;
    await desk.office.send(S, whole, 'correctPayment', { payment: String(payment), reason: '误记' });
    expect(await totals()).toMatchObject({ paidFen: 150_000 });

    // One case carries two of its clues: its order is counted once, and only when it is approved.
    const aCase = (await desk.open(H1, 'cases', { clues: [root, whole], basis: '拒不支付' })).number;
    await desk.send(S, 'cases', aCase, 'approveFiling');
    await desk.send(H1, 'cases', aCase, 'finishInvestigation', {
      finding: 'violation',
      verifiedFen: 1_500_000,
      workers: 6,
      report: '属实',
    });
    await desk.send(H1, 'cases', aCase, 'draftDecision', {
      decision: 'order',
      orderedFen: 1_400_000,
      workers: 6,
      payBy: '2021-11-30',
      text: '限期支付',
    });
    expect(await totals()).toMatchObject({ orderedFen: 0 });
    await desk.send(S, 'cases', aCase, 'approveDecision');
    expect(await totals()).toMatchObject({ orderedFen: 1_400_000, sharedOrders: [] });

    // Unmarked, the duplicate counts for itself again.
    await desk.office.send(S, double, 'unmarkDuplicate', { reason: '另一工地' });
    expect(await totals()).toMatchObject({ duplicates: 0, claimedFen: 3_000_000, paidFen: 150_000 });
  });
});

describe('the list of workers of a clue', () => {
  const worker = (index: number, claimedFen: number, more: object = {}) => ({
    name: `工人${index}`,
    idNumber: `6301021990010100${String(index).padStart(2, '0')}`,
    phone: `1350000${String(index).padStart(4, '0')}`,
    claimedFen,
    ...more,
  });
  const enter = (by: string, clue: string, workers: readonly object[]) =>
    post(by, `/api/clues/${clue}/workers`, { workers });
  interface ListJson {
    readonly items: readonly { readonly id: string; readonly name: string; readonly claimedFen: number }[];
    readonly next: string | null;
    readonly totals: Readonly<Record<string, number>>;
    readonly warnings: readonly { readonly code: string; readonly listed: number; readonly clue: number }[];
  }
  const list = async (by: string, clue: string, query = ''): Promise<ListJson> =>
    (await desk.web.ask(by, 'GET', `/api/clues/${clue}/workers${query}`)).json<ListJson>();

  test('is entered in bulk, masked, paged, and compared with the clue’s amounts, which stay as they are', async () => {
    const clue = await verifying();
    const first = await enter(H1, clue, [worker(1, 400_000), worker(2, 300_000)]);
    expect(first.json()).toMatchObject({
      entered: 2,
      totals: { workers: 2, claimedFen: 700_000, verifiedFen: 0, paidFen: 0, unverified: 2 },
      warnings: [
        { code: 'workersDiffer', listed: 2, clue: 3 },
        { code: 'claimedDiffers', listed: 700_000, clue: 1_000_000 },
      ],
    });
    expect(await desk.office.clue(clue)).toMatchObject({ claimedFen: 1_000_000, workers: 3 });
    expect((await enter(S, clue, [worker(3, 300_000)])).json()).toMatchObject({ warnings: [] });
    const page = await list(S, clue, '?limit=2');
    expect(page.items).toHaveLength(2);
    const rest = await list(S, clue, `?limit=2&cursor=${page.next}`);
    expect([...page.items, ...rest.items].map((item) => item.name)).toEqual(['工**', '工**', '工**']);
    expect(rest.next).toBeNull();
    expect(JSON.stringify(await list('admin', clue))).not.toMatch(/工人\d|13500000/);
  });

  test('has one line for a worker: entered again it is replaced, taken out it counts no more, and every line stays in the table', async () => {
    const clue = await verifying();
    await enter(H1, clue, [worker(1, 400_000), { key: '2', name: '工人2', claimedFen: 600_000 }]);
    await enter(H1, clue, [worker(1, 500_000, { verifiedFen: 450_000, paidFen: 100_000 })]);
    expect((await list(H1, clue)).totals).toEqual({
      workers: 2,
      claimedFen: 1_100_000,
      verifiedFen: 450_000,
      paidFen: 100_000,
      unverified: 1,
    });
    await enter(H1, clue, [{ key: '2', name: '工人2', claimedFen: 0, removed: true }]);
    const left = await list(H1, clue);
    expect(left.totals).toMatchObject({ workers: 1, claimedFen: 500_000 });
    expect(left.warnings.map((warning) => warning.code)).toEqual(['workersDiffer', 'claimedDiffers', 'paidDiffers']);
    const { rows } = await desk.office.engine.pool.query<{ count: string; text: string }>(
      "select count(*) as count, string_agg(w::text, ' ') as text from clue_worker w join clue c on c.id = w.clue_id where c.number = $1",
      [clue],
    );
    expect(Number(rows[0]?.count)).toBe(4);
    expect(rows[0]?.text).not.toMatch(/工人|135000|63010219/);
    await expect(desk.office.engine.pool.query('delete from clue_worker')).rejects.toThrow(/permission denied/);
    await expect(desk.office.engine.pool.query('update clue_worker set paid_fen = 1')).rejects.toThrow(
      /permission denied/,
    );
  });

  test('takes up to five hundred, each once and findable again, from who works on the clue', async () => {
    const clue = await verifying();
    const many = Array.from({ length: 501 }, (_, index) => ({ key: String(index), name: '工人', claimedFen: 1 }));
    expect(codeOf(await enter(H1, clue, many))).toBe('422 invalid_input');
    expect((await enter(H1, clue, many.slice(0, 500))).json()).toMatchObject({
      entered: 500,
      totals: { workers: 500 },
    });
    expect(codeOf(await enter(H1, clue, [worker(1, 1), worker(1, 2)]))).toBe('422 invalid_input');
    expect(codeOf(await enter(H1, clue, [{ name: '工人', claimedFen: 1 }]))).toBe('422 invalid_input');
    expect(codeOf(await enter(H1, clue, [{ ...worker(1, 1), wage: 1 }]))).toBe('422 invalid_input');
    expect(codeOf(await enter('handler-630102-3', clue, [worker(1, 1)]))).toBe('403 forbidden');
    expect(codeOf(await enter('auditor', clue, [worker(1, 1)]))).toBe('403 forbidden');
    expect(codeOf(await enter('handler-630104-1', clue, [worker(1, 1)]))).toBe('404 not_found');
    expect(codeOf(await desk.web.ask('supervisor-630104', 'GET', `/api/clues/${clue}/workers`))).toBe('404 not_found');
  });

  test('is unmasked line by line against a reason, and counts a worker once in a group', async () => {
    const [one, two] = [await verifying(), await verifying()];
    await enter(H1, one, [worker(7, 1), worker(8, 1)]);
    await enter(H1, two, [worker(7, 1)]);
    const group = await open(S, [one, two]);
    expect(group.totals).toMatchObject({ listedWorkers: 2 });
    const [line] = (await list(H1, two)).items;
    const reveal = (by: string, clue: string) =>
      post(by, `/api/clues/${clue}/workers/${line?.id}/reveal`, { fields: ['name', 'phone'], reason: '核实身份' });
    expect((await reveal(H1, two)).json()).toEqual({ name: '工人7', phone: '13500000007' });
    expect(codeOf(await reveal('handler-630102-3', two))).toBe('403 forbidden');
    expect(codeOf(await reveal(H1, one))).toBe('404 not_found');
    const { rows } = await desk.office.engine.pool.query(
      "select actor from audit where action = 'revealWorker' and subject = $1",
      [two],
    );
    expect(rows).toEqual([{ actor: H1 }]);
  });
});

test('every clue and group replays to what it is', async () => {
  expect((await verifyHistories(desk.office.engine)).wrong).toEqual([]);
});
