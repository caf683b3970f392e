// Papers for tests: a case, a mediation and a hand-over played to the states in which forms are possible, what the makers give, and a
// look into what was made.
import { strFromU8, unzipSync } from 'fflate';
import { CONTACT } from './office.ts';
import { H1, H2, S, type Desk } from './desk.ts';

/** A reporter whose every field is found again wherever it should not be. */
export const REPORTER = {
  name: '阿旺多吉标记',
  idNumber: '632801199001019999',
  phone: '13899998888',
  bankCard: '6222020000123456789',
} as const;
export const SECRETS = Object.values(REPORTER);

export const GIVEN: Readonly<Record<string, Record<string, unknown>>> = {
  complaintRegistration: { opinion: '建议受理' },
  filingApproval: { address: '西宁市城东区建国路1号', legalPerson: '李某' },
  inquiryNotice: {
    subject: '工资支付情况',
    attendee: '法定代表人或者其委托人',
    at: '2021-11-05T09:30:00+08:00',
    place: '城东区劳动保障监察大队',
    materials: '营业执照\n工资支付台账',
  },
  correctionOrder: {
    facts: '拖欠工资',
    rules: '《保障农民工工资支付条例》第三条',
    amount: 900_000,
    workers: 3,
    payBy: '2021-11-15',
  },
  advanceNotice: { facts: '拖欠工资', rules: '《劳动保障监察条例》第二十六条', days: 5, place: '监察大队' },
  handlingDecision: {
    address: '西宁市城东区建国路1号',
    legalPerson: '李某',
    facts: '拖欠三名劳动者工资',
    rules: '《劳动保障监察条例》第二十六条',
    reviewBody: '西宁市城东区人民政府',
    court: '西宁市城东区人民法院',
  },
  penaltyDecision: {
    address: '西宁市城东区建国路1号',
    legalPerson: '李某',
    facts: '拒不改正',
    hearing: '已告知，未提出陈述申辩',
    rules: '《劳动保障监察条例》第三十条',
    payWay: '自收到之日起十五日内缴至指定银行',
    reviewBody: '西宁市城东区人民政府',
    court: '西宁市城东区人民法院',
  },
  policeTransferApproval: { evidence: '行政处理决定书、送达回证、工资台账' },
  closingApproval: { opinion: '建议结案' },
  mediationAgreement: { legalPerson: '李某', dispute: '工资支付争议' },
};

/** A clue of the marked reporter that is being verified. */
export const verifying = async (desk: Desk): Promise<string> => {
  await desk.office.at('2021-11-01T09:00:00+08:00');
  const clue = await desk.office.report({ reporter: REPORTER, description: '拖欠三个月工资，联系13899998888' });
  await desk.office.send(S, clue, 'assign', { handlers: [H1, H2] });
  await desk.office.send(H1, clue, 'accept');
  await desk.office.send(H1, clue, 'contact', CONTACT);
  return clue;
};

export const proposedCase = async (desk: Desk): Promise<{ clue: string; number: string }> => {
  const clue = await verifying(desk);
  const { number } = await desk.open(H1, 'cases', { clues: [clue], basis: '涉嫌拖欠工资' });
  return { clue, number };
};

/** The straight way of a case: what is sent in each state. */
const CASE_WAY: Readonly<Record<string, readonly [by: string, type: string, input?: object]>> = {
  proposed: [S, 'approveFiling'],
  investigating: [
    H1,
    'finishInvestigation',
    { finding: 'violation', verifiedFen: 900_000, workers: 3, report: '属实' },
  ],
  investigated: [
    H1,
    'draftDecision',
    {
      decision: 'orderAndPenalty',
      orderedFen: 900_000,
      workers: 3,
      payBy: '2021-11-08',
      fineFen: 500_000,
      text: '限期支付工资并处罚款',
    },
  ],
  drafted: [S, 'approveDecision'],
  decided: [H1, 'serve', { servedOn: '2021-11-01', serviceMethod: 'direct', proof: '送达回证' }],
  served: [H1, 'proposeClosing', { outcome: 'paid', report: '已足额支付' }],
  closing: [S, 'approveClosing'],
};

/** Plays a case on until it is in this state. */
export const playCase = async (desk: Desk, number: string, state: string): Promise<void> => {
  let at = (await desk.view('auditor', 'cases', number)).state;
  while (at !== state) {
    const step = CASE_WAY[at];
    if (step === undefined) throw new Error(`no way leads from '${at}' to '${state}'`);
    at = (await desk.send(step[0], 'cases', number, step[1], step[2])).state;
  }
};

export const agreedMediation = async (desk: Desk, terms = '逾期未付的，剩余款项一并到期'): Promise<string> => {
  const clue = await verifying(desk);
  const { number } = await desk.open(H1, 'mediations', { clues: [clue], body: 'labour' });
  await desk.send(H1, 'mediations', number, 'accept');
  await desk.send(H1, 'mediations', number, 'agree', {
    amountFen: 900_000,
    workers: 3,
    instalments: [
      { dueOn: '2021-11-30', amountFen: 400_000 },
      { dueOn: '2021-12-31', amountFen: 500_000 },
    ],
    terms,
  });
  return number;
};

/** A case that was served and has lapsed, and its hand-over as reported. */
export const reportedHandOver = async (desk: Desk): Promise<{ track: string; number: string; clue: string }> => {
  const { clue, number } = await proposedCase(desk);
  await playCase(desk, number, 'served');
  const { number: track } = await desk.open(H1, 'tracks', {
    kind: 'police',
    clues: [clue],
    target: '630102-police',
    case: number,
    amountFen: 13_466_000,
    workers: 12,
    facts: '逃匿，拒不支付',
  });
  return { track, number, clue };
};

export interface DocumentJson {
  readonly number: string;
  readonly form: string;
  readonly title: string;
  readonly internal: boolean;
  readonly about: string;
  readonly revision: number;
  readonly replaces: string | null;
  readonly replacedBy: string | null;
  readonly madeBy: string;
  readonly madeAt: string;
  readonly files: readonly { format: string; masked: boolean; sha256: string; size: number }[];
}

/** The text of a Word file: its `document.xml`. */
export const wordXml = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());

/** What stands in a Word file, run after run. */
export const wordText = (bytes: Uint8Array): string =>
  [...wordXml(bytes).matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((found) => found[1]).join('');

/** The first thing that keeps a text from being well-formed XML without entities of its own; null when there is none. */
export const malformed = (text: string): string | null => {
  const open: string[] = [];
  const body = text.replace(/^<!DOCTYPE html>/, '').replace(/^<\?xml[^>]*\?>/, '');
  for (const [part] of body.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!part.startsWith('<')) {
      if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)|>/i.test(part))
        return `a bare character in '${part.slice(0, 60)}'`;
      continue;
    }
    const tag = /^<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>$/.exec(part);
    if (tag === null) return `no tag: ${part.slice(0, 60)}`;
    const [, close, name, , empty] = tag;
    if (close === '/') {
      if (open.pop() !== name) return `</${name}> closes nothing`;
    } else if (empty !== '/') open.push(name ?? '');
  }
  return open.length === 0 ? null : `<${open.at(-1)}> is not closed`;
};
