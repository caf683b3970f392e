// What an input's schema cannot say: amounts against what was agreed, dates against today, people against the duty of two.
import { ceilingFen, claimLeftFen, isFullyPaid } from '../../workflows/money.ts';
import type { ClueContext } from '../../workflows/context.ts';
import { check } from './check.ts';
import type { ClockRule } from './deadline.ts';
import type { FieldProblem } from './errors.ts';
import { inputSchema, plainSchema, type Choices, type PersonalEvent } from './inputs.ts';
import { publicationProblems } from './public-reply.ts';
import type { ClueRecord, DeadlineRecord } from './records.ts';

export interface Conclusion {
  readonly code: string;
  readonly for: readonly string[];
  readonly needs: readonly string[];
  /** Inputs that this class may not be given without. */
  readonly requires: readonly string[];
  /** Inputs whose absence the reviewer is told of. */
  readonly asks?: readonly string[] | undefined;
  /** Model text of the public reply, with {places}. */
  readonly reply: string;
}

export interface InputSurroundings {
  readonly clue: ClueRecord;
  readonly context: ClueContext;
  readonly deadlines: readonly DeadlineRecord[];
  readonly choices: Choices;
  readonly rules: readonly ClockRule[];
  readonly conclusions: readonly Conclusion[];
  readonly now: string;
  readonly today: string;
  /** Units above the clue's. */
  readonly above: readonly string[];
  /** Why somebody may not handle the clue in a unit, or null. */
  readonly unfit: (username: string, unit: string) => string | null;
  /** A unit above decides after the third return. */
  readonly arbitrating: boolean;
  readonly supervising: boolean;
  /** The code is one of the divisions (GB/T 2260). */
  readonly isRegion: (code: string) => boolean;
}

type Fields = Readonly<Record<string, unknown>>;
type Rule = (input: Fields, around: InputSurroundings) => FieldProblem[];

const problem = (path: string, message: string): FieldProblem[] => [{ path, message }];

const notBefore =
  (field: string): Rule =>
  (input, { today }) => {
    const date = input[field];
    return typeof date === 'string' && date < today
      ? problem(`/${field}`, `found ${date}, expected today (${today}) or later`)
      : [];
  };

const among =
  (field: string, known: readonly string[] | undefined, what: string): Rule =>
  (input) => {
    const found = input[field];
    if (found === undefined || (known ?? []).includes(String(found))) return [];
    return problem(
      `/${field}`,
      `found no ${what} of this code; expected one of ${(known ?? []).slice(0, 40).join(', ') || '(there is none now)'}`,
    );
  };

const handlersFit: Rule = (input, around) => {
  const unit = (input['unit'] as string | undefined) ?? around.clue.unit;
  return (input['handlers'] as readonly string[]).flatMap((username, index) => {
    const why = around.unfit(username, unit);
    return why === null ? [] : problem(`/handlers/${index}`, why);
  });
};

const ownUnit: Rule = (input, { clue, arbitrating }) =>
  input['unit'] === undefined || input['unit'] === clue.unit || arbitrating
    ? []
    : problem('/unit', `found another unit than the clue's (${clue.unit}); to hand it on, refer it`);

const payment: Rule = (input, { context, today }) => {
  const ceiling = ceilingFen(context);
  const after = context.paidFen + (input['amountFen'] as number);
  const problems =
    after > ceiling && input['reason'] === undefined
      ? problem(
          '/reason',
          `is missing: with this payment ${after} 分 are paid, more than the ${ceiling} 分 that are owed; say why`,
        )
      : [];
  const paidOn = input['paidOn'];
  return typeof paidOn === 'string' && paidOn > today
    ? [...problems, ...problem('/paidOn', `found ${paidOn}, expected today (${today}) or earlier`)]
    : problems;
};

/** What was paid already belongs to what is owed, unless more than that was paid with a reason. */
const coversPaid =
  (field: string): Rule =>
  (input, { context }) => {
    const found = input[field] as number;
    return found < context.paidFen && !context.excess
      ? problem(`/${field}`, `found ${found}, expected ${context.paidFen} 分 or more, which are paid already`)
      : [];
  };

/** A part is smaller than the whole, and what is paid already stays covered by what is left. */
const smallerPart: Rule = (input, { clue, context }) => {
  const arrears = input['arrears'] as { amountFen: number; workers: number; from?: string; to?: string };
  const left = claimLeftFen(context);
  const most = Math.min(left === 0 ? 0 : left - 1, Math.max(0, left - context.paidFen));
  return [
    ...(arrears.amountFen > most
      ? problem(
          '/arrears/amountFen',
          `found ${arrears.amountFen}, expected at most ${most} 分: ${left} 分 are claimed here, ${context.paidFen} 分 paid`,
        )
      : []),
    ...(arrears.workers > clue.workers
      ? problem('/arrears/workers', `found ${arrears.workers}, expected at most the ${clue.workers} of the clue`)
      : []),
    ...(arrears.from !== undefined && arrears.to !== undefined && arrears.to < arrears.from
      ? problem('/arrears/to', `found ${arrears.to}, expected ${arrears.from} (from) or later`)
      : []),
  ];
};

