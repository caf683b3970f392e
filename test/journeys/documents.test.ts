// Documents (文书) through the API: all twelve forms from played matters, in Word and as printable pages, numbered, corrected, secret where
// they must be; and the whole file of a case and a clue.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import type { LightMyRequestResponse } from 'fastify';
import { CITY, CLERK, codeOf, H1, H2, openDesk, S, type Desk } from '../support/desk.ts';
import {
  agreedMediation,
  GIVEN,
  malformed,
  playCase,
  proposedCase,
  reportedHandOver,
  REPORTER,
  SECRETS,
  verifying,
  wordText,
  wordXml,
  type DocumentJson,
} from '../support/papers.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  await desk.office.engine.pool.query(
    `insert into account (username, display_name, role, unit, email, password_hash, created_at, language, conflicts, failed_logins)
     select 'clerk-630102-police', '公安经办人', 'clerk', '630102-police', 'clerk-630102-police@example.invalid', password_hash, created_at, language, conflicts, 0
     from account where username = $1`,
    [CLERK],
  );
});
afterAll(() => desk.close());

const POLICE = 'clerk-630102-police';

const ask = (by: string, path: string) => desk.web.ask(by, 'GET', path);
const tryMake = (by: string, body: object, headers?: Record<string, string>): Promise<LightMyRequestResponse> =>
  desk.web.ask(by, 'POST', '/api/documents', body, headers);
const make = async (
  form: string,
  about: string,
  fields: object = GIVEN[form] ?? {},
  more: object = {},
): Promise<DocumentJson> => {
  const answer = await tryMake(H1, { form, about, fields, ...more });
  if (answer.statusCode !== 201) throw new Error(`expected 201, got ${answer.statusCode}: ${answer.body}`);
  return answer.json<DocumentJson>();
};
const contentOf = (number: string, format: string, by = H1, reason?: string): Promise<LightMyRequestResponse> =>
  ask(
    by,
    `/api/documents/${encodeURIComponent(number)}/content?format=${format}${reason === undefined ? '' : `&reason=${encodeURIComponent(reason)}`}`,
  );
const errorsOf = (answer: LightMyRequestResponse): string[] =>
  (answer.json<{ errors?: { path: string }[] }>().errors ?? []).map((error) => error.path).sort();
const formsFor = async (
  by: string,
  about: string,
): Promise<{ form: string; schema: { required: string[]; properties: object }; missing: unknown[] }[]> =>
  (await ask(by, `/api/documents/forms?about=${about}`)).json<{ items: never[] }>().items;
const audits = async (action: string, subject: string): Promise<{ actor: string; detail: Record<string, unknown> }[]> =>
  (
    await desk.office.engine.pool.query<{ actor: string; detail: Record<string, unknown> }>(
      'select actor, detail from audit where action = $1 and subject = $2 order by id',
      [action, subject],
    )
  ).rows;

/** Both files of a document, checked against what its row says of them. */
const filesOf = async (document: DocumentJson, reason?: string): Promise<{ word: string; html: string }> => {
  const docx = await contentOf(document.number, 'docx', H1, reason);
  const html = await contentOf(document.number, 'html', H1, reason);
  expect([docx.statusCode, html.statusCode]).toEqual([200, 200]);
  const masked = document.files.some((file) => file.masked) && reason === undefined;
  for (const [format, answer] of [
    ['docx', docx],
    ['html', html],
  ] as const)
    expect(document.files.find((file) => file.format === format && file.masked === masked)?.sha256).toBe(
      createHash('sha256').update(answer.rawPayload).digest('hex'),
    );
  expect(malformed(html.body)).toBeNull();
  expect(malformed(wordXml(docx.rawPayload))).toBeNull();
  return { word: wordText(docx.rawPayload), html: html.body };
};

/** What a form says, the same in both of its files. */
const says = async (document: DocumentJson, ...texts: string[]): Promise<void> => {
  const { word, html } = await filesOf(document);
  for (const text of [document.title, document.number, ...texts]) {
    expect(word).toContain(text);
    expect(html).toContain(text);
  }
  expect(word).not.toMatch(/[{}]|undefined|null/);
  for (const secret of SECRETS) {
    expect(word).not.toContain(secret);
    expect(html).not.toContain(secret);
  }
};

