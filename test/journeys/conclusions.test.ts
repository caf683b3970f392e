// Conclusions and replies through the API: model texts, what a class requires, what may not be published, the reviewer's checklist, the
// return-visit, and the public look-up.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bringTo, CONTACT, openOffice, type Office } from '../support/office.ts';
import { H1, H2, S } from '../support/desk.ts';
import { openWeb, type Web } from '../support/web.ts';

let office: Office;
let web: Web;
beforeAll(async () => {
  // An installation that loaded a list of its own: this class is not given without an internal account.
  office = await openOffice((packages) => ({
    ...packages,
    conclusions: packages.conclusions.map((one) =>
      one.code === 'notArrears' ? { ...one, requires: ['account'] } : one,
    ),
    intake: { ...packages.intake, lookupPerMinute: 12, wrongLookupsPerHour: 3 },
  }));
  web = await openWeb(office);
});
afterAll(async () => {
  await web.close();
  await office.close();
});

const verifying = async (): Promise<string> => {
  const number = await office.report();
  await bringTo(office, number, 'verifying');
  await office.send(H1, number, 'contact', CONTACT);
  return number;
};

const post = async (by: string, number: string, type: string, input: object) => {
  const { version } = await office.clue(number);
  return web.ask(by, 'POST', `/api/clues/${number}/events`, { type, input, version });
};

interface Offer {
  type: string;
  schema: { properties: { publicReply?: { 'x-templates'?: Record<string, string> } } };
}

const repliesOffered = async (number: string, type: string): Promise<Record<string, string>> => {
  const { items } = (await web.ask(H1, 'GET', `/api/clues/${number}/offers`)).json<{ items: Offer[] }>();
  return items.find((offer) => offer.type === type)?.schema.properties.publicReply?.['x-templates'] ?? {};
};

describe('a conclusion', () => {
  test('is one of ten slots, and each comes with a model text filled from the clue', async () => {
    expect(office.engine.packages.conclusions).toHaveLength(10);
    const number = await verifying();
    const replies = await repliesOffered(number, 'notEstablish');
    const { employerName } = await office.clue(number);
    expect(replies['notSubstantiated']).toContain(number);
    expect(replies['notSubstantiated']).toContain(employerName);
    expect(Object.values(replies).join('')).not.toMatch(/\{\w+\}/);
    expect(
      (
        await post(H1, number, 'notEstablish', {
          conclusion: 'notSubstantiated',
          publicReply: replies['notSubstantiated'],
        })
      ).statusCode,
    ).toBe(200);
  });

  test('names the amounts that were paid by then', async () => {
    const number = await office.report();
    await bringTo(office, number, 'performing');
    await office.send(H1, number, 'pay', {
      amountFen: 900_050,
      workers: 3,
      paymentChannel: 'platform',
      evidence: '回单',
      reason: '利息',
    });
    expect((await repliesOffered(number, 'conclude'))['paid']).toContain('已向3人支付9000.50元');
  });

  test('is refused without what its class requires, and taken with it; the internal account stays apart from the reply', async () => {
    const number = await verifying();
    const bare = await post(H1, number, 'notEstablish', {
      conclusion: 'notArrears',
      publicReply: '不属于拖欠工资，建议民事诉讼',
    });
    expect(bare.statusCode).toBe(422);
    expect(bare.json<{ errors: { path: string }[] }>().errors.map((one) => one.path)).toEqual(['/input/account']);
    const full = await post(H1, number, 'notEstablish', {
      conclusion: 'notArrears',
      publicReply: '不属于拖欠工资，建议民事诉讼',
      account: '现场查看合同，系工程款纠纷',
    });
    expect(full.statusCode).toBe(200);
    expect(full.body).not.toContain('系工程款纠纷');
    expect((await web.ask(H1, 'GET', `/api/clues/${number}/history`)).body).toContain('系工程款纠纷');
    const { rows } = await office.engine.pool.query<{ text: string }>(
      "select string_agg(h::text, ' ') as text from history h",
    );
    expect(rows[0]?.text).not.toContain('系工程款纠纷');
  });

  test.each([
    ['an ID number', '张某 630102199001011234 反映的问题已办结', 'an ID number'],
    ['a mobile number', '请拨打 13900001234 咨询', 'a mobile number'],
    ['a bank card', '已转入 6222021234567890123 账户', 'a bank card number'],
    ['an unfilled place', '{employer}已支付', 'an unfilled place'],
  ])(
    'is refused when its public reply holds %s, which the answer names and does not repeat',
    async (_, publicReply, what) => {
      const number = await verifying();
      const answer = await post(H1, number, 'notEstablish', { conclusion: 'notSubstantiated', publicReply });
      expect(answer.statusCode).toBe(422);
      expect(answer.json<{ errors: { path: string; message: string }[] }>().errors).toEqual([
        { path: '/input/publicReply', message: expect.stringContaining(what) },
      ]);
      expect(answer.body).not.toContain('13900001234');
    },
  );

  test('may name amounts and an office telephone', async () => {
    const number = await verifying();
    const publicReply = '经核查不属实。咨询电话 0971-12333，涉及金额 12345.60 元';
    expect((await post(H1, number, 'notEstablish', { conclusion: 'notSubstantiated', publicReply })).statusCode).toBe(
      200,
    );
  });
});

