// What nobody may change is a chain: who owns the database can break it, and it is found; who does not cannot even try.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { sealChain } from '../../src/engine/seal-chain.ts';
import { verifyChain, type ChainVerified } from '../../src/engine/verify-chain.ts';
import { writeAudit } from '../../src/store/audit.ts';
import { openTestEngine } from '../support/engine.ts';
import { bringTo, openOffice, type Office } from '../support/office.ts';

let office: Office;
let owner: pg.Client;
let number = '';
let clueId = 0;

beforeAll(async () => {
  office = await openOffice();
  owner = new pg.Client({ connectionString: office.url });
  await owner.connect();
  number = await office.report();
  await bringTo(office, number, 'verifying');
  clueId = (await office.clue(number)).id;
  for (let n = 0; n < 5; n += 1) await writeAudit(office.engine.pool, 'auditor', 'test', `row ${n}`, { n });
  await sealChain(office.engine);
  await owner.query('create table kept_history as table history');
  await owner.query('create table kept_audit as table audit');
  await owner.query('create table kept_seal as table seal');
});
afterAll(async () => {
  await owner.end();
  await office.close();
});
// Each test breaks a whole chain. The copies bring everything back as it was, behind the triggers.
beforeEach(async () => {
  await owner.query(`set session_replication_role = replica;
    truncate history, audit, seal, unsealed;
    insert into history select * from kept_history; insert into audit select * from kept_audit; insert into seal select * from kept_seal;
    set session_replication_role = origin`);
});

const broken = async (anchor: string | null = null): Promise<ChainVerified['brokenAt']> =>
  (await verifyChain(office.engine, { after: 0, limit: Infinity, anchor })).brokenAt;
const firstAudit = async (): Promise<number> =>
  Number((await owner.query<{ id: string }>('select min(id) as id from audit')).rows[0]?.id);

describe('an untouched chain', () => {
  test('passes, covers every row of audit and histories, and leaves none waiting', async () => {
    const { rows } = await owner.query<{ count: string }>(
      'select (select count(*) from audit) + (select count(*) from history) as count',
    );
    const found = await verifyChain(office.engine);
    expect(found).toMatchObject({ ok: true, rows: Number(rows[0]?.count), waiting: 0, next: null });
    expect(found.rows).toBeGreaterThan(7);
  });

  test('passes in parts as well as whole', async () => {
    let next: number | null = 0;
    let rows = 0;
    while (next !== null) {
      const part: ChainVerified = await verifyChain(office.engine, { after: next, limit: 3, anchor: null });
      expect(part.ok).toBe(true);
      expect(part.rows).toBeLessThanOrEqual(3);
      rows += part.rows;
      next = part.next;
    }
    expect(rows).toBe((await verifyChain(office.engine)).rows);
  });

  test('goes on with what is written afterwards, also by a transaction that commits after a later one', async () => {
    const slow = await office.engine.pool.connect();
    await slow.query('begin');
    await writeAudit(slow, 'auditor', 'test', 'begun first', {});
    await writeAudit(office.engine.pool, 'auditor', 'test', 'committed first', {});
    expect(await sealChain(office.engine)).toBe(1);
    await slow.query('commit');
    slow.release();
    expect(await verifyChain(office.engine)).toMatchObject({ ok: true, waiting: 1 });
    expect(await sealChain(office.engine)).toBe(1);
    expect(await verifyChain(office.engine)).toMatchObject({ ok: true, waiting: 0 });
  });

  test('is one chain when several processes seal at the same time', async () => {
    const others = await Promise.all([openTestEngine(office.url), openTestEngine(office.url)]);
    const engines = [office.engine, ...others.map((one) => one.engine)];
    for (let round = 0; round < 5; round += 1) {
      await Promise.all(
        engines.flatMap((engine, at) => [
          writeAudit(engine.pool, 'auditor', 'test', `round ${round} ${at}`, {}),
          sealChain(engine),
        ]),
      );
    }
    await sealChain(office.engine);
    expect(await verifyChain(others[0].engine)).toMatchObject({ ok: true, waiting: 0 });
    await Promise.all(others.map((one) => one.close()));
  });
});