const needs: Rule = (input, { conclusions, context }) => {
  const conclusion = conclusions.find((found) => found.code === input['conclusion']);
  return (conclusion?.needs ?? []).flatMap((need) => {
    if (need === 'paidInFull' && !isFullyPaid(context)) {
      return problem(
        '/conclusion',
        `'${conclusion?.code}' says that all is paid; ${context.paidFen} of ${ceilingFen(context)} 分 are`,
      );
    }
    if (need === 'case' && !context.filed)
      return problem('/conclusion', `'${conclusion?.code}' needs a filed case (立案)`);
    if (need === 'track' && context.referredTo === null && context.readerUnits.length === 0) {
      return problem('/conclusion', `'${conclusion?.code}' needs a refer to another office`);
    }
    return [];
  });
};

const required: Rule = (input, { conclusions }) => {
  const conclusion = conclusions.find((found) => found.code === input['conclusion']);
  return (conclusion?.requires ?? [])
    .filter((field) => input[field] === undefined)
    .flatMap((field) => problem(`/${field}`, `is missing; conclusion '${conclusion?.code}' is not given without it`));
};

const publishable: Rule = (input) =>
  publicationProblems(String(input['publicReply'])).flatMap((message) => problem('/publicReply', message));

const unpaidReason: Rule = (input, { clue, context }) =>
  clue.state === 'performing' && !isFullyPaid(context) && input['reason'] === undefined
    ? problem(
        '/reason',
        `is missing: ${context.paidFen} of ${ceilingFen(context)} 分 are paid; say why it is concluded now`,
      )
    : [];

const extension: Rule = (input, { deadlines, rules }) => {
  const deadline = deadlines.find((found) => found.state === 'open' && found.clock === input['clock']);
  const allowed = rules.find((rule) => rule.id === input['clock'])?.extension;
  if (deadline === undefined || allowed == null) return [];
  const days = input['days'] as number;
  return days > allowed.maxDays
    ? problem('/days', `found ${days}, expected at most ${allowed.maxDays} for clock ${deadline.clock}`)
    : [];
};

const requested: Rule = (input, { context, above }) => {
  const type = input['event'] as PersonalEvent;
  const schema = type === 'elevate' ? inputSchema(type, { targets: above }) : plainSchema(type);
  const problems = check(schema, input['input'], '/input');
  return context.requests.some((request) => request.event === type)
    ? [...problems, ...problem('/event', `found '${type}', which is requested already and waits for a decision`)]
    : problems;
};

const past: Rule = (input, { now }) =>
  Date.parse(String(input['at'])) > Date.parse(now)
    ? problem('/at', `lies after now (${now}); a contact is recorded when it has taken place`)
    : [];

/** A duty to tell the reporter is not met by telling the employer. */
const toldTheReporter: Rule = (input) =>
  input['with'] === 'employer' && input['deadline'] !== undefined
    ? problem('/deadline', 'is met by telling the reporter, found a contact with the employer')
    : [];

const satisfaction: Rule = (input) =>
  input['reached'] === true && input['satisfied'] === undefined
    ? problem('/satisfied', 'is missing: the person was reached, say whether they are satisfied')
    : [];

const closingReason: Rule = (input, { supervising }) =>
  input['reason'] !== undefined && !supervising
    ? problem('/reason', 'closes the clue without a satisfied answer; only a supervisor may give it')
    : [];

const place: Rule = (input, { isRegion }) => {
  const { region } = input['fields'] as { readonly region?: string };
  return region === undefined || isRegion(region)
    ? []
    : problem('/fields/region', `found ${region}, which is no division's code here`);
};

const rules: Partial<Record<PersonalEvent, readonly Rule[]>> = {
  assign: [ownUnit, handlersFit],
  reassign: [handlersFit],
  refer: [notBefore('answerBy'), (input, around) => among('target', around.choices.targets, 'unit')(input, around)],
  split: [smallerPart],
  askCompletion: [notBefore('completeBy')],
  decline: [(input, around) => among('ground', around.choices.grounds, 'ground')(input, around), publishable],
  establish: [coversPaid('verifiedFen')],
  agree: [notBefore('payBy'), coversPaid('amountFen')],
  suspend: [notBefore('until')],
  urge: [notBefore('answerBy')],
  supervise: [notBefore('answerBy')],
  contact: [
    past,
    toldTheReporter,
    (input, around) => among('deadline', around.choices.notices, 'duty to tell')(input, around),
  ],
  notEstablish: [
    (input, around) => among('conclusion', around.choices.findings, 'conclusion')(input, around),
    needs,
    required,
    publishable,
  ],
  conclude: [
    (input, around) => among('conclusion', around.choices.conclusions, 'conclusion')(input, around),
    needs,
    required,
    publishable,
    unpaidReason,
  ],
  pay: [payment],
  correctPayment: [(input, around) => among('payment', around.choices.payments, 'payment')(input, around)],
  extend: [
    (input, around) => among('clock', around.choices.clocks, 'clock that you may extend')(input, around),
    extension,
  ],
  request: [requested],
  refuseRequest: [(input, around) => among('request', around.choices.requests, 'request')(input, around)],
  correct: [place],
  answer: [(input, around) => among('order', around.choices.orders, 'order')(input, around)],
  revisit: [satisfaction, closingReason],
  elevate: [(input, around) => among('unit', around.above, 'unit above')(input, around)],
};

/** Every problem of an input that its schema has passed; paths begin at the input. */
export const inputProblems = (type: PersonalEvent, input: Fields, around: InputSurroundings): readonly FieldProblem[] =>
  (rules[type] ?? []).flatMap((rule) => rule(input, around));