describe("the reviewer's checklist", () => {
  const failing = async (by: string, number: string): Promise<string[]> =>
    (await web.ask(by, 'GET', `/api/clues/${number}/quality`))
      .json<{ items: { check: string; ok: boolean }[] }>()
      .items.filter((one) => !one.ok)
      .map((one) => one.check);

  test('names what a careless reply lacks, and is clean for a careful one', async () => {
    const careless = await office.report();
    await bringTo(office, careless, 'performing');
    await office.send(H1, careless, 'pay', {
      amountFen: 900_000,
      workers: 3,
      paymentChannel: 'platform',
      evidence: '回单',
    });
    await office.send(H1, careless, 'conclude', { conclusion: 'paid', publicReply: '已办' });
    expect(await failing(S, careless)).toEqual(['replyLong', 'replyNamesAmount', 'account']);

    const careful = await office.report();
    await bringTo(office, careful, 'performing');
    await office.send(H1, careful, 'pay', {
      amountFen: 900_000,
      workers: 3,
      paymentChannel: 'platform',
      evidence: '回单',
    });
    const publicReply = (await repliesOffered(careful, 'conclude'))['paid'];
    await office.send(H1, careful, 'conclude', { conclusion: 'paid', publicReply, account: '凭回单核对，三人到账' });
    expect(await failing(S, careful)).toEqual([]);
  });

  test('is there once something was concluded, for those who see the clue', async () => {
    const number = await verifying();
    expect((await web.ask(S, 'GET', `/api/clues/${number}/quality`)).statusCode).toBe(409);
    expect((await web.ask('supervisor-630104', 'GET', `/api/clues/${number}/quality`)).statusCode).toBe(404);
  });
});

describe('the return-visit', () => {
  const revisiting = async (): Promise<string> => {
    const number = await office.report();
    await bringTo(office, number, 'revisiting');
    return number;
  };

  test('closes what satisfied and sends back what did not', async () => {
    const good = await revisiting();
    expect((await post(H2, good, 'revisit', { reached: true, satisfied: true, note: '满意' })).json()).toMatchObject({
      state: 'closed',
    });
    const bad = await revisiting();
    expect(
      (await post(H2, bad, 'revisit', { reached: true, satisfied: false, note: '少付一人' })).json(),
    ).toMatchObject({ state: 'verifying' });
  });

  test('asks for satisfaction when the person was reached', async () => {
    const answer = await post(H2, await revisiting(), 'revisit', { reached: true, note: '已回访' });
    expect(answer.json<{ errors: { path: string }[] }>().errors.map((one) => one.path)).toEqual(['/input/satisfied']);
  });
});

