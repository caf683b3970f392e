// What is stored of a version of a machine: its shape, and histories that were really played on it, with where each stood after every
// row. A machine that was changed in place does not give the same any more.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replay, workflowOf, type ReplayRow } from '../../workflows/catalogue.ts';
import type { Machines } from '../../workflows/machines.ts';
import { eventsFrom, waysOf } from '../../workflows/proceeding.ts';
import { madeOf, replayProceeding } from '../../workflows/proceedings/catalogue.ts';

export const FOLDER = join(import.meta.dirname, '../fixtures/histories');

export interface StoredHistory {
  readonly name: string;
  readonly rows: readonly ReplayRow[];
  /** After each row: the state and what the clocks and people were told. */
  readonly after: readonly string[];
  readonly context: unknown;
}

export interface Stored {
  readonly kind: string;
  readonly version: number;
  /** By state and event: where each way leads, what it asks for, keeps and tells. */
  readonly shape: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly histories: readonly StoredHistory[];
}

export const storedFiles = (): readonly Stored[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Stored);

const words = (found: unknown): string => {
  if (typeof found === 'function') return 'f';
  if (found === null || typeof found !== 'object') return String(found);
  const { type, params } = found as { type?: unknown; params?: object };
  return `${String(type)}${params === undefined ? '' : `(${Object.values(params).join(',')})`}`;
};

const clueShape = (version: number, machines: Machines): Stored['shape'] => {
  const { states } = workflowOf('clue', version, machines.clues).machine;
  return Object.fromEntries(
    Object.entries(states).map(([state, node]) => [
      state,
      Object.fromEntries(
        [...(node as unknown as { transitions: Map<string, readonly Record<string, unknown>[]> }).transitions].map(
          ([type, ways]) => [
            type,
            ways.map((way) => {
              const target = (way['target'] as readonly { key: string }[] | undefined)?.[0]?.key ?? '-';
              const guard = way['guard'] === undefined ? '' : ` if ${words(way['guard'])}`;
              return `${target}${guard}: ${(way['actions'] as readonly unknown[]).map(words).join(' ')}`;
            }),
          ],
        ),
      ),
    ]),
  );
};

const proceedingShape = (kind: string, version: number, machines: Machines): Stored['shape'] => {
  const { definition } = madeOf(kind, version, machines.proceedings);
  return Object.fromEntries(
    Object.keys(definition.states).map((state) => [
      state,
      Object.fromEntries(
        eventsFrom(definition, state).map((type) => [
          type,
          waysOf(definition, state, type).map((way) =>
            [
              way.to ?? '-',
              ...(way.needs ?? []).map((need) => `needs ${need.says}`),
              ...(way.keeps === undefined ? [] : [`keeps ${way.keeps.join(',')}`]),
              ...(way.tells === undefined ? [] : [`tells ${way.tells.join(',')}`]),
            ].join('; '),
          ),
        ]),
      ),
    ]),
  );
};

export const shapeOf = (kind: string, version: number, machines: Machines): Stored['shape'] =>
  kind === 'clue' ? clueShape(version, machines) : proceedingShape(kind, version, machines);

/** Folds a history and says where it stood after each row. */
export const played = (
  kind: string,
  rows: readonly ReplayRow[],
  machines: Machines,
): { readonly after: readonly string[]; readonly context: unknown } => {
  const after: string[] = [];
  const note = (state: string, told: readonly string[]): number => after.push([state, ...told].join(' '));
  const { context } =
    kind === 'clue'
      ? replay('clue', rows, machines.clues, (_, now) => note(now.state, now.effects.map(words)))
      : replayProceeding(kind, rows, machines.proceedings, (_, now) => note(now.state, [...now.signals, ...now.tells]));
  return { after, context: JSON.parse(JSON.stringify(context)) as unknown };
};

const sorted = (found: unknown): unknown => {
  if (Array.isArray(found)) return found.map(sorted);
  if (found === null || typeof found !== 'object') return found;
  const entries = Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inside]) => [name, sorted(inside)]));
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** In what the machines differ from what is stored of them; nothing when they are as they were. */
export const differences = (stored: Stored, machines: Machines): readonly string[] => {
  const { kind, version } = stored;
  const shape = shapeOf(kind, version, machines);
  const states = [...new Set([...Object.keys(stored.shape), ...Object.keys(shape)])];
  const shapes = states.flatMap((state) => {
    const [was, is] = [stored.shape[state] ?? {}, shape[state] ?? {}];
    return [...new Set([...Object.keys(was), ...Object.keys(is)])]
      .filter((type) => !same(was[type], is[type]))
      .map((type) => `${kind} ${version}: '${type}' in '${state}' is another than it was`);
  });
  const histories = stored.histories.flatMap((history) => {
    const named = `${kind} ${version}, ${history.name}`;
    try {
      const { after, context } = played(kind, history.rows, machines);
      const at = history.after.findIndex((was, index) => was !== after[index]);
      if (at >= 0) return [`${named}: row ${at + 1} gave '${history.after[at]}', now '${after[at]}'`];
      return same(history.context, context) ? [] : [`${named}: ends with another memory`];
    } catch (error) {
      return [`${named}: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
  return [...shapes, ...histories];
};
