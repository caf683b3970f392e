// What the schema of a proceeding's input cannot say: sums, orders of dates, what the context already holds.
import type { ProceedingContext } from '../../workflows/proceeding.ts';
import type { ProceedingKind } from '../../workflows/proceedings/catalogue.ts';
import { checkedOf } from '../../workflows/proceedings/supervision.v1.ts';
import { addDays } from './business-date.ts';
import type { FieldProblem } from './errors.ts';

export interface ProceedingAround {
  readonly context: ProceedingContext;
  readonly today: string;
}

type Fields = Readonly<Record<string, unknown>>;
type Rule = (input: Fields, around: ProceedingAround) => FieldProblem[];

const problem = (path: string, message: string): FieldProblem[] => [{ path, message }];

const notAfterToday =
  (field: string): Rule =>
  (input, { today }) =>
    typeof input[field] === 'string' && input[field] > today
      ? problem(`/${field}`, `found ${input[field]}, expected today (${today}) or earlier`)
      : [];

const notBeforeToday =
  (field: string): Rule =>
  (input, { today }) =>
    typeof input[field] === 'string' && input[field] < today
      ? problem(`/${field}`, `found ${input[field]}, expected today (${today}) or later`)
      : [];

const instalments: Rule = (input) => {
  const plan = input['instalments'] as readonly { readonly dueOn: string; readonly amountFen: number }[];
  const sum = plan.reduce((total, part) => total + part.amountFen, 0);
  const disordered = plan.findIndex((part, index) => index > 0 && part.dueOn < (plan[index - 1]?.dueOn ?? ''));
  return [
    ...(sum === input['amountFen']
      ? []
      : problem('/instalments', `add up to ${sum} 分, expected the agreed amount of ${String(input['amountFen'])} 分`)),
    ...(disordered < 0 ? [] : problem(`/instalments/${disordered}/dueOn`, 'lies before the instalment above it')),
  ];
};

const orders: Rule = (input) => {
  const decision = String(input['decision']);
  if (!decision.startsWith('order')) return [];
  return ['orderedFen', 'workers', 'payBy']
    .filter((field) => input[field] === undefined)
    .map((field) => ({
      path: `/${field}`,
      message: `is missing: a decision '${decision}' says what is to be paid by when`,
    }));
};

const named: Rule = (input, { context }) => {
  const shares = input['shares'] as readonly { readonly clue: string; readonly amountFen: number }[] | undefined;
  if (shares === undefined) return [];
  const whole = Number(input['orderedFen'] ?? input['amountFen'] ?? 0);
  const sum = shares.reduce((total, share) => total + share.amountFen, 0);
  return [
    ...shares.flatMap((share, index) =>
      context.clues.includes(share.clue) && shares.findIndex((other) => other.clue === share.clue) === index
        ? []
        : problem(`/shares/${index}/clue`, `found '${share.clue}', expected each of ${context.clues.join(', ')} once`),
    ),
    ...(sum === whole ? [] : problem('/shares', `add up to ${sum} 分, expected the whole of ${whole} 分`)),
  ];
};

const notOrdered: Rule = (input, { context }) =>
  Number(context.fields['orderedFen'] ?? 0) > 0 && context.fields['decidedOn'] !== undefined
    ? problem('/clue', `found '${String(input['clue'])}', for which the decision orders a payment: it stays`)
    : [];

const notMoreThanAgreed: Rule = (input, { context }) => {
  const after = Number(context.fields['paidFen'] ?? 0) + Number(input['paidFen']);
  const agreed = Number(context.fields['amountFen'] ?? 0);
  return after > agreed
    ? problem('/paidFen', `with it ${after} 分 are paid, more than the ${agreed} 分 that were agreed`)
    : [];
};

const notMoreThanDeposit: Rule = (input, { context }) => {
  const left = Number(context.fields['depositFen'] ?? 0) - Number(context.fields['depositUsedFen'] ?? 0);
  return Number(input['usedFen']) > left
    ? problem(
        '/usedFen',
        `found ${String(input['usedFen'])}, expected at most the ${left} 分 that are left of the deposit`,
      )
    : [];
};

const sumOf = (input: Fields): number =>
  ((input['payments'] ?? []) as readonly { readonly amountFen: number }[]).reduce(
    (total, { amountFen }) => total + amountFen,
    0,
  );

/** Payments to clues: each clue once, together no more than what was called or advanced. */
const paysOut =
  (due: string): Rule =>
  (input, { context }) => {
    const left = Number(context.fields[due] ?? 0);
    const clues = (input['payments'] as readonly { readonly clue: string }[]).map(({ clue }) => clue);
    const twice = clues.findIndex((clue, index) => clues.indexOf(clue) < index);
    return [
      ...(sumOf(input) > left
        ? problem('/payments', `add up to ${sumOf(input)} 分, expected at most the ${left} 分 that are left to be paid`)
        : []),
      ...(twice < 0 ? [] : problem(`/payments/${twice}/clue`, 'is paid above already; send one sum for a clue')),
    ];
  };

const atMost =
  (field: string, sum: string, what: string): Rule =>
  (input, { context }) => {
    const left = Number(context.fields[sum] ?? 0);
    return Number(input[field]) > left
      ? problem(`/${field}`, `found ${String(input[field])}, expected at most the ${left} 分 ${what}`)
      : [];
  };

const NOTICE_DAYS = 30;

