// What a visit's finding says of its clue beside what the visit knows. Pure.
import { Type, type Static } from 'typebox';
import { ClueData } from './delivery.ts';
import type { FieldProblem } from './errors.ts';
import { FUNDINGS, SEALED } from './inputs.ts';

const closed = { additionalProperties: false } as const;
const name = () => Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' });
const text = (maxLength = 4000) => Type.String({ minLength: 1, maxLength, pattern: '\\S', [SEALED]: true });
const key = () => Type.String({ minLength: 1, maxLength: 128, pattern: '^\\S(.*\\S)?$' });
const creditCode = () => Type.String({ pattern: '^[0-9A-Z]{18}$' });
const date = () => Type.String({ format: 'date' });
const optional = Type.Optional;

const clueFields = ClueData.properties;

/** What the visit does not know of its clue; `clue` joins one that is there, and then nothing of it is needed. */
export const FindingBody = Type.Object(
  {
    key: key(),
    opens: Type.Enum(['clue', 'case']),
    clue: optional(Type.String({ minLength: 1, maxLength: 64 })),
    submission: optional(clueFields.submission),
    reportedAt: optional(clueFields.reportedAt),
    sector: optional(clueFields.sector),
    employer: optional(
      Type.Object({ name: optional(name()), creditCode: optional(creditCode()), address: optional(name()) }, closed),
    ),
    project: optional(
      Type.Object(
        {
          name: optional(name()),
          funding: optional(Type.Enum([...FUNDINGS])),
          generalContractor: optional(name()),
        },
        closed,
      ),
    ),
    arrears: optional(Type.Object({ from: optional(date()), to: optional(date()) }, closed)),
    reporter: optional(clueFields.reporter),
    description: optional(text(20_000)),
    /** For a case: why it is filed, and by which two. */
    basis: optional(text()),
    handlers: optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 128 }), { minItems: 1, maxItems: 10, uniqueItems: true }),
    ),
  },
  closed,
);
export type FindingBody = Static<typeof FindingBody>;

/** The visit that found it. */
export interface Visited {
  readonly subject: 'employer' | 'project';
  readonly name: string;
  readonly creditCode: string | null;
  readonly funding: string | null;
  readonly region: string;
  readonly visitedOn: string;
  readonly owedFen: number;
  readonly workers: number;
}

export type FoundClue = Omit<ClueData, 'externalId'>;

/** What has no place in a finding that joins a clue. */
const CLUE_ONLY = ['submission', 'reportedAt', 'sector', 'employer', 'project', 'arrears', 'reporter'] as const;

export const surplusOf = (said: FindingBody): readonly FieldProblem[] =>
  CLUE_ONLY.filter((field) => said[field] !== undefined).map((field) => ({
    path: `/${field}`,
    message: 'belongs to a new clue; this finding joins one',
  }));

const missing = (path: string, message: string): FieldProblem => ({ path, message: `is missing: ${message}` });

const differs = (path: string, said: string | undefined, known: string | null): FieldProblem[] =>
  said === undefined || known === null || said === known
    ? []
    : [{ path, message: `differs from the visit's '${known}'` }];

const projectOf = (visit: Visited, said: FindingBody, contractor: string | null): ClueData['project'] => {
  const name = visit.subject === 'project' ? visit.name : said.project?.name;
  const funding = (visit.funding ?? said.project?.funding) as NonNullable<ClueData['project']>['funding'] | undefined;
  return name === undefined || funding === undefined || contractor === null
    ? null
    : { name, funding, generalContractor: contractor };
};

const dataProblems = (visit: Visited, said: FindingBody, project: ClueData['project']): FieldProblem[] => {
  const ofProject = visit.subject === 'project';
  return [
    ...(said.sector === undefined ? [missing('/sector', 'a clue has a sector')] : []),
    ...(said.description === undefined ? [missing('/description', 'a clue says what was found')] : []),
    ...(ofProject && said.employer?.name === undefined ? [missing('/employer/name', 'the visit names a project')] : []),
    ...(ofProject && project === null
      ? [missing('/project/generalContractor', 'neither the visit nor the register knows it')]
      : []),
    ...(!ofProject && said.project !== undefined && project === null
      ? [missing('/project', 'a project has a name, a funding and a generalContractor')]
      : []),
    ...(ofProject
      ? [
          ...differs('/project/name', said.project?.name, visit.name),
          ...differs('/project/funding', said.project?.funding, visit.funding),
        ]
      : [
          ...differs('/employer/name', said.employer?.name, visit.name),
          ...differs('/employer/creditCode', said.employer?.creditCode, visit.creditCode),
        ]),
  ];
};

/** What is wrong with a finding of a new clue, or the clue's data. `contractor`: said, or known on the register. */
export const clueOfFinding = (
  visit: Visited,
  said: FindingBody,
  contractor: string | null,
): { readonly problems: readonly FieldProblem[]; readonly data: FoundClue } => {
  const project = projectOf(visit, said, contractor);
  const code = said.employer?.creditCode ?? (visit.subject === 'employer' ? visit.creditCode : null);
  return {
    problems: dataProblems(visit, said, project),
    data: {
      submission: said.submission ?? 'report',
      reportedAt: said.reportedAt ?? `${visit.visitedOn}T00:00:00+08:00`,
      region: visit.region,
      sector: said.sector ?? 'other',
      employer: {
        name: said.employer?.name ?? visit.name,
        ...(code === null ? {} : { creditCode: code }),
        ...(said.employer?.address === undefined ? {} : { address: said.employer.address }),
      },
      project,
      arrears: { amountFen: visit.owedFen, workers: visit.workers, ...said.arrears },
      reporter: said.reporter ?? null,
      description: said.description ?? '',
    },
  };
};
