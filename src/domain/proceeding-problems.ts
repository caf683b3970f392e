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

const noneCarried: Rule = (input, { context }) =>
  (input['clues'] as readonly string[]).flatMap((clue, index) =>
    context.clues.includes(clue) ? problem(`/clues/${index}`, `${clue} belongs to it already`) : [],
  );

const RULES: Partial<Record<ProceedingKind | 'any', Readonly<Record<string, readonly Rule[]>>>> = {
  any: { removeClue: [carried], addClue: [notCarried] },
  case: {
    draftDecision: [orders, notBeforeToday('payBy')],
    serve: [notAfterToday('servedOn')],
    remind: [notAfterToday('remindedOn')],
    withdraw: [notAfterToday('correctedOn')],
    suspend: [notBeforeToday('until')],
  },
  mediation: { agree: [instalments], payInstalment: [notMoreThanAgreed], confirm: [notAfterToday('confirmedOn')] },
  police: { transfer: [notAfterToday('transferredOn')], fileCrime: [notAfterToday('filedOn')] },
  arbitration: {
    apply: [notAfterToday('appliedOn')],
    accept: [notAfterToday('acceptedOn')],
    award: [notAfterToday('awardedOn')],
  },
  court: { fileSuit: [notAfterToday('filedOn')] },
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
    finishWork: [notAfterToday('finishedOn')],
    announceClosing: [notBeforeToday('noticeUntil')],
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
