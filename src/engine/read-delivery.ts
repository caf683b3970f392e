// Reads a delivery's body: JSON, a known type, every field right, a place that an office here is responsible for.
import { check, unstorable } from '../domain/check.ts';
import { SOURCE_EVENTS, type ClueData, type SourceEvent, type SourceEventType } from '../domain/delivery.ts';
import type { FieldProblem } from '../domain/errors.ts';
import type { Engine } from './engine.ts';
import { responsibleUnit } from './responsible-unit.ts';

export type ReadBody =
  | { readonly kind: 'ping' }
  | { readonly kind: 'event'; readonly event: SourceEvent }
  | {
      readonly kind: 'wrong';
      readonly problems: readonly FieldProblem[];
      readonly type: string | null;
      readonly externalId: string | null;
    };

const textAt = (body: unknown, ...path: string[]): string | null => {
  const found = path.reduce<unknown>(
    (value, name) =>
      value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[name] : undefined,
    body,
  );
  return typeof found === 'string' && found.length <= 256 && unstorable(found).length === 0 ? found : null;
};

/** What is wrong with a clue's data beyond its schema. */
export const clueDataProblems = async (
  engine: Engine,
  data: Omit<ClueData, 'externalId'>,
  prefix: string,
): Promise<FieldProblem[]> => {
  const problems: FieldProblem[] = [];
  const { from, to } = data.arrears;
  if (from !== undefined && to !== undefined && to < from)
    problems.push({ path: `${prefix}/arrears/to`, message: `found ${to}, expected ${from} (from) or later` });
  if ((await responsibleUnit(engine, data.region, data.sector)) === null) {
    problems.push({
      path: `${prefix}/region`,
      message: `found ${data.region}, for which no office of this installation is responsible`,
    });
  }
  return problems;
};

/** @throws SyntaxError when the body is no JSON */
export const readBody = async (engine: Engine, raw: Uint8Array): Promise<ReadBody> => {
  const body: unknown = JSON.parse(Buffer.from(raw).toString('utf8'));
  const type = textAt(body, 'type');
  const wrong = (problems: readonly FieldProblem[]): ReadBody => ({
    kind: 'wrong',
    problems,
    type,
    externalId: textAt(body, 'data', 'externalId'),
  });
  const bad = unstorable(body);
  if (bad.length > 0) return wrong(bad);
  if (body === null || typeof body !== 'object' || Array.isArray(body))
    return wrong([{ path: '', message: 'expected an object with type, timestamp and data' }]);
  if (type === null || !Object.hasOwn(SOURCE_EVENTS, type)) {
    return wrong([{ path: '/type', message: `expected one of ${Object.keys(SOURCE_EVENTS).join(', ')}` }]);
  }
  const problems = check(SOURCE_EVENTS[type as SourceEventType], body);
  if (problems.length > 0) return wrong(problems);
  if (type === 'ping') return { kind: 'ping' };
  const event = body as SourceEvent;
  const deeper = event.type === 'clue.reported' ? await clueDataProblems(engine, event.data, '/data') : [];
  return deeper.length > 0 ? wrong(deeper) : { kind: 'event', event };
};