/** Decree 724 art. 27: the public notice before the account is closed runs 30 days. */
const noticeLongEnough: Rule = (input, { today }) => {
  const least = addDays(today, NOTICE_DAYS);
  return String(input['noticeUntil']) < least
    ? problem('/noticeUntil', `found ${String(input['noticeUntil'])}, expected ${least} (${NOTICE_DAYS} days) or later`)
    : [];
};

const onList: Rule = (input, { context }) =>
  context.clues.includes(String(input['clue']))
    ? []
    : problem('/clue', `found '${String(input['clue'])}', which is not on the list`);

const thenWhat: Rule = (input) => {
  const fixed = input['outcome'] === 'fixed';
  if (fixed)
    return ['then', 'answerBy']
      .filter((field) => input[field] !== undefined)
      .flatMap((field) => problem(`/${field}`, 'belongs to what was not fixed'));
  if (input['then'] === undefined)
    return problem('/then', 'is missing: what was not fixed is reopened, supervised or ordered');
  return input['then'] === 'reopened' && input['answerBy'] !== undefined
    ? problem('/answerBy', 'belongs to an order or a supervision')
    : [];
};

/** What is not all fixed is not closed as fixed. */
const fixedWholly: Rule = (input, { context }) => {
  const open = context.clues.filter((clue) => checkedOf(context.fields)[clue] !== 'fixed');
  return input['result'] === 'fixed' && open.length > 0
    ? problem('/result', `found fixed, but ${open.slice(0, 10).join(', ')} are not`)
    : [];
};

const EMERGENCY: Readonly<Record<string, readonly Rule[]>> = {
  emergencyPaid: [paysOut('emergencyDueFen'), notAfterToday('paidOn')],
  recoverEmergencyFund: [atMost('recoveredFen', 'emergencyFen', 'that were advanced and not recovered')],
};

const carried: Rule = (input, { context }) =>
  context.clues.includes(String(input['clue']))
    ? []
    : problem('/clue', `found '${String(input['clue'])}', expected one of ${context.clues.join(', ')}`);

const notCarried: Rule = (input, { context }) =>
  context.clues.includes(String(input['clue'])) ? problem('/clue', 'belongs to it already') : [];

const noneCarried: Rule = (input, { context }) =>
  (input['clues'] as readonly string[]).flatMap((clue, index) =>
    context.clues.includes(clue) ? problem(`/clues/${index}`, `${clue} belongs to it already`) : [],
  );

const RULES: Partial<Record<ProceedingKind | 'any', Readonly<Record<string, readonly Rule[]>>>> = {
  any: { removeClue: [carried], addClue: [notCarried] },
  case: {
    draftDecision: [orders, named, notBeforeToday('payBy')],
    removeClue: [notOrdered],
    announceHearing: [notAfterToday('hearingToldOn')],
    payFine: [notAfterToday('finePaidOn')],
    sue: [notAfterToday('suedOn')],
    endSuit: [notAfterToday('suitEndedOn')],
    applyEnforcement: [notAfterToday('appliedOn')],
    courtAccept: [notAfterToday('courtAcceptedOn')],
    serve: [notAfterToday('servedOn')],
    remind: [notAfterToday('remindedOn')],
    withdraw: [notAfterToday('correctedOn')],
    suspend: [notBeforeToday('until')],
  },
  mediation: {
    agree: [instalments, named],
    payInstalment: [notMoreThanAgreed],
    confirm: [notAfterToday('confirmedOn')],
  },
  police: { transfer: [notAfterToday('transferredOn')], fileCrime: [notAfterToday('filedOn')] },
  arbitration: {
    interrupt: [notAfterToday('claimedOn')],
    apply: [notAfterToday('appliedOn')],
    accept: [notAfterToday('acceptedOn')],
    award: [notAfterToday('awardedOn')],
  },
  court: { fileSuit: [notAfterToday('filedOn')], interrupt: [notAfterToday('claimedOn')] },
  blackList: {
    announce: [notAfterToday('announcedOn')],
    hear: [notAfterToday('heardOn')],
    recordCorrection: [notAfterToday('correctedOn')],
  },
  group: { addClues: [noneCarried] },
  project: {
    useDeposit: [notMoreThanDeposit],
    openAccount: [notAfterToday('openedOn')],
    fileAccount: [notAfterToday('filedOn')],
    signAgreement: [notAfterToday('agreementSignedOn')],
    fileAgreement: [notAfterToday('agreementFiledOn')],
    finishWork: [notAfterToday('finishedOn')],
    announceClosing: [noticeLongEnough],
    depositPaid: [paysOut('depositDueFen'), notAfterToday('paidOn')],
    topUpDeposit: [atMost('addedFen', 'depositUsedFen', 'that were used and not topped up')],
    wagesPaid: [notAfterToday('wagesPaidOn')],
    ...EMERGENCY,
  },
  employer: EMERGENCY,
  interview: { hold: [notAfterToday('heldOn')] },
  lookBack: { checkItem: [onList, thenWhat, notBeforeToday('answerBy')], close: [fixedWholly] },
};

/** Every problem of an input that its schema has passed; paths begin at the input. */
export const proceedingProblems = (
  kind: ProceedingKind,
  type: string,
  input: Fields,
  around: ProceedingAround,
): readonly FieldProblem[] =>
  [...(RULES.any?.[type] ?? []), ...(RULES[kind]?.[type] ?? [])].flatMap((rule) => rule(input, around));
