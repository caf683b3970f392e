// The kinds of act that a public notice names (人社部令29号 art. 5), as configured: offered with the form, asked of what comes.
import type { FieldProblem } from '../domain/errors.ts';
import type { Engine } from './engine.ts';

type Acts = Engine['packages']['safeguards']['publicNotices']['acts'];

export const actsOf = (engine: Engine): Acts => engine.packages.safeguards.publicNotices.acts;

export const actProblems = (engine: Engine, act: unknown): FieldProblem[] => {
  const codes = actsOf(engine).map(({ code }) => code);
  return act === undefined || codes.includes(String(act))
    ? []
    : [{ path: '/act', message: `found '${String(act)}', expected one of ${codes.join(', ')}` }];
};

/** The schema with its `act` as a choice, each said in words. */
export const withActs = <T extends object>(schema: T, acts: Acts): T => {
  const { properties } = schema as { properties?: Readonly<Record<string, object>> };
  if (properties?.['act'] === undefined) return schema;
  const description = acts.map(({ code, name }) => `${code}: ${name.zh} / ${name.en}`).join('; ');
  const act = { ...properties['act'], enum: acts.map(({ code }) => code), description };
  return { ...schema, properties: { ...properties, act } };
};
