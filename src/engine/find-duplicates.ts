// What a person is told of clues that are like one: those that the person may see, with score and reasons; of others only that they are.
import { demand } from '../domain/check.ts';
import { DismissBody } from '../domain/duplicate-inputs.ts';
import { Forbidden, InvalidInput, NotFound } from '../domain/errors.ts';
import type { Band, Reason } from '../domain/duplicate-score.ts';
import { maySee, relations, type Person } from '../domain/permission.ts';
import { readMatchRow, writeDismissal, type MatchRow } from '../store/duplicates.ts';
import { writeAudit } from '../store/audit.ts';
import { inTransaction } from '../store/transaction.ts';
import { seeClue } from './clue-view.ts';
import type { Engine } from './engine.ts';
import { clueKey, sealTexts } from './sealing.ts';
import { alikeNow } from './suggest-duplicates.ts';

export interface DuplicateItem {
  readonly number: string;
  readonly score: number;
  readonly suggests: Band;
  readonly reasons: readonly Reason[];
  readonly state: string;
  readonly unit: string;
  /** How it was marked already: this clue's root, its duplicate, or another duplicate of the same root. */
  readonly marked: 'root' | 'duplicate' | 'sibling' | null;
}

const markedAs = (own: MatchRow, other: MatchRow): DuplicateItem['marked'] => {
  if (own.duplicateOf === other.number) return 'root';
  if (other.duplicateOf === own.number) return 'duplicate';
  return own.duplicateOf !== null && own.duplicateOf === other.duplicateOf ? 'sibling' : null;
};

/** @throws {NotFound} for a clue that the person may not see */
export const findDuplicates = async (
  engine: Engine,
  person: Person,
  number: string,
  limit: number,
): Promise<{ readonly items: readonly DuplicateItem[]; readonly elsewhere: boolean }> => {
  const { read } = await seeClue(engine, person, number);
  const own = await readMatchRow(engine.pool, read.clue.id);
  if (own === null) throw new NotFound(`there is no clue ${number} that you may see`);
  const alike = await alikeNow(engine, engine.pool, own);
  const seen = alike.filter(({ row }) => maySee(person, row));
  return {
    items: seen.slice(0, limit).map(({ row, score, band, reasons }) => ({
      number: row.number,
      score,
      suggests: band,
      reasons,
      state: row.state,
      unit: row.unit,
      marked: markedAs(own, row),
    })),
    elsewhere: seen.length < alike.length,
  };
};

/**
 * Remembers that two clues are not one, with the reason: it is not suggested again. Said twice, the first stays.
 * @throws {NotFound | Forbidden | InvalidInput} in this order
 */
export const dismissDuplicate = async (
  engine: Engine,
  person: Person,
  number: string,
  other: string,
  body: unknown,
): Promise<{ readonly number: string; readonly other: string; readonly by: string; readonly at: string }> => {
  const { read } = await seeClue(engine, person, number);
  const { read: second } = await seeClue(engine, person, other);
  const held = relations(person, read.clue);
  if (!(held.has('H') || held.has('S')))
    throw new Forbidden('only handlers of the clue and supervisors of its unit dismiss a suggestion');
  const { reason } = demand(DismissBody, body);
  if (read.clue.id === second.clue.id)
    throw new InvalidInput([{ path: '/params/other', message: 'is the clue itself; name another one' }]);
  const { sealed } = sealTexts(engine.crypto, clueKey(engine.crypto, read.secret), { reason }, ['reason']);
  const kept = await inTransaction(engine.pool, async (client) => {
    const written = await writeDismissal(client, {
      lowId: Math.min(read.clue.id, second.clue.id),
      highId: Math.max(read.clue.id, second.clue.id),
      by: person.username,
      sealedOf: read.clue.id,
      sealed,
    });
    if (written.isNew) await writeAudit(client, person.username, 'dismissDuplicate', number, { other });
    return written;
  });
  return { number, other, by: kept.by, at: kept.at };
};
