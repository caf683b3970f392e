// What the schema of a proceeding's input cannot say: sums, orders of dates, what the context already holds.
import type { ProceedingContext } from '../../workflows/proceeding.ts';
import type { ProceedingKind } from '../../workflows/proceedings/catalogue.ts';
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

const carried: Rule = (input, { context }) =>
  context.clues.includes(String(input['clue']))
    ? []
    : problem('/clue', `found '${String(input['clue'])}', expected one of ${context.clues.join(', ')}`);

const notCarried: Rule = (input, { context }) =>
  context.clues.includes(String(input['clue'])) ? problem('/clue', 'belongs to it already') : [];

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
  project: {
    useDeposit: [notMoreThanDeposit],
    openAccount: [notAfterToday('openedOn')],
    fileAccount: [notAfterToday('filedOn')],
    finishWork: [notAfterToday('finishedOn')],
    announceClosing: [notBeforeToday('noticeUntil')],
    wagesPaid: [notAfterToday('wagesPaidOn')],
  },
};

/** Every problem of an input that its schema has passed; paths begin at the input. */
export const proceedingProblems = (
  kind: ProceedingKind,
  type: string,
  input: Fields,
  around: ProceedingAround,
): readonly FieldProblem[] =>
  [...(RULES.any?.[type] ?? []), ...(RULES[kind]?.[type] ?? [])].flatMap((rule) => rule(input, around));
