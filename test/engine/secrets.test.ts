// What is encrypted, and what happens without the key.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aesProvider, UnknownKeyError } from '../../src/crypto/provider.ts';
import { refuseWrongKeys } from '../../src/engine/installation-keys.ts';
import { clueKey, openInput, sealInput } from '../../src/engine/sealing.ts';
import { readClueByNumber } from '../../src/store/reads.ts';
import { openOffice, type Office } from '../support/office.ts';

const key = (fill: number) => Buffer.alloc(32, fill);
let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

describe('the crypto provider', () => {
  const provider = aesProvider([
    { id: 'new', key: key(2) },
    { id: 'old', key: key(1) },
  ]);
  test('opens what it sealed, for the same purpose only', () => {
    const { keyId, sealed } = provider.seal(Buffer.from('工资'), 'delivery');
    expect(keyId).toBe('new');
    expect(Buffer.from(provider.open(keyId, sealed, 'delivery')).toString()).toBe('工资');
    expect(() => provider.open(keyId, sealed, 'clue-key')).toThrow();
  });
  test('opens what an older key sealed, and names a key that it lacks', () => {
    const { sealed } = aesProvider([{ id: 'old', key: key(1) }]).seal(Buffer.from('x'), 'delivery');
    expect(Buffer.from(provider.open('old', sealed, 'delivery')).toString()).toBe('x');
    expect(() => provider.open('lost', sealed, 'delivery')).toThrow(UnknownKeyError);
  });
  test('notices a changed byte', () => {
    const { keyId, sealed } = provider.seal(Buffer.from('工资'), 'delivery');
    sealed[20] = (sealed[20] ?? 0) ^ 1;
    expect(() => provider.open(keyId, sealed, 'delivery')).toThrow();
  });
  test('seals the same text differently each time, and fingerprints it alike', () => {
    const twice = [1, 2].map(() => Buffer.from(provider.seal(Buffer.from('x'), 'p').sealed).toString('hex'));
    expect(twice[0]).not.toBe(twice[1]);
    expect(provider.blindIndex('13900001234', 'phone')).toEqual(provider.blindIndex('13900001234', 'phone'));
    expect(provider.blindIndex('13900001234', 'phone')).not.toEqual(provider.blindIndex('13900001234', 'idNumber'));
  });
});

describe('the words of an input', () => {
  const crypto = aesProvider([{ id: 'k', key: key(3) }]);
  test('are sealed, also inside of a request, and come back as they were said', () => {
    const input = { event: 'suspend', input: { reason: '法人失联', until: '2021-11-20' } };
    const { plain, sealed } = sealInput(crypto, key(4), 'request', input);
    expect(plain).toEqual({ event: 'suspend', input: { reason: true, until: '2021-11-20' } });
    expect(openInput(crypto, key(4), 'request', plain, sealed)).toEqual(input);
  });
  test('of a forgotten person are gone, the move stays', () => {
    const { plain } = sealInput(crypto, key(4), 'return', { reason: '不属本组' });
    expect(openInput(crypto, null, 'return', plain, null)).toEqual({ reason: '（已依法清除 / erased）' });
  });
});

describe('forgetting a person', () => {
  test('is forgetting the clue’s key: figures and moves stay, words are gone, the clue goes on', async () => {
    const number = await office.report();
    await office.send('supervisor-630102', number, 'supplement', { note: '补充' });
    await office.engine.pool.query(
      'update clue_secret set wrapped_key = null, sealed = null, phone_index = null, id_number_index = null where clue_id = (select id from clue where number = $1)',
      [number],
    );
    const read = (await readClueByNumber(office.engine.pool, number)).clues[0];
    expect(clueKey(office.engine.crypto, read?.secret ?? null)).toBeNull();
    await office.send('supervisor-630102', number, 'supplement', { note: '再补充' });
    expect(await office.clue(number)).toMatchObject({ claimedFen: 1_000_000, version: 3 });
  });
});

describe('a program with other keys', () => {
  test('refuses to start, and names the key', async () => {
    await refuseWrongKeys(office.engine);
    const other = { ...office.engine, crypto: aesProvider([{ id: 't1', key: key(9) }]) };
    await expect(refuseWrongKeys(other)).rejects.toThrow(/XIANSUO_KEYS: found no key 't1'/);
    const rotated = {
      ...office.engine,
      crypto: aesProvider([
        { id: 't2', key: key(9) },
        { id: 't1', key: key(7) },
      ]),
    };
    await refuseWrongKeys(rotated);
    await expect(refuseWrongKeys(office.engine)).rejects.toThrow(/'t2'/);
  });
});