describe('each form is made from the data of its matter, in Word and as a page, without the reporter', () => {
  test('投诉登记表 from a clue', async () => {
    const clue = await verifying(desk);
    const document = await make('complaintRegistration', clue);
    expect(document).toMatchObject({ internal: true, about: clue, revision: 1, madeBy: H1, replaces: null });
    await says(document, clue, '高原建设工程有限公司', '10,000.00元（大写：壹万元整）', '建议受理', '阿*****');
  });

  test('线索转办申请 from a request, and after the referral that granted it', async () => {
    const clue = await verifying(desk);
    await desk.office.send(H1, clue, 'request', {
      event: 'refer',
      input: { target: '630102-housing', reason: '工程款纠纷，属住建监管', answerBy: '2021-11-08' },
    });
    const before = await make('transferApplication', clue);
    await says(before, clue, '住房', '工程款纠纷，属住建监管', '2021年11月8日', '630102 承办人 1', '10,000.00元');
    expect((await filesOf(before)).word).not.toContain('同意转办');
    await desk.office.send(S, clue, 'refer', { target: '630102-housing', reason: '转请住建核实工程款' });
    const after = await make('transferApplication', clue);
    await says(after, '转请住建核实工程款', '同意转办。', '630102 主管', '630102 承办人 1');
  });
  test('线索转办申请 without either, in words that its maker owes', async () => {
    const clue = await verifying(desk);
    const refused = await tryMake(H1, { form: 'transferApplication', about: clue, fields: {} });
    expect([codeOf(refused), errorsOf(refused)]).toEqual(['422 invalid_input', ['/fields/reason', '/fields/target']]);
    await says(await make('transferApplication', clue, { target: '某某局', reason: '不属本局职责' }), '某某局');
  });

  test('核查情况表 from contacts, what was established and the wage ledger', async () => {
    const clue = await verifying(desk);
    const early = await tryMake(H1, { form: 'verificationRecord', about: clue, fields: { process: '现场核查' } });
    expect(errorsOf(early)).toEqual(['/fields/result']);
    await desk.office.send(H1, clue, 'establish', {
      verifiedFen: 900_000,
      workers: 3,
      employmentRelation: 'unclear',
      ledger: 'given',
      ledgerItems: ['payDate', 'net'],
    });
    const document = await make('verificationRecord', clue, { process: '现场核查，约见双方' });
    await says(
      document,
      '属实',
      '9,000.00元',
      '劳动关系不明确',
      '已提供',
      '支付日期、实发工资数额',
      '现场核查，约见双方',
    );
    await says(document, '电话', '已联系到', '630102 承办人 1');
  });
  test('核查情况表 of what was not established', async () => {
    const clue = await verifying(desk);
    await desk.office.send(H1, clue, 'notEstablish', {
      conclusion: 'notSubstantiated',
      publicReply: '经核查，未发现所反映的拖欠工资情况。',
      account: '约见双方核对',
      ledger: 'notGiven',
    });
    const document = await make('verificationRecord', clue, { process: '现场核查' });
    await says(document, '不属实', '反映不属实', '要求提供而未提供', '约见双方核对');
  });

  test('立案审批表 before and after the approval', async () => {
    const { number } = await proposedCase(desk);
    const before = await make('filingApproval', number);
    await says(before, number, '涉嫌拖欠工资', '2021年11月1日');
    expect((await filesOf(before)).word).not.toContain('同意立案');
    await desk.send(S, 'cases', number, 'approveFiling');
    const after = await make('filingApproval', number);
    await says(after, '同意立案。', '630102 主管');
  });

  test('调查询问通知书, 限期改正指令书, 事先告知书, 处理决定书, 处罚决定书 and 结案审批表 along a case', async () => {
    const { number } = await proposedCase(desk);
    await playCase(desk, number, 'investigating');
    await says(await make('inquiryNotice', number), '2021年11月5日9时30分', '营业执照', '工资支付台账');
    const order = await make('correctionOrder', number);
    await says(order, '2021年11月15日', '玖仟元整');
    await playCase(desk, number, 'drafted');
    const { facts, rules, days, place } = GIVEN['advanceNotice'] as Record<string, unknown>;
    await says(
      await make('advanceNotice', number, { facts, rules, days, place }),
      '限期支付工资并处罚款',
      '5,000.00元（大写：伍仟元整）',
    );
    await playCase(desk, number, 'decided');
    const handling = await make('handlingDecision', number);
    await says(handling, '2021年11月8日', '9,000.00元', '六十日', '西宁市城东区人民法院');
    const penalty = await make('penaltyDecision', number);
    await says(penalty, '5,000.00元（大写：伍仟元整）');
    await playCase(desk, number, 'closing');
    await says(
      await make('closingApproval', number),
      '已足额支付',
      '直接送达',
      order.number,
      handling.number,
      penalty.number,
    );
    await playCase(desk, number, 'closed');
    await says(await make('closingApproval', number), '同意结案。');
  });

  test('涉嫌犯罪案件移送审批表 from a track to the police', async () => {
    const { track, number } = await reportedHandOver(desk);
    await says(
      await make('policeTransferApproval', track),
      track,
      number,
      '公安机关',
      '134,660.00元',
      '逃匿，拒不支付',
    );
  });
  test('涉嫌犯罪案件移送审批表 with how the employer was told to come, and what proves it', async () => {
    const { track, clue } = await reportedHandOver(desk);
    const none = await make('policeTransferApproval', track);
    expect((await filesOf(none)).word).not.toContain('通知用人单位记录');
    await desk.office.send(H1, clue, 'contact', {
      via: 'letter',
      with: 'employer',
      at: '2021-11-01T08:40:00+08:00',
      outcome: 'notReached',
      summary: '挂号信通知三日内到场说明',
      receipt: '挂号信回执 XA12345',
    });
    const told = await make('policeTransferApproval', track);
    await says(told, '通知用人单位记录', '信函', '挂号信通知三日内到场说明', '挂号信回执 XA12345');
  });

  test('调解协议书 from a mediation, with its plan', async () => {
    const number = await agreedMediation(desk);
    const document = await make('mediationAgreement', number);
    await says(document, '2021年11月30日', '4,000.00元（大写：肆仟元整）', '5,000.00元', '剩余款项一并到期', '3人');
  });
});

