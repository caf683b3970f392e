// Tries one event as every kind of person, on a clue of 630102 that stands where the event is possible.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Refusal } from '../../src/domain/errors.ts';
import { bringTo, CONTACT, openOffice, type Office } from './office.ts';

export const PEOPLE = {
  handler: 'handler-630102-1',
  secondHandler: 'handler-630102-2',
  colleague: 'handler-630102-3',
  supervisor: 'supervisor-630102',
  city: 'supervisor-630100',
  province: 'supervisor-630000',
  cityHandler: 'handler-630100-1',
  neighbour: 'supervisor-630104',
  clerk: 'clerk-630102-housing',
  operator: 'operator',
  admin: 'admin',
  auditor: 'auditor',
} as const;
export type Who = keyof typeof PEOPLE;

/** done: the move is made; the others are the refusals' codes. */
export type Outcome = 'done' | 'forbidden' | 'illegal_move' | 'not_found';

const S = PEOPLE.supervisor;
const H = PEOPLE.handler;
const PAY = { amountFen: 1000, workers: 1, paymentChannel: 'platform', evidence: '回单' };

type Way = (office: Office, number: string) => Promise<void>;

const WAYS = {
  suspended: async (office, number) => {
    await bringTo(office, number, 'verifying');
    await office.send(S, number, 'suspend', { reason: '失联', until: '2021-11-20' });
  },
  referred: async (office, number) => {
    await bringTo(office, number, 'verifying');
    await office.send(H, number, 'contact', CONTACT);
    await office.send(S, number, 'refer', { target: '630102-housing', reason: '住建监管' });
  },
  duplicate: async (office, number) => {
    const root = await office.report();
    await bringTo(office, number, 'verifying');
    await office.send(H, number, 'markDuplicate', { of: root });
  },
  ordered: async (office, number) => {
    await bringTo(office, number, 'verifying');
    await office.send(S, number, 'urge', { reason: '加快' });
  },
  requesting: async (office, number) => {
    await bringTo(office, number, 'verifying');
    await office.send(H, number, 'request', { event: 'suspend', input: { reason: '失联', until: '2021-11-20' } });
  },
  askingToElevate: async (office, number) => {
    await bringTo(office, number, 'verifying');
    await office.send(S, number, 'request', { event: 'elevate', input: { unit: '630100', reason: '案情重大' } });
  },
  paid: async (office, number) => {
    await bringTo(office, number, 'verifying');
    await office.send(H, number, 'pay', PAY);
  },
  contacted: async (office, number) => {
    await bringTo(office, number, 'verifying');
    await office.send(H, number, 'contact', CONTACT);
  },
  returnedThrice: async (office, number) => {
    for (let n = 0; n < 3; n += 1) {
      await office.send(S, number, 'assign', { handlers: [H, PEOPLE.secondHandler] });
      await office.send(H, number, 'return', { reason: '不属本组' });
    }
  },
} satisfies Record<string, Way>;

export interface Case {
  readonly event: string;
  /** A state, or one of the ways above. */
  readonly standing: string;
  readonly input?: object | ((office: Office, number: string) => Promise<object>);
  readonly outcomes: Readonly<Partial<Record<Who, Outcome>>>;
  /** For everybody who is not named. */
  readonly others: Outcome;
}

const UNSEEING: readonly Who[] = ['neighbour', 'clerk'];

const prepare = async (office: Office, standing: string): Promise<string> => {
  const number = await office.report();
  const way = (WAYS as Readonly<Record<string, Way | undefined>>)[standing];
  await (way === undefined ? bringTo(office, number, standing) : way(office, number));
  return number;
};

const attempt = async (office: Office, number: string, who: Who, { event, input }: Case): Promise<string> => {
  const fields = typeof input === 'function' ? await input(office, number) : (input ?? {});
  try {
    await office.send(PEOPLE[who], number, event, fields);
    return 'done';
  } catch (error) {
    if (error instanceof Refusal)
      return error.code === 'invalid_input' ? `invalid_input: ${error.message}` : error.code;
    throw error;
  }
};

/** Declares the tests: one for each person. Who does not see the clue is told that there is none, unless named. */
export const provePermissions = (...cases: readonly Case[]): void => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());
  for (const one of cases) {
    describe(`'${one.event}' to a clue that is ${one.standing}`, () => {
      let refused: string | null = null;
      test.each(Object.keys(PEOPLE) as Who[])('as %s', async (who) => {
        const expected = one.outcomes[who] ?? (UNSEEING.includes(who) ? 'not_found' : one.others);
        // Refusals change nothing, so they share a clue.
        const number =
          expected === 'done' ? await prepare(office, one.standing) : (refused ??= await prepare(office, one.standing));
        expect(await attempt(office, number, who, one)).toBe(expected);
        if (expected !== 'done') return;
        expect((await office.history(number)).at(-1)).toMatchObject({ type: one.event, actor: PEOPLE[who] });
      });
    });
  }
};
