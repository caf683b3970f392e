// Fines by the configured table (Decree 724 arts. 54-57): which act, of the unit or of a person, and whether the amount lies in its range. Pure.
import type { FieldProblem } from './errors.ts';

interface Range {
  readonly minFen: number;
  readonly maxFen: number;
}

export interface Penalty {
  readonly code: string;
  readonly article: string;
  readonly by: string;
  readonly unit: Range;
  readonly person: Range | null;
  readonly also: readonly string[];
  readonly verified: string;
  readonly acts: readonly { readonly code: string; readonly name: { readonly zh: string; readonly en: string } }[];
}

interface Fine {
  readonly act: string;
  readonly party: 'unit' | 'person';
  readonly fineFen: number;
}

const offered = (table: readonly Penalty[]): readonly Penalty[] => table.filter(({ by }) => by === 'hrss');

const yuan = (fen: number): string => String(fen / 100);

const rangeProblems = (table: readonly Penalty[], { act, party, fineFen }: Fine, path: string): FieldProblem[] => {
  const penalty = offered(table).find(({ acts }) => acts.some(({ code }) => code === act));
  if (penalty === undefined) {
    const codes = offered(table).flatMap(({ acts }) => acts.map(({ code }) => code));
    return [{ path: `${path}/act`, message: `found '${act}', expected one of ${codes.join(', ')}` }];
  }
  const range = penalty[party];
  if (range === null)
    return [{ path: `${path}/party`, message: `found person, but ${penalty.article} fines the unit only` }];
  return fineFen >= range.minFen && fineFen <= range.maxFen
    ? []
    : [
        {
          path: `${path}/fineFen`,
          message: `found ${fineFen}, expected ${range.minFen} to ${range.maxFen} 分 (${penalty.article}, ${party})`,
        },
      ];
};

/** What is wrong with the fines of a drafted decision. */
export const fineProblems = (table: readonly Penalty[], input: Readonly<Record<string, unknown>>): FieldProblem[] => {
  if (input['penalties'] === undefined) return [];
  if (!String(input['decision']).toLowerCase().includes('penalty'))
    return [{ path: '/penalties', message: `belong to a penalty, the decision is '${String(input['decision'])}'` }];
  const fines = input['penalties'] as readonly Fine[];
  const sum = fines.reduce((total, { fineFen }) => total + fineFen, 0);
  return [
    ...fines.flatMap((fine, index) => rangeProblems(table, fine, `/penalties/${index}`)),
    ...(input['fineFen'] === undefined || input['fineFen'] === sum
      ? []
      : [{ path: '/fineFen', message: `found ${String(input['fineFen'])}, the penalties add up to ${sum} 分` }]),
  ];
};

const inWords = ({ article, unit, person, also, acts }: Penalty): string => {
  const of = (party: string, range: Range): string => `${party} ${yuan(range.minFen)}-${yuan(range.maxFen)} 元`;
  const fines = [of('unit', unit), ...(person === null ? [] : [of('person', person)]), ...also].join(', ');
  return `${article} (${fines}): ${acts.map(({ code, name }) => `${code} ${name.zh} / ${name.en}`).join('; ')}`;
};

/** The schema of a draft with the acts as a choice, and the table in its words. */
export const withPenalties = <T extends object>(schema: T, table: readonly Penalty[]): T => {
  const { properties } = schema as { properties: Readonly<Record<string, { items?: { properties: object } }>> };
  const { penalties } = properties;
  if (penalties?.items === undefined) return schema;
  const items = penalties.items as { properties: Readonly<Record<string, object>> };
  const act = {
    ...items.properties['act'],
    enum: offered(table).flatMap(({ acts }) => acts.map(({ code }) => code)),
    description: offered(table).map(inWords).join('\n'),
  };
  const changed = { ...penalties, items: { ...items, properties: { ...items.properties, act } } };
  return { ...schema, properties: { ...properties, penalties: changed } };
};