test('an anonymous report is registered with blanks for its reporter', async () => {
  const clue = await desk.office.report({ reporter: null, submission: 'report' });
  const answer = await tryMake(S, { form: 'complaintRegistration', about: clue });
  expect(answer.statusCode).toBe(201);
  const { word } = await filesOf(answer.json<DocumentJson>());
  expect(word).toContain('姓名／身份证号／');
});

describe('a form is possible when its matter stands so', () => {
  test('a decision only from a decided case, the offer of forms says the same', async () => {
    const { number } = await proposedCase(desk);
    const names = async () => (await formsFor(H1, number)).map((form) => form.form);
    expect(await names()).toEqual(['filingApproval']);
    const early = await tryMake(H1, { form: 'handlingDecision', about: number, fields: GIVEN['handlingDecision'] });
    expect(codeOf(early)).toBe('409 conflict');
    expect(early.json<{ detail: string }>().detail).toContain('decided');
    await playCase(desk, number, 'decided');
    expect(await names()).toEqual(['correctionOrder', 'handlingDecision', 'penaltyDecision']);
    expect(
      (await tryMake(H1, { form: 'handlingDecision', about: number, fields: GIVEN['handlingDecision'] })).statusCode,
    ).toBe(201);
  });

  test('a penalty only where the decision is one', async () => {
    const { number } = await proposedCase(desk);
    await playCase(desk, number, 'investigated');
    await desk.send(H1, 'cases', number, 'draftDecision', {
      decision: 'order',
      orderedFen: 900_000,
      workers: 3,
      payBy: '2021-11-08',
      text: '限期支付',
    });
    await desk.send(S, 'cases', number, 'approveDecision');
    expect((await formsFor(H1, number)).map((form) => form.form)).not.toContain('penaltyDecision');
    const answer = await tryMake(H1, { form: 'penaltyDecision', about: number, fields: GIVEN['penaltyDecision'] });
    expect(codeOf(answer)).toBe('409 conflict');
    expect(answer.json<{ detail: string }>().detail).toContain("its decision is 'order'");
  });

  test('a form of another kind of matter, or one that nobody knows, is named with those that there are', async () => {
    const clue = await verifying(desk);
    for (const form of ['handlingDecision', 'nothing']) {
      const answer = await tryMake(H1, { form, about: clue });
      expect(codeOf(answer)).toBe('422 invalid_input');
      expect(answer.body).toContain('complaintRegistration');
    }
  });
});

