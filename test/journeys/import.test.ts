// A table that the platform gave out: brought, mapped, looked through row by row, run through the same doors as everything else, taken back.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { zipSync, strToU8 } from 'fflate';
import pg from 'pg';
import { workImports } from '../../src/engine/run-imports.ts';
import { MOST_UNPACKED } from '../../src/engine/read-table.ts';
import { takeIn } from '../../src/engine/take-in.ts';
import { SOURCE } from '../support/constants.ts';
import { codeOf, H1, openDesk, S, type Desk } from '../support/desk.ts';
import { csvOf, HEADERS, rowOf, XLSX, xlsxOf, type TableCell } from '../support/tables.ts';

interface Import {
  readonly id: string;
  readonly state: string;
  readonly headers: string[];
  readonly mapping: { money: string; fields: Record<string, { column: number }> };
  readonly missing: string[];
  readonly counts: Record<string, number>;
  readonly underWay: number;
  readonly unverified: boolean;
}
interface Row {
  readonly row: number;
  readonly state: string;
  readonly problems: { column: string | null; field: string; found: string; expected: string }[];
  readonly clue: string | null;
  readonly duplicate: boolean;
  readonly outcome: string | null;
  readonly note: string | null;
  readonly shown: Record<string, string>;
}

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const bring = (by: string, body: Buffer | string, type = XLSX) =>
  desk.web.ask(by, 'POST', `/api/imports?name=${encodeURIComponent('线索导出.xlsx')}`, body, { 'content-type': type });
const brought = async (by: string, body: Buffer | string, type = XLSX): Promise<Import> => {
  const answer = await bring(by, body, type);
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return answer.json();
};
const map = (by: string, { id, mapping }: Import, more: object = { source: SOURCE }) =>
  desk.web.ask(by, 'PUT', `/api/imports/${id}/mapping`, { ...mapping, ...more });
const view = async (by: string, id: string): Promise<Import> =>
  (await desk.web.ask(by, 'GET', `/api/imports/${id}`)).json();
const rows = async (by: string, id: string, query = ''): Promise<readonly Row[]> =>
  (await desk.web.ask(by, 'GET', `/api/imports/${id}/rows${query}`)).json<{ items: Row[] }>().items;
const work = async (): Promise<void> => {
  const { engine } = desk.office;
  while ((await workImports(engine)) + (await takeIn(engine, 100)).taken > 0);
};
const run = async (by: string, file: Import, more: object = { source: SOURCE }): Promise<void> => {
  expect((await map(by, file, more)).statusCode).toBe(200);
  expect((await desk.web.ask(by, 'POST', `/api/imports/${file.id}/run`)).statusCode).toBe(200);
  await work();
};
const clueCount = async (): Promise<number> =>
  Number((await desk.office.engine.pool.query<{ n: string }>('select count(*) as n from clue')).rows[0]?.n);

