// A clue that is left alone climbs its ladder, step by step, and the mail server holds exactly the mails that the ladder names.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BACKEND } from '../support/backend.ts';
import { openWorks, type Works } from '../support/works.ts';

let works: Works;
beforeAll(async () => {
  works = await openWorks();
});
afterAll(() => works.close());

const S = 'supervisor-630102';
const CITY = 'supervisor-630100';
const PROVINCE = 'supervisor-630000';

const received = (): string[] =>
  works.mail.mails
    .map(
      (mail) =>
        `${[mail.to].flat()[0]?.value[0]?.address?.replace('@example.invalid', '') ?? ''} ${mail.subject ?? ''}`,
    )
    .map((line) => line.replace(/线索 \S+?([：\s])/, '线索$1'))
    .sort();

describe(`a clue left alone on ${BACKEND}`, () => {
  test('is told of, urged, supervised and elevated, each step once', async () => {
    const { office } = works;
    // A report has no clock of the law beside the profile's.
    const number = await office.report({ submission: 'report' });
    await works.settle();
    const told: [string, string[]][] = [
      ['2021-11-02T14:29:59', []],
      ['2021-11-02T14:30:00', [`${S} 线索：分办期限已过半`]],
      ['2021-11-02T16:36:00', [`${S} 线索：分办即将到期`]],
      ['2021-11-03T00:00:00', [`${S} 线索：分办已到期`]],
      ['2021-11-04T00:00:00', [`${S} 催办：线索 分办逾期`]],
      ['2021-11-06T00:00:00', [`${S} 督办：线索 分办逾期`, `${CITY} 督办：线索 分办逾期`]],
      ['2021-11-08T14:30:00', [`${S} 线索：答复期限已过半`]],
      ['2021-11-09T11:48:00', [`${S} 线索：答复即将到期`]],
      ['2021-11-09T14:30:00', [`${S} 线索：答复期限已过半`]],
    ];
    const expected: string[] = [];
    for (const [at, mails] of told) {
      await office.at(`${at}+08:00`);
      await works.settle();
      expected.push(...mails);
      expect({ at, mails: received() }).toEqual({ at, mails: [...expected].sort() });
    }
    expect(await office.clue(number)).toMatchObject({ unit: '630102', state: 'received' });
    await office.at('2021-11-10T00:00:00+08:00');
    await works.settle();
    // The fifth working day is over: the province is told, the clue moves to the city, where the urge's answer is due now.
    expected.push(`${PROVINCE} 提级：线索 分办逾期`, `${CITY} 线索：答复已到期`);
    expect(received()).toEqual([...expected].sort());
    expect(await office.clue(number)).toMatchObject({ unit: '630100', state: 'received' });
    const moves = (await office.history(number)).map((row) => row.type);
    expect(moves.filter((type) => type === 'deadlinePassed')).toHaveLength(5);
    expect(moves.filter((type) => ['urge', 'supervise', 'elevate'].includes(type))).toEqual([
      'urge',
      'supervise',
      'elevate',
    ]);
  });

  test('caught up after an outage has taken the same steps, in order, each once', async () => {
    const { office } = works;
    await office.at('2021-11-01T09:00:00+08:00');
    const number = await office.report({ submission: 'report' });
    await works.settle();
    works.mail.mails.length = 0;
    await office.at('2021-11-10T00:00:00+08:00');
    await works.settle();
    const moves = (await office.history(number)).map((row) => `${row.type}${String(row.input['level'] ?? '')}`);
    const dispatch = (await office.history(number))
      .filter((row) => row.input['clock'] === 'dispatch')
      .map((row) => row.input['level']);
    expect(dispatch).toEqual([3, 4, 5, 6]);
    expect(moves.filter((move) => ['urge', 'supervise', 'elevate'].includes(move))).toEqual([
      'urge',
      'supervise',
      'elevate',
    ]);
    const { rows } = await office.engine.pool.query<{ count: number }>(
      'select count(*)::int as count from notification n join clue c on c.id = n.clue_id where c.number = $1 group by event_key, kind, recipient having count(*) > 1',
      [number],
    );
    expect(rows).toEqual([]);
    // Each step was its office's of that moment: the last one has moved the clue to the city before anybody was told.
    const told = await office.engine.pool.query<{ level: string; recipient: string }>(
      `select n.payload->>'level' as level, n.recipient from notification n join clue c on c.id = n.clue_id
       where c.number = $1 and n.payload->>'clock' = 'dispatch' and n.payload->>'deadline' like '%-1-dispatch' order by 1, 2`,
      [number],
    );
    expect(told.rows.map((row) => `${row.level} ${row.recipient}`)).toEqual([
      `1 ${S}`,
      `2 ${S}`,
      `3 ${S}`,
      `4 ${S}`,
      `5 ${CITY}`,
      `5 ${S}`,
      `6 ${PROVINCE}`,
    ]);
  });

  test('alerts the supervisors, who acknowledge', async () => {
    const { rows } = await works.office.engine.pool.query<{ level: number; recipient: string }>(
      "select distinct level, recipient from alert where clock = 'dispatch' order by level, recipient",
    );
    expect(rows.map((row) => `${row.level} ${row.recipient}`)).toEqual(
      expect.arrayContaining([`3 ${S}`, `4 ${S}`, `5 ${CITY}`, `5 ${S}`, `6 ${PROVINCE}`]),
    );
  });

  test('mails hold no word of the reporter, and lead to the clue', () => {
    const mail = works.mail.mails[0];
    expect(mail?.text).toContain('http://xiansuo.test/clues/XS2021-');
    expect(mail?.html).toContain('<a href="http://xiansuo.test/clues/XS2021-');
    for (const one of works.mail.mails)
      expect(`${one.subject}${one.text}${String(one.html)}`).not.toMatch(/王小明|13900001234|6301021980|拖欠三个月/);
    expect(mail?.from?.value[0]).toMatchObject({ name: '线索', address: 'clues@office.example' });
  });
});