describe('what is missing is named field by field', () => {
  test('fields that the maker owes', async () => {
    const { number } = await proposedCase(desk);
    await playCase(desk, number, 'decided');
    const [form] = (await formsFor(H1, number)).filter((found) => found.form === 'handlingDecision');
    expect(form?.missing).toEqual([]);
    expect(form?.schema.required).toEqual(['address', 'legalPerson', 'facts', 'rules', 'reviewBody', 'court']);
    const answer = await tryMake(H1, { form: 'handlingDecision', about: number, fields: { rules: '条例', court: '' } });
    expect(codeOf(answer)).toBe('422 invalid_input');
    expect(errorsOf(answer)).toEqual([
      '/fields/address',
      '/fields/court',
      '/fields/facts',
      '/fields/legalPerson',
      '/fields/reviewBody',
    ]);
    expect(
      (await tryMake(H1, { form: 'handlingDecision', about: number, fields: GIVEN['handlingDecision'] })).statusCode,
    ).toBe(201);
  });

  test('data that the matter itself lacks', async () => {
    const { track, number } = await reportedHandOver(desk);
    await desk.office.engine.pool.query(
      `update proceeding set context = context #- '{fields,servedOn}' #- '{fields,payBy}' where number = $1`,
      [number],
    );
    const [form] = await formsFor(H1, track);
    expect(form?.missing).toMatchObject([{ path: '/fields/servedOn' }, { path: '/fields/payBy' }]);
    const answer = await tryMake(H1, { form: 'policeTransferApproval', about: track, fields: { evidence: '材料' } });
    expect(errorsOf(answer)).toEqual(['/fields/payBy', '/fields/servedOn']);
  });

  test('what the data says is not typed over, and nothing unknown is taken', async () => {
    const { number } = await proposedCase(desk);
    await playCase(desk, number, 'decided');
    const fields = { ...GIVEN['handlingDecision'], amount: 1, reporter: 'x' };
    const answer = await tryMake(H1, { form: 'handlingDecision', about: number, fields });
    expect(errorsOf(answer)).toEqual(['/fields/amount', '/fields/reporter']);
    const words = { ...GIVEN['handlingDecision'], content: '另行表述的决定内容' };
    await says(await make('handlingDecision', number, words), '另行表述的决定内容');
    expect(codeOf(await tryMake(H1, { form: 'handlingDecision', about: number, fields, more: 1 }))).toBe(
      '422 invalid_input',
    );
  });
});

describe('the reporter stays secret', () => {
  test('typed into a form for the employer, a name or number is found and refused', async () => {
    const { number } = await proposedCase(desk);
    await playCase(desk, number, 'investigating');
    for (const [text, clean] of [
      [`经${REPORTER.name}反映`, '经反映'],
      ['电话 138-9999 8888', '电话 0971-1234567'],
      [`身份证${REPORTER.idNumber}`, '身份证'],
      ['卡号6222 0200 0012 3456 789', '卡号'],
    ]) {
      const refused = await tryMake(H1, {
        form: 'correctionOrder',
        about: number,
        fields: { ...GIVEN['correctionOrder'], facts: text },
      });
      expect([codeOf(refused), errorsOf(refused)]).toEqual(['422 invalid_input', ['/fields/facts']]);
      expect(refused.body).not.toContain(REPORTER.name);
      const taken = await tryMake(H1, {
        form: 'correctionOrder',
        about: number,
        fields: { ...GIVEN['correctionOrder'], facts: clean },
      });
      expect(taken.statusCode).toBe(201);
    }
  });

  test('in words that a matter brought along, too: the maker puts them otherwise', async () => {
    const number = await agreedMediation(desk, `款项直接付给${REPORTER.name}`);
    const fields = GIVEN['mediationAgreement'];
    const refused = await tryMake(H1, { form: 'mediationAgreement', about: number, fields });
    expect([codeOf(refused), errorsOf(refused)]).toEqual(['422 invalid_input', ['/fields/terms']]);
    await says(
      await make('mediationAgreement', number, { ...fields, terms: '款项直接付给劳动者本人' }),
      '付给劳动者本人',
    );
  });

  test('the registration shows it to who may unmask and says why, masked to everybody else', async () => {
    const clue = await verifying(desk);
    const document = await make('complaintRegistration', clue);
    const { word, html } = await filesOf(document, '核对身份');
    for (const secret of SECRETS) {
      expect(word).toContain(secret);
      expect(html).toContain(secret);
    }
    expect(await audits('reveal', clue)).toMatchObject([
      { actor: H1, detail: { document: document.number, reason: '核对身份' } },
      { actor: H1, detail: { document: document.number, reason: '核对身份' } },
    ]);
    const masked = await contentOf(document.number, 'html', 'auditor');
    expect(masked.statusCode).toBe(200);
    for (const secret of SECRETS) expect(masked.body).not.toContain(secret);
    expect(codeOf(await contentOf(document.number, 'html', 'auditor', '核对身份'))).toBe('403 forbidden');
    expect(codeOf(await contentOf(document.number, 'html', 'handler-630102-3', '核对身份'))).toBe('403 forbidden');
  });

  test('nothing of a document lies open in the database', async () => {
    const clue = await verifying(desk);
    const document = await make('complaintRegistration', clue, { opinion: '库中不应看见的话' });
    const { rows } = await desk.office.engine.pool.query<{ text: string }>(
      `select encode(r.sealed, 'escape') || to_jsonb(d)::text as text from document_rendering r join document d on d.id = r.document_id where d.number = $1`,
      [document.number],
    );
    expect(rows).toHaveLength(4);
    for (const { text } of rows)
      for (const secret of [...SECRETS, '库中不应看见的话', '<html', 'word/document.xml'])
        expect(text).not.toContain(secret);
  });
});