describe('a table of the form .xlsx', () => {
  let file: Import;
  beforeAll(async () => {
    const table = [
      rowOf('IMP-1'),
      rowOf('IMP-2', { 反映时间: new Date(Date.UTC(2021, 10, 1)), 所属区县: '630104', 涉及人数: '3人' }),
      rowOf('IMP-3', { '欠薪金额（元）': '一万', 类别: '咨询' }),
      rowOf('IMP-4', { 身份证号: Number('630102199001011234'), 反映人: '李失位' }),
      rowOf('IMP-1', { 用人单位名称: '重复行' }),
    ];
    file = await brought('operator', await xlsxOf(table, '青海省线索平台导出表'));
  });

  test('is read beneath its title, its columns are guessed from their names, and the guess is marked unverified', () => {
    expect(file.headers).toEqual(HEADERS);
    expect(file.mapping.money).toBe('yuan');
    expect(
      Object.fromEntries(Object.entries(file.mapping.fields).map(([name, { column }]) => [name, column])),
    ).toMatchObject({
      externalId: 0,
      reportedAt: 2,
      region: 3,
      'arrears.amountFen': 6,
      'reporter.idNumber': 9,
      description: 11,
    });
    expect(file).toMatchObject({ missing: [], unverified: true, state: 'uploaded' });
  });

  test('shows each wrong row with column, found and expected, and of people nothing', async () => {
    expect((await map('operator', file)).json<Import>().counts).toEqual({ ready: 2, wrong: 3 });
    const found = await rows('operator', file.id);
    expect(found.map(({ row, state }) => `${row} ${state}`)).toEqual([
      '3 ready',
      '4 ready',
      '5 wrong',
      '6 wrong',
      '7 wrong',
    ]);
    expect(found[2]?.problems).toEqual([
      { column: '类别', field: 'submission', found: '咨询', code: 'word', expected: expect.stringContaining('投诉') },
      {
        column: '欠薪金额（元）',
        field: 'arrears.amountFen',
        found: '一万',
        code: 'money',
        expected: expect.stringContaining('12345.67'),
      },
    ]);
    expect(found[3]?.problems).toMatchObject([{ column: '身份证号', expected: expect.stringContaining('15 digits') }]);
    expect(found[4]?.problems).toMatchObject([{ field: 'externalId', code: 'double', expected: 'row 3 has it too' }]);
    expect(found[0]?.shown).toMatchObject({ 'employer.name': '青海示例劳务有限公司', 'reporter.name': '王**' });
    const said = JSON.stringify(found);
    for (const secret of ['王表格', '630102199001', '13911112222', '表格中的反映内容', '李失位'])
      expect(said).not.toContain(secret);
  });

  test('lies encrypted in the database until it is run, and is gone after', async () => {
    const stored = async () =>
      (
        await desk.office.engine.pool.query<{ sealed: Buffer | null }>('select sealed from import_file where id = $1', [
          file.id,
        ])
      ).rows[0]?.sealed ?? null;
    expect((await stored())?.includes('王表格')).toBe(false);
    await run('operator', file);
    expect(await stored()).toBeNull();
  });

  test('becomes deliveries of its source: right rows are clues, wrong ones stay behind, each row says what became of it', async () => {
    expect(await view('operator', file.id)).toMatchObject({
      state: 'done',
      underWay: 0,
      counts: { done: 2, wrong: 3 },
    });
    const done = await rows('operator', file.id, '?state=done');
    expect(done).toMatchObject([
      { row: 3, outcome: 'registered', duplicate: false },
      { row: 4, outcome: 'registered', duplicate: false },
    ]);
    const [first, second] = await Promise.all(done.map(({ clue }) => desk.office.clue(clue ?? '')));
    expect(first).toMatchObject({
      source: SOURCE,
      externalId: 'IMP-1',
      region: '630102',
      claimedFen: 1_234_560,
      workers: 4,
    });
    expect(second).toMatchObject({ region: '630104', workers: 3, reportedAt: '2021-10-31T16:00:00.000Z' });
  });

  test('brought again makes nothing twice, and with a changed row a supplement', async () => {
    const before = await clueCount();
    const again = await brought('operator', await xlsxOf([rowOf('IMP-1')]));
    await run('operator', again);
    expect(await clueCount()).toBe(before);
    expect(await rows('operator', again.id)).toMatchObject([{ state: 'done', outcome: 'applied' }]);
    const text = csvOf([rowOf('IMP-1'), rowOf('SAME-1')]);
    await run('operator', await brought('operator', text, 'text/csv'));
    const same = await brought('operator', text, 'text/csv');
    await run('operator', same);
    expect((await rows('operator', same.id)).map(({ duplicate }) => duplicate)).toEqual([true, true]);
    expect(await clueCount()).toBe(before + 1);
    const changed = await brought('operator', await xlsxOf([rowOf('IMP-1', { 涉及人数: 9 })]));
    await run('operator', changed);
    expect(await clueCount()).toBe(before + 1);
    const [row] = await rows('operator', changed.id);
    expect(row).toMatchObject({ state: 'done', outcome: 'applied' });
    expect((await desk.office.history(row?.clue ?? '')).map(({ type }) => type)).toContain('supplement');
  });

  test('is taken back by an operator with a reason: untouched clues are withdrawn, others are listed as left', async () => {
    const table = await brought('operator', await xlsxOf([rowOf('UNDO-1'), rowOf('UNDO-2'), rowOf('IMP-2')]));
    await run('operator', table);
    const [, second] = await rows('operator', table.id);
    await desk.office.send(S, second?.clue ?? '', 'assign', { handlers: [H1, 'handler-630102-2'] });
    const undo = (by: string, body: object) => desk.web.ask(by, 'POST', `/api/imports/${table.id}/undo`, body);
    expect(codeOf(await undo(S, { reason: '导错了' }))).toBe('404 not_found');
    expect(codeOf(await undo('operator', {}))).toBe('422 invalid_input');
    expect((await undo('operator', { reason: '导错了文件' })).statusCode).toBe(200);
    await work();
    expect(await view('operator', table.id)).toMatchObject({ state: 'undone', counts: { withdrawn: 1, left: 2 } });
    expect(await rows('operator', table.id)).toMatchObject([
      { state: 'withdrawn' },
      { state: 'left', note: 'in_hand' },
      { state: 'left', note: 'not_made_by_it' },
    ]);
    const states = await Promise.all(
      (await rows('operator', table.id)).map(({ clue }) => desk.office.clue(clue ?? '')),
    );
    expect(states.map(({ state }) => state)).toEqual(['withdrawn', 'assigned', 'received']);
    expect((await desk.office.history(states[0]?.number ?? '')).at(-1)).toMatchObject({
      type: 'withdraw',
      actor: 'operator',
    });
  });

  test('goes on where a killed process stopped: a chunk that was not written down is not taken twice', async () => {
    const table = await brought('operator', await xlsxOf(Array.from({ length: 120 }, (_, n) => rowOf(`KILL-${n}`))));
    expect((await map('operator', table)).statusCode).toBe(200);
    await desk.web.ask('operator', 'POST', `/api/imports/${table.id}/run`);
    const owner = new pg.Client({ connectionString: desk.office.url });
    await owner.connect();
    const before = await clueCount();
    await workImports(desk.office.engine);
    // The second chunk's deliveries are committed, what became of its rows is not.
    await owner.query('alter table import_row add constraint killed check (row <= 101)  not valid');
    await expect(workImports(desk.office.engine)).rejects.toThrow(/killed/);
    await owner.query('alter table import_row drop constraint killed');
    await owner.end();
    await work();
    expect(await clueCount()).toBe(before + 120);
    const found = await rows('operator', table.id, '?limit=200');
    expect(new Set(found.map(({ clue }) => clue)).size).toBe(120);
    expect(found.every(({ outcome }) => outcome === 'registered')).toBe(true);
  });
});

