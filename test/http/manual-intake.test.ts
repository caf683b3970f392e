// Taking a clue down from somebody: the warning that comes first, and whether there is an employment relation (新业态).
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bringTo, clueData, CONTACT, openOffice, reported, type Office } from '../support/office.ts';
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

describe('the warning of liability for false complaints', () => {
  test('comes from the configuration with its article, in both languages, to whoever takes a clue down', async () => {
    const answer = await web.ask('operator', 'GET', '/api/intake/warning');
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual(office.engine.packages.intake.warning);
    expect(answer.json()).toMatchObject({
      text: { zh: expect.stringContaining('第五十二条'), en: expect.stringContaining('art. 52') },
      verified: 'LAW',
    });
  });
  test('is not for the public', async () => {
    expect((await web.ask(null, 'GET', '/api/intake/warning')).statusCode).toBe(401);
  });
});

describe('the notice on the processing of personal data', () => {
  test('is for everybody, with or without an account, in both languages', async () => {
    const answer = await web.ask(null, 'GET', '/processing-notice');
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      text: { zh: expect.stringContaining('加密保存'), en: expect.stringContaining('kept encrypted') },
      source: expect.stringContaining('17'),
    });
  });
});

describe('is there an employment relation?', () => {
  const body = (change: object = {}) => {
    const { externalId: _, ...data } = clueData({ sector: 'platform' });
    return { ...data, intakeChannel: 'hotline', ...change };
  };
  const relationOf = async (number: string) =>
    (await web.ask(S, 'GET', `/api/clues/${number}`)).json<{ employmentRelation: string | null }>().employmentRelation;
  const registered = async (change: object): Promise<string> => {
    const answer = await web.ask(S, 'POST', '/api/clues', body(change));
    expect(answer.statusCode).toBe(201);
    return answer.json<{ number: string }>().number;
  };

  test.each(['yes', 'no', 'unclear'])('%s, as it was typed in', async (employmentRelation) => {
    expect(await relationOf(await registered({ employmentRelation }))).toBe(employmentRelation);
  });
  test('nobody has said, when it was not asked; and nothing else is an answer', async () => {
    expect(await relationOf(await registered({}))).toBeNull();
    const wrong = await web.ask(S, 'POST', '/api/clues', body({ employmentRelation: 'perhaps' }));
    expect([wrong.statusCode, wrong.json<{ errors: { path: string }[] }>().errors.map((one) => one.path)]).toEqual([
      422,
      ['/employmentRelation'],
    ]);
  });
  test('comes with a delivery of the platform, which is held up by a wrong answer only', async () => {
    const number = await office.report({ sector: 'platform', employmentRelation: 'no' });
    expect(await relationOf(number)).toBe('no');
    const quarantined = await web.deliver(reported(clueData({ employmentRelation: 'perhaps' as never })));
    expect([quarantined.statusCode, quarantined.json<{ errors: { path: string }[] }>().errors[0]?.path]).toEqual([
      422,
      '/data/employmentRelation',
    ]);
  });
  test('is answered when the clue is established; left out, it stays as it was', async () => {
    const number = await office.report({ sector: 'platform', employmentRelation: 'unclear' });
    await bringTo(office, number, 'verifying');
    await office.send(H1, number, 'contact', CONTACT);
    await office.send(H1, number, 'establish', { verifiedFen: 900_000, workers: 3 });
    expect(await relationOf(number)).toBe('unclear');
    await office.send(H1, number, 'mediationFail', { reason: '分歧大' });
    await office.send(H1, number, 'establish', { verifiedFen: 900_000, workers: 3, employmentRelation: 'yes' });
    expect(await relationOf(number)).toBe('yes');
  });
});