describe('numbers', () => {
  const ORDER = /^宁城东人社监令字〔2021〕第(\d+)号$/;

  test('carry the prefix of the unit, the form and the year, and run on without a gap', async () => {
    const { number } = await proposedCase(desk);
    await playCase(desk, number, 'investigating');
    const numbers: number[] = [];
    for (const _ of [1, 2, 3]) {
      const document = await make('correctionOrder', number);
      numbers.push(Number(ORDER.exec(document.number)?.[1]));
    }
    const [first = 0] = numbers;
    expect(first).toBeGreaterThan(0);
    expect(numbers).toEqual([first, first + 1, first + 2]);
    // One that is refused uses no number up.
    await tryMake(H1, { form: 'correctionOrder', about: number, fields: {} });
    expect((await make('correctionOrder', number)).number).toBe(`宁城东人社监令字〔2021〕第${first + 3}号`);
    expect((await make('inquiryNotice', number)).number).toMatch(/^宁城东人社监询字〔2021〕第\d+号$/);
  });

  test('are without a gap and once also when twelve are made at the same moment', async () => {
    const { number } = await proposedCase(desk);
    await playCase(desk, number, 'investigating');
    const made = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        tryMake(index % 2 === 0 ? H1 : S, { form: 'correctionOrder', about: number, fields: GIVEN['correctionOrder'] }),
      ),
    );
    expect(made.map((answer) => answer.statusCode)).toEqual(Array(12).fill(201));
    const { rows } = await desk.office.engine.pool.query<{ sequence: number }>(
      `select sequence from document where unit = '630102' and form = 'correctionOrder' and year = 2021 order by sequence`,
    );
    expect(rows.map((row) => row.sequence)).toEqual(rows.map((_, index) => index + 1));
    expect(new Set(made.map((answer) => answer.json<DocumentJson>().number)).size).toBe(12);
  });

  test('begin anew with the year', async () => {
    const { number } = await proposedCase(desk);
    await playCase(desk, number, 'investigating');
    await desk.office.at('2022-01-04T09:00:00+08:00');
    expect((await make('correctionOrder', number, { ...GIVEN['correctionOrder'], payBy: '2022-01-14' })).number).toBe(
      '宁城东人社监令字〔2022〕第1号',
    );
  });

  test('the same Idempotency-Key makes one document, also at the same moment; with another body it is refused', async () => {
    const { number } = await proposedCase(desk);
    await playCase(desk, number, 'investigating');
    const body = { form: 'correctionOrder', about: number, fields: GIVEN['correctionOrder'] };
    const key = { 'idempotency-key': `paper-${number}` };
    const answers = await Promise.all([1, 2, 3, 4].map(() => tryMake(H1, body, key)));
    answers.push(await tryMake(H1, body, key));
    expect(answers.map((answer) => answer.statusCode)).toEqual([201, 201, 201, 201, 201]);
    expect(new Set(answers.map((answer) => answer.json<DocumentJson>().number)).size).toBe(1);
    const { items } = (await ask(H1, `/api/documents?about=${number}`)).json<{ items: DocumentJson[] }>();
    expect(items).toHaveLength(1);
    const other = await tryMake(H1, { ...body, form: 'inquiryNotice' }, key);
    expect(codeOf(other)).toBe('422 idempotency_mismatch');
  });
});

