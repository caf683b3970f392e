// What an inspection visited: the body, what its schema cannot say, and where the visited stands on the register. Pure.
import { Type, type Static } from 'typebox';
import type { FieldProblem } from './errors.ts';
import { FUNDINGS, MAX_FEN, SEALED } from './inputs.ts';
import { isWithin } from './permission.ts';

const closed = { additionalProperties: false } as const;
const name = () => Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' });
const text = () => Type.String({ minLength: 1, maxLength: 4000, pattern: '\\S', [SEALED]: true });
const key = () => Type.String({ minLength: 1, maxLength: 128, pattern: '^\\S(.*\\S)?$' });
const creditCode = () => Type.String({ pattern: '^[0-9A-Z]{18}$' });
const date = () => Type.String({ format: 'date' });
const optional = Type.Optional;

export const SUBJECTS = ['employer', 'project'] as const;

export const VisitInput = Type.Object(
  {
    key: key(),
    subject: Type.Enum([...SUBJECTS]),
    name: name(),
    creditCode: optional(creditCode()),
    funding: optional(Type.Enum([...FUNDINGS])),
    region: Type.String({ pattern: '^[0-9]{6}$' }),
    visitedOn: date(),
    arrears: Type.Boolean(),
    /** 分 */
    owedFen: Type.Integer({ minimum: 0, maximum: MAX_FEN }),
    /** People to whom wages are owed. */
    workers: Type.Integer({ minimum: 0, maximum: 1_000_000 }),
    note: optional(text()),
  },
  closed,
);
export type VisitInput = Static<typeof VisitInput>;

export const MOST_VISITS = 500;
export const VisitsBody = Type.Object(
  { visits: Type.Array(VisitInput, { minItems: 1, maxItems: MOST_VISITS }) },
  closed,
);

export interface Plan {
  readonly unit: string;
  readonly region: string;
  readonly from: string;
  readonly fundings: readonly string[];
  /** How many are to be visited: `employers`, and projects by their funding. */
  readonly targets: Readonly<Record<string, number>>;
}

const problem = (path: string, message: string): FieldProblem[] => [{ path, message }];

const fundingProblems = (visit: VisitInput, plan: Plan): FieldProblem[] => {
  if (visit.subject === 'employer')
    return visit.funding === undefined ? [] : problem('/funding', 'belongs to a project, this is an employer');
  if (visit.funding === undefined) return problem('/funding', 'is missing: a project has a funding');
  return plan.fundings.length === 0 || plan.fundings.includes(visit.funding)
    ? []
    : problem('/funding', `found ${visit.funding}, the inspection is of ${plan.fundings.join(', ')}`);
};

const moneyProblems = ({ arrears, owedFen, workers }: VisitInput): FieldProblem[] => {
  if (!arrears)
    return owedFen === 0 ? [] : problem('/owedFen', `found ${owedFen}, expected 0 where no arrears were found`);
  return [
    ...(owedFen > 0 ? [] : problem('/owedFen', 'found 0, expected what is owed')),
    ...(workers > 0 ? [] : problem('/workers', 'found 0, expected how many are owed their wages')),
  ];
};

const visitProblems = (visit: VisitInput, plan: Plan, today: string): FieldProblem[] => [
  ...fundingProblems(visit, plan),
  ...moneyProblems(visit),
  ...(isWithin(visit.region, plan.unit) && isWithin(visit.region, plan.region)
    ? []
    : problem('/region', `found ${visit.region}, which lies outside of the inspection's ${plan.region}`)),
  ...(visit.visitedOn > today
    ? problem('/visitedOn', `found ${visit.visitedOn}, expected today (${today}) or earlier`)
    : visit.visitedOn < plan.from
      ? problem('/visitedOn', `found ${visit.visitedOn}, the inspection began on ${plan.from}`)
      : []),
];

/** Every problem of visits that their schema has passed. */
export const visitsProblems = (visits: readonly VisitInput[], plan: Plan, today: string): readonly FieldProblem[] => {
  const first = new Map<string, number>();
  return visits.flatMap((visit, index) => {
    const before = first.get(visit.key);
    if (before === undefined) first.set(visit.key, index);
    const twice = before === undefined ? [] : problem('/key', `is the key of /visits/${before} too`);
    return [...twice, ...visitProblems(visit, plan, today)].map((found) => ({
      ...found,
      path: `/visits/${index}${found.path}`,
    }));
  });
};

/** An employer or project on the register. */
export interface Registered {
  readonly number: string;
  readonly kind: string;
  readonly subject: string;
  readonly region: string;
  readonly creditCode: string | null;
}

/** Where the visited stands on the register: by its credit code, else by name and region. */
export const registeredAs = (visit: VisitInput, register: readonly Registered[]): string | null => {
  const same = register.filter((found) => found.kind === visit.subject);
  const found =
    same.find((one) => visit.creditCode !== undefined && one.creditCode === visit.creditCode) ??
    same.find((one) => one.subject === visit.name && one.region === visit.region);
  return found?.number ?? null;
};
