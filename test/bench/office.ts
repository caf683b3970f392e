// An engine of the product on a database of the benchmark, and clues for it to work on, made by the product's own functions.
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { loadRules } from '../../config/load.ts';
import { aesProvider } from '../../src/crypto/provider.ts';
import type { ClueData } from '../../src/domain/delivery.ts';
import { draftOf, say, writeOf } from '../../src/domain/move.ts';
import type { Person } from '../../src/domain/permission.ts';
import { beginClue } from '../../src/engine/begin-clue.ts';
import { engineOf, type Engine } from '../../src/engine/engine.ts';
import { writeMoves, writeRegistrations } from '../../src/store/moves.ts';
import { openAsApplication, poolOf } from '../../src/store/orm.ts';
import { readCaller } from '../../src/store/organisation.ts';
import { businessNow, nextClueIds, readCluesById } from '../../src/store/reads.ts';

export const KEY_ID = 'bench';
export const SUPERVISOR = 'supervisor-630102';
export const HANDLERS = ['handler-630102-1', 'handler-630102-2'] as const;
export const UNIT = '630102';

export interface Office {
  readonly engine: Engine;
  readonly person: (username: string) => Promise<Person>;
  readonly close: () => Promise<void>;
}

/** The installation key of the benchmark, kept beside its databases: what was sealed in an earlier run is opened in this one. */
export const benchKey = (path: string): Buffer => {
  if (!existsSync(path)) writeFileSync(path, randomBytes(32), { mode: 0o600 });
  return readFileSync(path);
};

export const openOffice = async (url: string, key: Buffer, connections: number): Promise<Office> => {
  const orm = await openAsApplication(url, connections);
  const parts = {
    pool: await poolOf(orm),
    orm,
    crypto: aesProvider([{ id: KEY_ID, key }]),
    log: pino({ level: 'silent' }),
    // The bench attaches none.
    attachments: join(tmpdir(), 'xiansuo-bench-attachments'),
  };
  const engine = engineOf(parts, loadRules('config'));
  return {
    engine,
    person: async (username) => {
      const found = await readCaller(engine.pool, username);
      if (found === null) throw new Error(`there is nobody called ${username}`);
      return { ...found, role: found.role as Person['role'], standsInFor: found.standsInFor as Person['standsInFor'] };
    },
    close: () => orm.close(true),
  };
};

export const clueData = (number: number): ClueData => ({
  externalId: `B-${number}`,
  submission: number % 3 === 0 ? 'report' : 'complaint',
  reportedAt: new Date().toISOString(),
  region: UNIT,
  sector: number % 5 === 0 ? 'services' : 'construction',
  employer: { name: `高原建设工程有限公司${number % 97}` },
  project:
    number % 4 === 0
      ? null
      : { name: `城东安置房${number % 31}期`, funding: 'government', generalContractor: '总包公司' },
  arrears: { amountFen: 1_000_000 + number, workers: 1 + (number % 9) },
  reporter: {
    name: '张三',
    idNumber: '630102198001011234',
    phone: `139${String(number % 100_000_000).padStart(8, '0')}`,
  },
  description: '拖欠三个月工资，多次催要未果，请求依法查处。',
});

/** Registers clues in batches, as the intake does; their ids. */
export const registered = async ({ engine }: Office, count: number): Promise<readonly number[]> => {
  const ids: number[] = [];
  while (ids.length < count) {
    const now = await businessNow(engine.pool);
    const fresh = await nextClueIds(engine.pool, Math.min(100, count - ids.length));
    const writes = fresh.map((id) =>
      beginClue(
        engine,
        {
          id,
          data: { ...clueData(id), externalId: `B-${id}-${now}` },
          source: 'national-platform',
          intakeChannel: 'platform',
          by: 'national-platform',
          unit: UNIT,
          receivedAt: now,
          receipt: null,
          requestId: null,
        },
        now,
      ),
    );
    await writeRegistrations(engine.pool, writes);
    ids.push(...fresh);
  }
  return ids;
};

export interface Standing {
  readonly id: number;
  readonly number: string;
  readonly version: number;
}

/** Where these clues stand. */
export const standing = async ({ engine }: Office, ids: readonly number[]): Promise<readonly Standing[]> =>
  (await readCluesById(engine.pool, ids)).clues.map(({ clue: { id, number, version } }) => ({ id, number, version }));

/** Clues that were just assigned and wait for `accept`; in batches, as no person waits for them. */
export const assigned = async (office: Office, count: number): Promise<readonly Standing[]> => {
  const { engine } = office;
  const ids = await registered(office, count);
  const said = {
    type: 'assign',
    input: { unit: UNIT, handlers: HANDLERS },
    facts: { fromUnit: UNIT },
    by: SUPERVISOR,
  } as const;
  for (let from = 0; from < ids.length; from += 100) {
    const { now, clues } = await readCluesById(engine.pool, ids.slice(from, from + 100));
    const rules = engine.rulesFor(UNIT);
    await writeMoves(
      engine.pool,
      clues.map(({ clue, deadlines, tasks }) => writeOf(say(draftOf(clue, deadlines, tasks), said, rules, now))),
    );
  }
  return standing(office, ids);
};