describe('a document is never changed', () => {
  test('a corrected one names the one that it replaces; that one stays, and is replaced once', async () => {
    const { number } = await proposedCase(desk);
    await playCase(desk, number, 'investigating');
    const first = await make('correctionOrder', number);
    const second = await make(
      'correctionOrder',
      number,
      { ...GIVEN['correctionOrder'], workers: 4 },
      { replaces: first.number },
    );
    expect(second).toMatchObject({ revision: 2, replaces: first.number });
    await says(second, `替代${first.number}`, '支付4名');
    await says(first, '支付3名');
    const old = (await ask(H1, `/api/documents/${encodeURIComponent(first.number)}`)).json<DocumentJson>();
    expect(old).toMatchObject({ revision: 1, replacedBy: second.number, files: first.files });
    const again = await tryMake(H1, {
      form: 'correctionOrder',
      about: number,
      fields: GIVEN['correctionOrder'],
      replaces: first.number,
    });
    expect(codeOf(again)).toBe('409 conflict');
    const other = await tryMake(H1, {
      form: 'inquiryNotice',
      about: number,
      fields: GIVEN['inquiryNotice'],
      replaces: second.number,
    });
    expect([codeOf(other), errorsOf(other)]).toEqual(['422 invalid_input', ['/replaces']]);
  });

  test('when the person is forgotten its contents are gone for good, its number and hashes stay, also in the file', async () => {
    const clue = await verifying(desk);
    const document = await make('complaintRegistration', clue);
    await desk.office.engine.pool.query(
      `update clue_secret set wrapped_key = null, sealed = null where clue_id = (select id from clue where number = $1)`,
      [clue],
    );
    const gone = await contentOf(document.number, 'docx');
    expect([codeOf(gone), gone.body.includes('erased by law')]).toEqual(['409 conflict', true]);
    const { files } = (await ask(H1, `/api/documents/${encodeURIComponent(document.number)}`)).json<DocumentJson>();
    expect(files).toEqual(document.files);
    const exported = unzipSync((await ask(H1, `/api/clues/${clue}/file`)).rawPayload);
    const index = JSON.parse(strFromU8(exported['index.json'] ?? new Uint8Array())) as { pieces: object[] };
    expect(index.pieces).toContainEqual(expect.objectContaining({ number: document.number, files: [] }));
    expect(codeOf(await tryMake(H1, { form: 'complaintRegistration', about: clue }))).toBe('422 invalid_input');
  });

  test.each([
    'update document set title = $1',
    'delete from document where number = $1',
    'update document_rendering set sha256 = $1',
    'delete from document_rendering where sha256 = $1',
  ])('the application may not: %s', async (sql) => {
    await expect(desk.office.engine.pool.query(sql, ['x'])).rejects.toThrow('permission denied');
  });
});

describe('who makes and who reads', () => {
  test('handlers of the matter and supervisors of its unit make; the others are refused, or see nothing', async () => {
    const { number } = await proposedCase(desk);
    await playCase(desk, number, 'investigating');
    const body = { form: 'correctionOrder', about: number, fields: GIVEN['correctionOrder'] };
    for (const by of [H1, H2, S]) expect((await tryMake(by, body)).statusCode).toBe(201);
    for (const by of ['handler-630102-3', CITY, 'auditor', 'operator', 'admin'])
      expect([by, codeOf(await tryMake(by, body))]).toEqual([by, '403 forbidden']);
    for (const by of ['supervisor-630104', CLERK])
      expect([by, codeOf(await tryMake(by, body))]).toEqual([by, '404 not_found']);
    expect(await formsFor(CITY, number)).toEqual([]);
    expect((await ask('supervisor-630104', `/api/documents/forms?about=${number}`)).statusCode).toBe(404);
    expect((await desk.web.ask(null, 'POST', '/api/documents', body)).statusCode).toBe(401);
  });

  test('who may see the matter reads its documents; operator and administrator know of them only; each download is written down', async () => {
    const { number } = await proposedCase(desk);
    await playCase(desk, number, 'investigating');
    const document = await make('correctionOrder', number);
    const path = `/api/documents/${encodeURIComponent(document.number)}`;
    for (const by of [CITY, 'auditor', 'handler-630102-3'])
      expect([by, (await contentOf(document.number, 'docx', by)).statusCode]).toEqual([by, 200]);
    for (const by of ['operator', 'admin']) {
      expect([by, (await ask(by, path)).statusCode]).toEqual([by, 200]);
      expect([by, codeOf(await contentOf(document.number, 'docx', by))]).toEqual([by, '403 forbidden']);
    }
    expect(codeOf(await contentOf(document.number, 'docx', 'supervisor-630104'))).toBe('404 not_found');
    const { items } = (await ask('supervisor-630104', '/api/documents?limit=200')).json<{ items: DocumentJson[] }>();
    expect(items.map((item) => item.about)).not.toContain(number);
    expect((await audits('download', document.number)).map((row) => row.actor)).toEqual([
      CITY,
      'auditor',
      'handler-630102-3',
    ]);
  });

  test('the police reads the decision that its track rests on once it is handed over, and no internal paper', async () => {
    const { track, number } = await reportedHandOver(desk);
    const decision = await make('handlingDecision', number);
    const approval = await make('policeTransferApproval', track);
    const seen = async () =>
      (await ask(POLICE, '/api/documents?limit=200'))
        .json<{ items: DocumentJson[] }>()
        .items.map((item) => item.number);
    expect(await seen()).not.toContain(decision.number);
    expect((await contentOf(decision.number, 'html', POLICE)).statusCode).toBe(404);
    await desk.office.at('2021-11-09T09:00:00+08:00');
    await desk.send(S, 'tracks', track, 'approve');
    await desk.send(H1, 'tracks', track, 'transfer', { transferredOn: '2021-11-09', list: '案卷一册' });
    expect(await seen()).toEqual([decision.number]);
    expect((await contentOf(decision.number, 'html', POLICE)).statusCode).toBe(200);
    expect((await contentOf(approval.number, 'html', POLICE)).statusCode).toBe(404);
    expect((await contentOf(decision.number, 'html', CLERK)).statusCode).toBe(404);
    expect((await ask(POLICE, `/api/cases/${number}/file`)).statusCode).toBe(404);
  });

  test('a list pages by cursor and is narrowed by matter and form', async () => {
    const { number } = await proposedCase(desk);
    await playCase(desk, number, 'investigating');
    const made = [
      await make('inquiryNotice', number),
      await make('correctionOrder', number),
      await make('inquiryNotice', number),
    ];
    const list = async (more: string) =>
      (await ask(H1, `/api/documents?about=${number}${more}`)).json<{ items: DocumentJson[]; next: string | null }>();
    const first = await list('&limit=2');
    const second = await list(`&limit=2&cursor=${first.next}`);
    expect([...first.items, ...second.items].map((item) => item.number)).toEqual(
      made.map((item) => item.number).reverse(),
    );
    expect(second.next).toBeNull();
    expect((await list('&form=correctionOrder')).items.map((item) => item.number)).toEqual([made[1]?.number]);
  });
});

