// The entities and the migrations say the same: a difference would be found by the first installation otherwise.
import { expect, test } from '@jest/globals';
import { openAsOwner } from '../../src/store/orm.ts';
import { freshDatabase } from '../support/database.ts';

test('the migrated schema is the one that the entities describe', async () => {
  const database = await freshDatabase();
  const orm = await openAsOwner(database.url);
  try {
    const drift = await orm.schema.getUpdateSchemaSQL({ wrap: false, safe: false, dropTables: false });
    const lines = drift.split('\n').map((line) => line.trim());
    // Functions, and the triggers that call them, have no entity.
    expect(
      lines.filter(
        (line) =>
          line !== '' &&
          !/business_now|clue_secret_forgotten|_queued|_is_noted|note_(moves|attachments|claim)/.test(line),
      ),
    ).toEqual([]);
  } finally {
    await orm.close(true);
    await database.drop();
  }
});
