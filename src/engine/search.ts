// What a question in the search field means, for whom: names and numbers lie open, what people described is found through keyed
// fingerprints of its pairs of characters only, and not at all by those who only run the system (docs/decisions/0011-search.md).
import type { CryptoProvider } from '../crypto/provider.ts';
import { demandedOf, gramsOf, pairsOf, searchable, termsOf } from '../domain/grams.ts';
import type { Person } from '../domain/permission.ts';
import { raiseAlarm } from '../store/alarms.ts';
import { takeUnindexed, writeIndexed, type IndexedClue, type SearchTerm, type UnindexedClue } from '../store/search.ts';
import { inTransaction } from '../store/transaction.ts';
import { readsWords } from './clue-view.ts';
import type { Engine } from './engine.ts';
import { clueKey, openWords } from './sealing.ts';

/** 32 bits of a fingerprint: two pairs of a hundred thousand share one once in a while, which costs a false hit. */
const blind = (crypto: CryptoProvider, pairs: readonly string[]): readonly number[] => [
  ...new Set(pairs.map((pair) => Buffer.from(crypto.blindIndex(pair, 'description')).readInt32BE(0))),
];

export const searchTerms = (engine: Engine, person: Person, question: string | undefined): readonly SearchTerm[] =>
  termsOf(question ?? '').map((term) => {
    const pairs = readsWords(person) ? pairsOf(term) : [];
    return { text: term, grams: demandedOf(term), prints: pairs.length === 0 ? null : blind(engine.crypto, pairs) };
  });

/** null: nobody can read it again, and nobody shall find it. */
const descriptionOf = (engine: Engine, { secret }: UnindexedClue): string | null => {
  const key = clueKey(engine.crypto, secret);
  return key === null || secret?.sealed == null ? null : openWords(engine.crypto, key, secret.sealed).description;
};

interface Indexed {
  readonly clue: IndexedClue;
  readonly failure: string | null;
}

const indexed = (engine: Engine, found: UnindexedClue): Indexed => {
  const text = searchable(found.texts.join(' '));
  const plain = { clueId: found.clueId, text, grams: gramsOf(text) };
  try {
    const description = descriptionOf(engine, found);
    const prints = description === null ? null : blind(engine.crypto, pairsOf(description));
    return { clue: { ...plain, prints }, failure: null };
  } catch (error) {
    return { clue: { ...plain, prints: null }, failure: error instanceof Error ? error.message : String(error) };
  }
};

/**
 * Makes up to `limit` clues findable, the newest first, and returns how many. What was done stays done when it is broken off; a clue whose
 * words cannot be opened is found by its names, and raises an alarm.
 */
export const indexClues = async (engine: Engine, limit: number): Promise<number> => {
  const done = await inTransaction(engine.pool, async (client) => {
    const all = (await takeUnindexed(client, limit)).map((found) => indexed(engine, found));
    if (all.length > 0)
      await writeIndexed(
        client,
        all.map(({ clue }) => clue),
      );
    return all;
  });
  for (const { clue, failure } of done)
    if (failure !== null) await raiseAlarm(engine.pool, 'search_unreadable', String(clue.clueId), { error: failure });
  return done.length;
};