test('hostile texts stay texts: no tag, no script, no place, no control character', async () => {
  const { number } = await proposedCase(desk);
  await playCase(desk, number, 'investigating');
  const facts = `<script>alert(1)</script> </p><img src=x onerror=alert(1)> {employer} &amp; "'\` \u202e\u0007 ]]> <!-- \n第二行`;
  const document = await make('correctionOrder', number, { ...GIVEN['correctionOrder'], facts });
  const answer = await contentOf(document.number, 'html');
  const { word, html } = await filesOf(document);
  expect(html).not.toMatch(/<script|<img|onerror=alert\(1\)>|\u202e|\u0007/);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).toContain('{employer} &amp;amp; &quot;');
  expect(html).toContain('<p>第二行</p>');
  expect(word).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(word).toContain('{employer}');
  expect(answer.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'content-security-policy': expect.stringMatching(
      /^default-src 'none'; style-src 'sha256-[^']+';.*sandbox$/,
    ) as unknown,
  });
  // The policy lets the page's own style pass, and that alone.
  const style = /<style>([^]*)<\/style>/.exec(html)?.[1] ?? '';
  expect(String(answer.headers['content-security-policy'])).toContain(
    `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  );
});

describe('a whole file', () => {
  interface Index {
    readonly about: string;
    readonly unmasked: string[];
    readonly pieces: readonly {
      readonly volume: string;
      readonly order: number;
      readonly title: string;
      readonly number: string | null;
      readonly maker: string;
      readonly date: string;
      readonly files: readonly { readonly name: string; readonly sha256: string; readonly size: number }[];
    }[];
  }
  const opened = (answer: LightMyRequestResponse) => {
    expect(answer.statusCode).toBe(200);
    const files = unzipSync(answer.rawPayload);
    const index = JSON.parse(strFromU8(files['index.json'] ?? new Uint8Array())) as Index;
    // Everything that can be read in it, Word files opened.
    const text = (name: string): string => {
      const bytes = files[name] ?? new Uint8Array();
      return name.endsWith('.docx') ? wordText(bytes) : strFromU8(bytes);
    };
    return {
      files,
      index,
      text,
      all: (start = '') =>
        Object.keys(files)
          .filter((name) => name.startsWith(start))
          .map(text)
          .join('\n'),
    };
  };

  test('of a case holds everything once, in two volumes, each piece in the index with its hash', async () => {
    const { clue, number } = await proposedCase(desk);
    await playCase(desk, number, 'investigating');
    const registration = await make('complaintRegistration', clue);
    const filing = await make('filingApproval', number);
    const order = await make('correctionOrder', number);
    await desk.send(H1, 'cases', number, 'note', { note: `与${REPORTER.name}（138 9999 8888）核对` });
    await desk.office.send(H1, clue, 'establish', { verifiedFen: 900_000, workers: 3 });
    await desk.office.send(H1, clue, 'pay', {
      amountFen: 300_000,
      workers: 1,
      paymentChannel: 'platform',
      evidence: '银行回单',
    });
    const answer = await ask(H1, `/api/cases/${number}/file`);
    const { files, index, text, all } = opened(answer);
    expect(answer.headers['content-type']).toBe('application/zip');
    expect(index).toMatchObject({ about: number, unmasked: [] });
    const volumeOf = (one: string) => index.pieces.find((piece) => piece.number === one)?.volume;
    expect([registration, filing, order].map((one) => volumeOf(one.number))).toEqual([
      'secondary',
      'secondary',
      'main',
    ]);
    const named = index.pieces.flatMap((piece) => piece.files);
    expect(Object.keys(files).sort()).toEqual(['index.html', 'index.json', ...named.map((file) => file.name)].sort());
    for (const file of named) {
      const bytes = files[file.name] ?? new Uint8Array();
      expect([file.name, createHash('sha256').update(bytes).digest('hex'), bytes.length]).toEqual([
        file.name,
        file.sha256,
        file.size,
      ]);
      if (file.name.endsWith('.html')) expect([file.name, malformed(text(file.name))]).toEqual([file.name, null]);
      expect(text('index.html')).toContain(file.sha256);
    }
    for (const volume of ['main', 'secondary']) {
      const orders = index.pieces.filter((piece) => piece.volume === volume).map((piece) => piece.order);
      expect(orders).toEqual(orders.map((_, place) => place + 1));
    }
    expect(malformed(text('index.html'))).toBeNull();
    // A payment, a counted deadline with its article, a move with its words.
    expect(all('正卷')).toContain('3,000.00');
    expect(all('正卷')).toContain('劳动保障监察条例 (Decree 423) art. 17');
    expect(all('正卷')).toMatch(/"on": "2021-11-06",\s+"counted": false/);
    expect(all('副卷')).toContain('阿*****（138******88）核对');
    for (const secret of SECRETS) expect(all()).not.toContain(secret);
    expect(await audits('export', number)).toMatchObject([{ actor: H1, detail: { what: 'file', unmasked: [] } }]);
  });

  test('unmasks the reporter in the internal volume alone, for who may and says why', async () => {
    const { clue, number } = await proposedCase(desk);
    const registration = await make('complaintRegistration', clue);
    await make('filingApproval', number);
    const { index, all } = opened(await ask(S, `/api/clues/${clue}/file?reason=${encodeURIComponent('移交卷宗')}`));
    expect(index.unmasked).toEqual([clue]);
    expect(index.pieces.map((piece) => piece.number)).toContain(registration.number);
    for (const secret of SECRETS) {
      expect(all('正卷')).not.toContain(secret);
      expect(all('index')).not.toContain(secret);
      expect(all('副卷')).toContain(secret);
    }
    expect(await audits('reveal', clue)).toMatchObject([{ actor: S, detail: { file: clue, reason: '移交卷宗' } }]);
    expect(codeOf(await ask('auditor', `/api/clues/${clue}/file?reason=${encodeURIComponent('移交卷宗')}`))).toBe(
      '403 forbidden',
    );
    const masked = opened(await ask('auditor', `/api/clues/${clue}/file`));
    for (const secret of SECRETS) expect(masked.all()).not.toContain(secret);
  });

  test('is not for those who only run the system, nor for who may not see the matter, nor under another collection', async () => {
    const { clue, number } = await proposedCase(desk);
    for (const by of ['operator', 'admin'])
      expect([by, codeOf(await ask(by, `/api/cases/${number}/file`))]).toEqual([by, '403 forbidden']);
    expect((await ask('supervisor-630104', `/api/cases/${number}/file`)).statusCode).toBe(404);
    expect((await ask(H1, `/api/cases/${clue}/file`)).statusCode).toBe(404);
    expect((await ask(H1, `/api/clues/${number}/file`)).statusCode).toBe(404);
    expect(await audits('export', number)).toEqual([]);
  });
});