describe('comma-separated text', () => {
  test('is read as UTF-8 and as GB 18030, with quotes and line breaks in them', async () => {
    const employer = '城东,“引号”\n公司';
    const text = csvOf([rowOf('CSV-1', { 用人单位名称: employer })]);
    const file = await brought('operator', `\ufeff${text}`, 'text/csv');
    await run('operator', file);
    const [row] = await rows('operator', file.id);
    expect((await desk.office.clue(row?.clue ?? '')).employerName).toBe(employer);
    // 线索 in GB 18030.
    const gb = Buffer.concat([Buffer.from([0xcf, 0xdf, 0xcb, 0xf7]), Buffer.from(',b\r\n1,2\r\n')]);
    expect((await brought('operator', gb, 'text/csv')).headers).toEqual(['线索', 'b']);
  });
});

describe('clues that are registered by hand', () => {
  const byHand = { intakeChannel: 'petition' };
  const channelled = (change: Record<string, TableCell> = {}) => xlsxOf([rowOf('', change), rowOf('', change)]);

  test('are brought by a handler for the own unit, without an external id', async () => {
    const file = await brought(H1, await channelled());
    await run(H1, file, byHand);
    const done = await rows(H1, file.id);
    expect(done).toMatchObject([{ state: 'done' }, { state: 'done' }]);
    expect(await desk.office.clue(done[0]?.clue ?? '')).toMatchObject({
      intakeChannel: 'petition',
      source: null,
      unit: '630102',
    });
  });

  test('may not lie outside of the own unit, nor come as deliveries of a source', async () => {
    const file = await brought(H1, await channelled({ 所属区县: '630104' }));
    expect((await map(H1, file, byHand)).json<Import>().counts).toEqual({ wrong: 2 });
    expect((await rows(H1, file.id))[0]?.problems).toMatchObject([{ field: 'region', found: '630104' }]);
    expect(codeOf(await map(H1, file))).toBe('422 invalid_input');
    expect(codeOf(await desk.web.ask(H1, 'POST', `/api/imports/${file.id}/run`))).toBe('409 conflict');
  });

  test('are seen by who brought them, operators and auditors; brought by nobody who registers no clues', async () => {
    const file = await brought(H1, await channelled());
    const seen = async (by: string) => (await desk.web.ask(by, 'GET', `/api/imports/${file.id}`)).statusCode;
    expect(await Promise.all([H1, 'operator', 'auditor', S, 'admin'].map(seen))).toEqual([200, 200, 200, 404, 404]);
    const table = await channelled();
    for (const by of ['auditor', 'admin', 'clerk-630102-housing'])
      expect(codeOf(await bring(by, table))).toBe('403 forbidden');
  });
});

