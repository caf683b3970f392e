// What an input says against what the register and the configuration know: a clean record that is none, an award that is not final by its amount.
import { cleanYears, mayBeExempted, type CleanYears } from '../domain/clean-years.ts';
import type { FieldProblem } from '../domain/errors.ts';
import { memoryOf } from '../domain/proceeding-move.ts';
import type { ProceedingRecord } from '../domain/records.ts';
import { smallClaimsLimit } from '../domain/small-claims.ts';
import { readArrearsKnown } from '../store/arrears-known.ts';
import type { Engine } from './engine.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Of a project's general contractor; null where the project names none. */
export const cleanYearsOf = async (
  engine: Engine,
  project: ProceedingRecord,
  on: string,
): Promise<CleanYears | null> => {
  const contractor = memoryOf(project).fields['generalContractor'];
  return typeof contractor === 'string' ? cleanYears(await readArrearsKnown(engine.pool, contractor), on) : null;
};

/** A clean record is counted, not stated; a supervisor who decides otherwise says so with a reason. */
export const exemptionProblems = async (
  engine: Engine,
  project: ProceedingRecord,
  input: Fields,
  on: string,
): Promise<readonly FieldProblem[]> => {
  if (input['exemption'] !== 'cleanRecord') return [];
  const counted = await cleanYearsOf(engine, project, on);
  if (counted !== null && mayBeExempted(counted)) return [];
  const found =
    counted === null ? 'the project names no general contractor' : `${counted.years} clean years (${counted.reason})`;
  return [
    {
      path: '/exemption',
      message: `found cleanRecord, counted: ${found}; expected 3, or 'other' with what speaks for it`,
    },
  ];
};

/** 调解仲裁法 art. 47 (1); final by (2) whatever the amount. */
export const finalProblems = (engine: Engine, region: string, input: Fields, on: string): readonly FieldProblem[] => {
  const limit = smallClaimsLimit(engine.packages.minimumWages, region, on);
  const over = limit !== null && Number(input['awardFen']) > limit;
  return input['final'] === true && over && input['finalBy'] !== 'standards'
    ? [
        {
          path: '/final',
          message: `found true, but ${String(input['awardFen'])} 分 are more than twelve monthly minimum wages of ${region} (${limit} 分)`,
        },
      ]
    : [];
};
