// Histories as a whole, for replay: the clue beside its rows.
import type { Pool } from 'pg';
import type { ClueState } from '../../workflows/states.ts';

export interface StoredHistory {
  readonly clue: {
    readonly id: number;
    readonly number: string;
    readonly workflow: string;
    readonly workflowVersion: number;
    readonly state: ClueState;
    readonly context: unknown;
    readonly version: number;
  };
  readonly rows: readonly {
    readonly seq: number;
    readonly type: string;
    readonly actor: string;
    readonly at: string;
    readonly input: Readonly<Record<string, unknown>>;
    readonly facts: Readonly<Record<string, unknown>>;
    readonly workflowVersion: number;
  }[];
}

/** Clues with an id above `after`, in order. */
export const readHistoriesAfter = async (
  pool: Pool,
  after: number,
  limit: number,
): Promise<readonly StoredHistory[]> => {
  const { rows } = await pool.query<{ found: StoredHistory | string }>({
    name: 'read-histories-after',
    text: `select jsonb_build_object(
        'clue', jsonb_build_object('id', c.id, 'number', c.number, 'workflow', c.workflow, 'workflowVersion', c.workflow_version,
          'state', c.state, 'context', c.context, 'version', c.version),
        'rows', (select jsonb_agg(jsonb_build_object('seq', h.seq, 'type', h.type, 'actor', h.actor, 'at', h.at, 'input', h.input, 'facts', h.facts, 'workflowVersion', h.workflow_version)
          order by h.seq) from history h where h.clue_id = c.id)) as found
      from clue c where c.id > $1 order by c.id limit $2`,
    values: [after, limit],
  });
  return rows.map(({ found }) => {
    const { clue, rows: history } = typeof found === 'string' ? (JSON.parse(found) as StoredHistory) : found;
    return { clue, rows: history.map((row) => ({ ...row, at: new Date(row.at).toISOString() })) };
  });
};
