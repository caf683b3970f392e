// What people do on a clue, as the pieces that its way is made of. A way knows nothing of days: each move only says how many working
// slots it comes after the one before.
import type { Random } from './random.ts';

/** S the supervisor of the unit, 1 to 3 its handlers, D the department that it was referred to. */
export type Role = 'S' | 'D' | 1 | 2 | 3;

export interface Moment {
  /** ISO instant and business date of the move. */
  readonly at: string;
  readonly on: string;
  readonly inDays: (days: number) => string;
  readonly handler: (n: number) => string;
  /** The number of another clue of the plan. */
  readonly number: (key: string) => string;
  /** Orders of the clue that wait for an answer, as its last answer showed them. */
  readonly orders: readonly { readonly id: string }[];
}

/** null: not possible yet, time has to do something first. */
export type Input = (moment: Moment) => Readonly<Record<string, unknown>> | null;

export interface Move {
  /** Working slots after the move before it; 0 is the same slot. */
  readonly gap: number;
  readonly by: Role;
  readonly type: string;
  readonly input: Input;
  /** The unit whose people send it from now on, when it moves there. */
  readonly unit?: string;
}

/** Where it goes, or what it is a duplicate of. */
export interface Place {
  readonly unit: string;
  /** Another unit that it may be referred to. */
  readonly other: string;
  /** The clue that it is a duplicate of. */
  readonly root: string;
}

/** Which two handle it, and who calls back at the end. */
interface Pair {
  readonly first: 1 | 2;
  readonly caller: 2 | 3;
}

const PAIR: Pair = { first: 1, caller: 2 };
export const OTHER_PAIR: Pair = { first: 2, caller: 3 };

export const move = (
  gap: number,
  by: Role,
  type: string,
  input: Readonly<Record<string, unknown>> | Input = {},
): Move => ({
  gap,
  by,
  type,
  input: typeof input === 'function' ? input : () => input,
});

const REPLY = '您反映的欠薪问题已办理，感谢监督。';

export interface Money {
  readonly amountFen: number;
  readonly workers: number;
  readonly channel: string;
}

type Part = (random: Random) => readonly Move[];

export const begin =
  (pair: Pair = PAIR): Part =>
  (random) => [
    move(random.whole(0, 2), 'S', 'assign', (moment) => ({
      handlers: [moment.handler(pair.first), moment.handler(pair.caller)],
    })),
    move(random.whole(0, 1), pair.first, 'accept'),
  ];

export const contact = (random: Random, by: 1 | 2 = 1, outcome = 'reached'): Move => {
  const via = random.chance(0.8) ? 'phone' : 'visit';
  const summary = outcome === 'reached' ? '已联系反映人，核实基本情况。' : '电话无人接听。';
  return move(random.whole(0, 3), by, 'contact', ({ at }) => ({ via, at, outcome, summary }));
};

/** The duty to tell the reporter of a step: which deadline it meets is looked up when it is done. */
export const NOTICE = 'notice';

export const tell = (gap: number): Move =>
  move(gap, 'S', 'contact', ({ at }) => ({
    via: 'sms',
    at,
    outcome: 'reached',
    summary: '已书面告知反映人',
    deadline: NOTICE,
  }));

export const ending =
  (pair: Pair = PAIR): Part =>
  (random) => [
    move(random.whole(0, 4), 'S', 'approve'),
    move(random.whole(1, 8), pair.caller, 'revisit', { reached: true, satisfied: true, note: '对办理结果满意' }),
  ];

export const conclude = (random: Random, conclusion: string, by: 1 | 2 = 1, reason?: string): Move =>
  move(random.whole(0, 3), by, 'conclude', {
    conclusion,
    publicReply: REPLY,
    ...(reason === undefined ? {} : { reason }),
  });

export const establish = (random: Random, { amountFen, workers }: Money, by: 1 | 2 = 1): Move =>
  move(random.whole(1, 8), by, 'establish', { verifiedFen: amountFen, workers });

export const agree = (random: Random, { amountFen, workers }: Money, by: 1 | 2 = 1, days = 14): Move =>
  move(random.whole(0, 6), by, 'agree', ({ inDays }) => ({ amountFen, workers, payBy: inDays(days) }));

export const pay = (gap: number, { amountFen, workers, channel }: Money, by: 1 | 2 = 1): Move =>
  move(gap, by, 'pay', { amountFen, workers, paymentChannel: channel, evidence: '银行代发凭证' });

/** Two parts of a sum; nobody is paid for the first time twice. */
export const halves = (money: Money): readonly [Money, Money] => {
  const firstFen = Math.max(1, Math.floor(money.amountFen / 2));
  const firstWorkers = Math.ceil(money.workers / 2);
  return [
    { ...money, amountFen: firstFen, workers: firstWorkers },
    { ...money, amountFen: money.amountFen - firstFen, workers: money.workers - firstWorkers },
  ];
};

export const found = (random: Random, money: Money, pair: Pair = PAIR): readonly Move[] => [
  ...begin(pair)(random),
  contact(random, pair.first),
  establish(random, money, pair.first),
];

export const concluded = (random: Random, pair: Pair = PAIR): readonly Move[] => [
  conclude(random, 'paid', pair.first),
  ...ending(pair)(random),
];