describe('done as the owner of the database', () => {
  test('a changed audit row is found and named', async () => {
    const id = await firstAudit();
    await owner.query(`update audit set actor = 'somebody else' where id = $1`, [id]);
    expect(await broken()).toMatchObject({ why: 'changed', row: `audit ${id}` });
  });

  test('a changed move is found and named by its clue and number', async () => {
    await owner.query(`update history set input = input || '{"handlers": ["x"]}' where clue_id = $1 and seq = 2`, [
      clueId,
    ]);
    expect(await broken()).toMatchObject({ why: 'changed', row: `${number} 2` });
  });

  test('a deleted row is found, in the middle and at the end', async () => {
    const id = await firstAudit();
    await owner.query('delete from audit where id = $1', [id + 1]);
    expect(await broken()).toMatchObject({ why: 'missing', row: `audit ${id + 1}` });
    await owner.query('insert into audit select * from kept_audit where id = $1', [id + 1]);
    await owner.query('delete from history where clue_id = $1 and seq = 3', [clueId]);
    expect(await broken()).toMatchObject({ why: 'missing', row: `${number} 3` });
  });

  test('a row that was put in past the queue is found', async () => {
    await owner.query(`set session_replication_role = replica;
      insert into audit (actor, action, subject, detail) values ('handler-630102-1', 'read', 'nothing', '{}');
      set session_replication_role = origin`);
    expect(await broken()).toMatchObject({ why: 'unsealed' });
  });

  test('a row that was put in with an earlier time is found once it is sealed', async () => {
    await owner.query(`insert into audit (at, actor, action, subject, detail)
      values (now() - interval '3 hours', 'handler-630102-1', 'read', 'nothing', '{}')`);
    await sealChain(office.engine);
    expect(await broken()).toMatchObject({ why: 'backDated' });
  });

  test('rows that changed places are found', async () => {
    const id = await firstAudit();
    await owner.query(`update audit set id = -1 where id = ${id}; update audit set id = ${id} where id = ${id + 1};
      update audit set id = ${id + 1} where id = -1`);
    expect(await broken()).toMatchObject({ why: 'changed', row: `audit ${id}` });
  });

  test('links that changed places are found', async () => {
    await owner.query(`update seal set position = -1 where position = 2; update seal set position = 2 where position = 3;
      update seal set position = 3 where position = -1`);
    expect(await broken()).toMatchObject({ why: 'link', position: 2 });
  });

  test('a link that is gone with its row is found', async () => {
    await owner.query(
      `delete from audit where id in (select a from seal where kind = 'audit' order by position limit 1)`,
    );
    await owner.query(`delete from seal where position = (select min(position) from seal where kind = 'audit')`);
    expect(await broken()).toMatchObject({ why: 'gap' });
  });

  test('a row whose link was made anew without the key is found', async () => {
    const id = await firstAudit();
    await owner.query(`update audit set actor = 'somebody else' where id = $1`, [id]);
    await owner.query(`update seal set hash = sha256('guessed') where kind = 'audit' and a = $1`, [id]);
    expect(await broken()).toMatchObject({ why: 'link' });
  });

  test('an end that was cut off with its links is found by the head that was kept outside, and by nothing else', async () => {
    const { head } = await verifyChain(office.engine);
    await owner.query(
      `delete from audit where id in (select a from seal where kind = 'audit' and position > (select max(position) - 1 from seal))`,
    );
    await owner.query('delete from seal where position = (select max(position) from seal)');
    expect(await broken()).toBeUndefined();
    expect(await broken(head)).toMatchObject({ why: 'anchor' });
  });
});

describe('done as the application', () => {
  test('nothing of audit, history and chain is changed or deleted', async () => {
    for (const sql of [
      `update audit set actor = 'x'`,
      'delete from audit',
      `update history set actor = 'x'`,
      'delete from history',
      `update seal set hash = ''`,
      'delete from seal',
    ])
      await expect(office.engine.pool.query(sql)).rejects.toThrow(/permission denied/);
  });
});
