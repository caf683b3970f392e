// An office for tests: a database of its own, an engine, a business clock that stands until it is moved, and the people of the
// demonstration's organisation, each acting through the door.
import { randomUUID } from 'node:crypto';
import type { RulePackages } from '../../config/load.ts';
import type { ClueData } from '../../src/domain/delivery.ts';
import type { ClueRecord, DeadlineRecord, HistoryRecord, TaskRecord } from '../../src/domain/records.ts';
import type { Person } from '../../src/domain/permission.ts';
import { advance } from '../../src/engine/advance.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { offersFor } from '../../src/engine/judge.ts';
import { passDeadlines } from '../../src/engine/pass-deadlines.ts';
import { receive, type Receipt } from '../../src/engine/receive.ts';
import { takeIn } from '../../src/engine/take-in.ts';
import { setBusinessClock } from '../../src/store/business-clock.ts';
import { readHistory } from '../../src/store/clue-lists.ts';
import { readCaller } from '../../src/store/organisation.ts';
import { readClueByNumber } from '../../src/store/reads.ts';
import { SOURCE, START } from './constants.ts';
import { freshDatabase } from './database.ts';
import { openTestEngine } from './engine.ts';
import { until } from './until.ts';

export interface Office {
  readonly engine: Engine;
  readonly url: string;
  /** Moves the business clock to an instant; it stands there. */
  readonly at: (instant: string) => Promise<void>;
  readonly person: (username: string) => Promise<Person>;
  /** Pushes a body through the intake. */
  readonly push: (body: object, id?: string) => Promise<Receipt>;
  /** Registers a clue as the platform would; returns its number. */
  readonly report: (change?: Partial<ClueData>) => Promise<string>;
  readonly send: (username: string, number: string, type: string, input?: object, version?: number) => Promise<void>;
  readonly clue: (number: string) => Promise<ClueRecord>;
  readonly deadlines: (number: string) => Promise<readonly DeadlineRecord[]>;
  readonly openClocks: (number: string) => Promise<readonly string[]>;
  readonly tasks: (number: string) => Promise<readonly TaskRecord[]>;
  readonly history: (number: string) => Promise<readonly HistoryRecord[]>;
  readonly offers: (username: string, number: string) => Promise<readonly string[]>;
  /** Takes every ladder step that is due. */
  readonly passAll: () => Promise<number>;
  readonly close: () => Promise<void>;
}

let counter = 0;

export const clueData = (change: Partial<ClueData> = {}): ClueData => ({
  externalId: `QH-TEST-${++counter}`,
  submission: 'complaint',
  reportedAt: '2021-11-01T08:58:13+08:00',
  region: '630102',
  sector: 'construction',
  employer: { name: '高原建设工程有限公司' },
  project: { name: '城东安置房', funding: 'government', generalContractor: '总包公司' },
  arrears: { amountFen: 1_000_000, workers: 3 },
  reporter: { name: '王小明', idNumber: '630102198001011234', phone: '13900001234' },
  description: '拖欠三个月工资',
  ...change,
});

export const reported = (data: ClueData, timestamp = '2021-11-01T09:00:00+08:00'): object => ({
  type: 'clue.reported',
  timestamp,
  data,
});

export const openOffice = async (change?: (packages: RulePackages) => RulePackages): Promise<Office> => {
  const database = await freshDatabase();
  const { engine, close } = await openTestEngine(database.url, change);
  const at = (instant: string): Promise<void> => setBusinessClock(engine.pool, { at: instant, rate: 0 });
  await at(START);

  const person = async (username: string): Promise<Person> => {
    const found = await readCaller(engine.pool, username);
    if (found === null) throw new Error(`there is nobody called ${username}`);
    return { ...found, role: found.role as Person['role'], standsInFor: found.standsInFor as Person['standsInFor'] };
  };
  const read = async (number: string) => {
    const found = (await readClueByNumber(engine.pool, number)).clues[0];
    if (found === undefined) throw new Error(`there is no clue ${number}`);
    return found;
  };
  const push = (body: object, id: string = randomUUID()): Promise<Receipt> =>
    receive(engine, SOURCE, id, Buffer.from(JSON.stringify(body)));

  return {
    engine,
    url: database.url,
    at,
    person,
    push,
    report: async (changed = {}) => {
      const data = clueData(changed);
      await push(reported(data));
      // Workers may be at it too.
      return until(async () => {
        await takeIn(engine, 50);
        const { rows } = await engine.pool.query<{ number: string }>('select number from clue where external_id = $1', [
          data.externalId,
        ]);
        return rows[0]?.number ?? null;
      });
    },
    send: async (username, number, type, input = {}, version) => {
      const sent = version ?? (await read(number)).clue.version;
      const context = { requestId: null, idempotencyKey: null };
      await advance(engine, await person(username), number, { type, input, version: sent }, context);
    },
    clue: async (number) => (await read(number)).clue,
    deadlines: async (number) => (await read(number)).deadlines,
    openClocks: async (number) =>
      (await read(number)).deadlines
        .filter((deadline) => deadline.state === 'open')
        .map((deadline) => deadline.clock)
        .sort(),
    tasks: async (number) => (await read(number)).tasks,
    history: async (number) => readHistory(engine.pool, (await read(number)).clue.id),
    offers: async (username, number) => {
      const { now, clues } = await readClueByNumber(engine.pool, number);
      const found = clues[0];
      if (found === undefined) return [];
      return (await offersFor(engine, await person(username), found, now)).map((offer) => offer.type);
    },
    passAll: async () => {
      let sum = 0;
      for (;;) {
        const { passed, more } = await passDeadlines(engine, 100);
        sum += passed;
        if (!more || passed === 0) return sum;
      }
    },
    close: async () => {
      await close();
      await database.drop();
    },
  };
};

const H1 = 'handler-630102-1';
const H2 = 'handler-630102-2';
const S = 'supervisor-630102';

export const CONTACT = { via: 'phone', at: '2021-11-01T08:30:00+08:00', outcome: 'reached', summary: '已联系' };

/** The moves that bring a fresh clue of 630102 to a state, by the straight way. */
export const bringTo = async (office: Office, number: string, state: string): Promise<void> => {
  const way: readonly [string, string, string, object][] = [
    ['assigned', S, 'assign', { handlers: [H1, H2] }],
    ['verifying', H1, 'accept', {}],
    ['mediating', H1, 'establish', { verifiedFen: 900_000, workers: 3 }],
    ['performing', H1, 'agree', { amountFen: 900_000, workers: 3, payBy: '2021-12-01' }],
    ['performing', H1, 'pay', { amountFen: 900_000, workers: 3, paymentChannel: 'platform', evidence: '银行回单' }],
    ['resolved', H1, 'conclude', { conclusion: 'paid', publicReply: '已足额支付' }],
    ['revisiting', S, 'approve', {}],
    ['closed', H2, 'revisit', { reached: true, satisfied: true, note: '满意' }],
  ];
  for (const [to, by, type, input] of way) {
    const clue = await office.clue(number);
    if (clue.state === state) return;
    if (type === 'establish') await office.send(H1, number, 'contact', CONTACT);
    await office.send(by, number, type, input);
    if (to === state && type !== 'agree') return;
    if (to === state && state === 'performing') return;
  }
};