describe('a mapping', () => {
  test('takes the same value for every row in the place of a column that is not there, and needs what no clue can be without', async () => {
    const file = await brought('operator', csvOf([rowOf('MAP-1')]).replace('行业类别', '别的'), 'text/csv');
    expect(file.missing).toEqual(['sector']);
    expect((await map('operator', file)).statusCode).toBe(200);
    expect((await desk.web.ask('operator', 'POST', `/api/imports/${file.id}/run`)).json()).toMatchObject({
      code: 'invalid_input',
    });
    const fields = { ...file.mapping.fields, sector: { value: 'construction' } };
    await run('operator', { ...file, mapping: { ...file.mapping, fields } as never });
    expect(await rows('operator', file.id)).toMatchObject([{ state: 'done', outcome: 'registered' }]);
    expect(codeOf(await map('operator', file))).toBe('409 conflict');
  });

  test('with an unknown field, a column that is not there or an unknown source is refused', async () => {
    const file = await brought('operator', csvOf([rowOf('MAP-2')]), 'text/csv');
    const put = async (fields: object, source: string) =>
      (await desk.web.ask('operator', 'PUT', `/api/imports/${file.id}/mapping`, { money: 'yuan', fields, source }))
        .json<{
          errors: { path: string }[];
        }>()
        .errors.map(({ path }) => path);
    expect(await put({ 'no.such': { column: 1 }, sector: { column: 40 } }, 'nobody')).toEqual([
      '/source',
      '/fields/no.such',
      '/fields/sector/column',
    ]);
  });
});

describe('what is no table, or too large a one, is refused before it is unpacked', () => {
  const refusal = async (body: Buffer, type = XLSX) => {
    const answer = await bring('operator', body, type);
    return `${answer.statusCode} ${answer.json<{ errors?: { message: string }[]; code: string }>().errors?.[0]?.message ?? answer.json<{ code: string }>().code}`;
  };
  const packed = (parts: Record<string, Uint8Array>) => Buffer.from(zipSync(parts, { level: 9 }));

  test('a zip bomb, also one that lies about its size', async () => {
    const bomb = packed({
      'xl/workbook.xml': strToU8('<x/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(MOST_UNPACKED + 1),
    });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await refusal(bomb)).toMatch(/^422 unpacks to more than 24 MB/);
    // The sizes in both headers of the second part say 100 bytes.
    const liar = Buffer.from(bomb);
    const large = Buffer.alloc(4);
    large.writeUInt32LE(MOST_UNPACKED + 1);
    for (let at = liar.indexOf(large); at >= 0; at = liar.indexOf(large, at + 1)) liar.writeUInt32LE(100, at);
    expect(await refusal(liar)).toMatch(/^422 /);
  });

  test('an archive of something else, a broken one, an old or encrypted one, bytes, nothing', async () => {
    expect(await refusal(packed({ 'word/document.xml': strToU8('<x/>') }))).toMatch(/no table of the form/);
    expect(await refusal((await xlsxOf([rowOf('X')])).subarray(0, 900))).toMatch(/^422 /);
    expect(await refusal(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toMatch(/old form/);
    expect(await refusal(Buffer.from([1, 2, 0, 4]))).toMatch(/neither/);
    expect(await refusal(Buffer.alloc(0))).toMatch(/empty/);
    expect(await refusal(Buffer.from(csvOf([])), 'text/csv')).toMatch(/no row beneath/);
  });

  test('a file of more than 10 MB, and one of another media type', async () => {
    expect(await refusal(Buffer.alloc(10 * 1024 * 1024 + 1, 65), 'text/csv')).toBe('413 too_large');
    expect(await refusal(Buffer.from('a'), 'image/png')).toBe('415 unsupported_media_type');
  });
});