describe('the public look-up', () => {
  let address = 0;
  const look = (number: string, code: string, from = `10.0.0.${(address += 1)}`) =>
    web.server.inject({
      method: 'GET',
      url: `/lookup/${number}?code=${encodeURIComponent(code)}`,
      remoteAddress: from,
    });
  const codeOf = async (number: string): Promise<string> =>
    (await web.ask(H1, 'GET', `/api/clues/${number}`)).json<{ lookupCode: string }>().lookupCode;

  test('shows the progress and nothing of people, offices, employers or amounts', async () => {
    const number = await office.report();
    await bringTo(office, number, 'mediating');
    const code = (await web.ask(S, 'GET', `/api/clues/${number}`)).json<{ lookupCode: string }>().lookupCode;
    const answer = await look(number, code);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      number,
      state: 'mediating',
      stage: 'mediate',
      open: true,
      finishBy: '2021-11-22',
      publicReply: null,
      conclusion: null,
    });
    expect(answer.json<{ steps: { state: string }[] }>().steps.map((step) => step.state)).toEqual([
      'received',
      'assigned',
      'verifying',
      'mediating',
    ]);
    const { employerName } = await office.clue(number);
    for (const hidden of [employerName, H1, S, '630102', '900000', '1390000'])
      expect(answer.body).not.toContain(hidden);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test('takes the code as people write it', async () => {
    const number = await office.report();
    await bringTo(office, number, 'assigned');
    const code = await codeOf(number);
    const written = `${code.slice(0, 5)}-${code.slice(5)}`.toLowerCase();
    expect((await look(number, ` ${written} `)).statusCode).toBe(200);
  });

  test('shows the reply when it is decided, not while it is proposed', async () => {
    const number = await office.report();
    await bringTo(office, number, 'resolved');
    const code = await codeOf(number);
    expect((await look(number, code)).json()).toMatchObject({ state: 'resolved', publicReply: null, conclusion: null });
    await office.send(S, number, 'approve');
    expect((await look(number, code)).json()).toMatchObject({
      publicReply: '已足额支付',
      conclusion: { zh: '已足额支付' },
    });
  });

  test('answers a wrong code and a number that does not exist alike', async () => {
    const number = await office.report();
    const [wrong, unknown] = [await look(number, '0000000000'), await look('XS2021-999999', '0000000000')];
    expect([wrong.statusCode, unknown.statusCode]).toEqual([404, 404]);
    expect(wrong.json()).toEqual(unknown.json());
    expect((await look(number, '')).statusCode).toBe(422);
  });

  test('stops trying codes on one number, also from many addresses, and many look-ups from one address', async () => {
    const number = await office.report();
    await bringTo(office, number, 'assigned');
    const code = await codeOf(number);
    for (let n = 0; n < 3; n += 1) expect((await look(number, `000000000${n}`)).statusCode).toBe(404);
    const stopped = await look(number, code);
    expect(stopped.statusCode).toBe(429);
    expect(Number(stopped.headers['retry-after'])).toBeGreaterThan(0);
    const other = await office.report();
    await bringTo(office, other, 'assigned');
    const otherCode = await codeOf(other);
    const answers = [];
    for (let n = 0; n < 13; n += 1) answers.push((await look(other, otherCode, '10.9.9.9')).statusCode);
    expect(answers.filter((status) => status === 200)).toHaveLength(12);
    expect(answers.at(-1)).toBe(429);
  });

  test('needs no log-in and is documented', async () => {
    const paths = (await web.server.inject({ method: 'GET', url: '/openapi.json' })).json<{
      paths: Record<string, unknown>;
    }>().paths;
    expect(paths['/lookup/{number}']).toBeDefined();
  });
});
