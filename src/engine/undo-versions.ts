// Takes a batch of migrations back, matter by matter through the version check: what has moved on since stays and is named.
import { NotFound } from '../domain/errors.ts';
import { undoClue, undoProceeding } from '../domain/undo-migration.ts';
import type { MoveWrite, ProceedingWrite } from '../domain/records.ts';
import { writeAudit } from '../store/audit.ts';
import { writeMoves } from '../store/moves.ts';
import { readProceedingsById, writeProceedings } from '../store/proceedings.ts';
import { readCluesById } from '../store/reads.ts';
import { inTransaction } from '../store/transaction.ts';
import {
  markBatchUndone,
  markMovesUndone,
  readBatch,
  readVersionMoves,
  type VersionBatchRow,
  type VersionMoveRow,
} from '../store/versions.ts';
import type { Engine } from './engine.ts';
import type { Named } from './migrate-versions.ts';

export interface UndoResult {
  readonly undone: number;
  readonly movedOn: readonly Named[];
}

const PAGE = 200;

interface Back {
  readonly clues: readonly MoveWrite[];
  readonly proceedings: readonly ProceedingWrite[];
}

const backOf = async (engine: Engine, batch: VersionBatchRow, moves: readonly VersionMoveRow[]): Promise<Back> => {
  const byId = new Map(moves.map((move) => [move.matterId, move]));
  const ids = [...byId.keys()];
  if (batch.kind === 'clue') {
    const { now, clues } = await readCluesById(engine.pool, ids);
    return {
      proceedings: [],
      clues: clues.flatMap(({ clue, deadlines, tasks }) => {
        const move = byId.get(clue.id);
        if (move === undefined || clue.version !== move.seq) return [];
        return [undoClue({ row: clue, deadlines, tasks }, move.before, batch.id, engine.rulesFor(clue.region), now)];
      }),
    };
  }
  const { now, proceedings } = await readProceedingsById(engine.pool, ids);
  return {
    clues: [],
    proceedings: proceedings.flatMap(({ proceeding, deadlines, tasks }) => {
      const move = byId.get(proceeding.id);
      if (move === undefined || proceeding.version !== move.seq) return [];
      const held = { row: proceeding, deadlines, tasks };
      return [undoProceeding(held, move.before, batch.id, engine.rulesFor(proceeding.region), now)];
    }),
  };
};

const undoPage = async (engine: Engine, batch: VersionBatchRow, moves: readonly VersionMoveRow[]) => {
  const { clues, proceedings } = await backOf(engine, batch, moves);
  const undone = await inTransaction(engine.pool, async (client) => {
    const moved = new Set([
      ...(clues.length === 0 ? [] : await writeMoves(client, clues)),
      ...(proceedings.length === 0 ? [] : await writeProceedings(client, proceedings)),
    ]);
    const seqs = moves
      .filter((move) => moved.has(move.matterId))
      .map(({ matterId, seq }) => ({ matterId, seq: seq + 1 }));
    if (seqs.length > 0) await markMovesUndone(client, batch.id, seqs);
    return moved;
  });
  const movedOn = moves
    .filter((move) => !undone.has(move.matterId))
    .map(({ number }) => ({ number, why: 'has moved on since; it is finished with the version that it has' }));
  return { undone: undone.size, movedOn };
};

/**
 * Restores what a batch moved.
 * @throws {NotFound} when there is no such batch
 */
export const undoVersions = async (engine: Engine, id: string): Promise<UndoResult> => {
  const batch = await readBatch(engine.pool, id);
  if (batch === null) throw new NotFound(`there is no batch '${id}'; versions list names them`);
  await writeAudit(engine.pool, 'system', 'versions.undo', id, {});
  let undone = 0;
  const movedOn: Named[] = [];
  let after = 0;
  for (;;) {
    const moves = await readVersionMoves(engine.pool, id, after, PAGE);
    if (moves.length === 0) break;
    after = (moves.at(-1) as VersionMoveRow).matterId;
    const page = await undoPage(engine, batch, moves);
    undone += page.undone;
    movedOn.push(...page.movedOn);
  }
  await markBatchUndone(engine.pool, id);
  return { undone, movedOn };
};
