// How a clue goes, as moves of its people in their order: mostly the short way to "no arrears", often to payment, and sometimes over
// what goes wrong. A path knows nothing of days: each move only says how many working slots it comes after the one before.
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
const OTHER_PAIR: Pair = { first: 2, caller: 3 };

const move = (gap: number, by: Role, type: string, input: Readonly<Record<string, unknown>> | Input = {}): Move => ({
  gap,
  by,
  type,
  input: typeof input === 'function' ? input : () => input,
});

const REPLY = '您反映的欠薪问题已办理，感谢监督。';
const NOT_FOUND = '经核查，不属于拖欠工资，感谢监督。';

export interface Money {
  readonly amountFen: number;
  readonly workers: number;
  readonly channel: string;
}

type Part = (random: Random) => readonly Move[];

const begin =
  (pair: Pair = PAIR): Part =>
  (random) => [
    move(random.whole(0, 2), 'S', 'assign', (moment) => ({
      handlers: [moment.handler(pair.first), moment.handler(pair.caller)],
    })),
    move(random.whole(0, 1), pair.first, 'accept'),
  ];

const contact = (random: Random, by: 1 | 2 = 1, outcome = 'reached'): Move =>
  move(random.whole(0, 3), by, 'contact', ({ at }) => ({
    via: random.chance(0.8) ? 'phone' : 'visit',
    at,
    outcome,
    summary: outcome === 'reached' ? '已联系反映人，核实基本情况。' : '电话无人接听。',
  }));

/** The duty to tell the reporter of a step: which deadline it meets is looked up when it is done. */
export const NOTICE = 'notice';

const tell = (gap: number): Move =>
  move(gap, 'S', 'contact', ({ at }) => ({
    via: 'sms',
    at,
    outcome: 'reached',
    summary: '已书面告知反映人',
    deadline: NOTICE,
  }));

const ending =
  (pair: Pair = PAIR): Part =>
  (random) => [
    move(random.whole(0, 4), 'S', 'approve'),
    move(random.whole(1, 8), pair.caller, 'revisit', { reached: true, satisfied: true, note: '对办理结果满意' }),
  ];

const conclude = (random: Random, conclusion: string, by: 1 | 2 = 1, reason?: string): Move =>
  move(random.whole(0, 3), by, 'conclude', {
    conclusion,
    publicReply: REPLY,
    ...(reason === undefined ? {} : { reason }),
  });

const establish = (random: Random, { amountFen, workers }: Money, by: 1 | 2 = 1): Move =>
  move(random.whole(1, 8), by, 'establish', { verifiedFen: amountFen, workers });

const agree = (random: Random, { amountFen, workers }: Money, by: 1 | 2 = 1, days = 14): Move =>
  move(random.whole(0, 6), by, 'agree', ({ inDays }) => ({ amountFen, workers, payBy: inDays(days) }));

const pay = (gap: number, { amountFen, workers, channel }: Money, by: 1 | 2 = 1): Move =>
  move(gap, by, 'pay', { amountFen, workers, paymentChannel: channel, evidence: '银行代发凭证' });

/** Two parts of a sum; nobody is paid for the first time twice. */
const halves = (money: Money): readonly [Money, Money] => {
  const firstFen = Math.max(1, Math.floor(money.amountFen / 2));
  const firstWorkers = Math.ceil(money.workers / 2);
  return [
    { ...money, amountFen: firstFen, workers: firstWorkers },
    { ...money, amountFen: money.amountFen - firstFen, workers: money.workers - firstWorkers },
  ];
};

const found = (random: Random, money: Money, pair: Pair = PAIR): readonly Move[] => [
  ...begin(pair)(random),
  contact(random, pair.first),
  establish(random, money, pair.first),
];

const concluded = (random: Random, pair: Pair = PAIR): readonly Move[] => [
  conclude(random, 'paid', pair.first),
  ...ending(pair)(random),
];

/** Ways on which wages are paid; the whole sum on each. */
export const PAID = {
  direct: (random: Random, money: Money) => [
    ...found(random, money),
    pay(random.whole(1, 6), money),
    ...concluded(random),
  ],
  agreed: (random: Random, money: Money) => [
    ...found(random, money),
    agree(random, money),
    pay(random.whole(2, 20), money),
    ...concluded(random),
  ],
  instalments: (random: Random, money: Money) => {
    const [first, second] = halves(money);
    return [
      ...found(random, money),
      agree(random, money),
      pay(random.whole(2, 8), first),
      pay(random.whole(4, 20), second),
      ...concluded(random),
    ];
  },
  mediationFailed: (random: Random, money: Money) => [
    ...found(random, money),
    move(random.whole(1, 4), 1, 'mediationFail', { reason: '双方对金额分歧较大' }),
    establish(random, money),
    agree(random, money),
    pay(random.whole(2, 8), money),
    ...concluded(random),
  ],
  defaulted: (random: Random, money: Money) => [
    ...found(random, money),
    agree(random, money),
    move(random.whole(8, 16), 1, 'default', { reason: '到期未付' }),
    pay(random.whole(2, 8), money),
    ...concluded(random),
  ],
  filed: (random: Random, money: Money) => [
    ...begin()(random),
    contact(random),
    move(random.whole(1, 6), 1, 'file', { basis: '涉嫌拖欠农民工工资，符合立案条件' }),
    move(random.whole(6, 14), 1, 'establish', { verifiedFen: money.amountFen, workers: money.workers }),
    pay(random.whole(4, 16), money),
    ...concluded(random),
  ],
  rejected: (random: Random, money: Money) => [
    ...found(random, money),
    pay(random.whole(1, 6), money),
    conclude(random, 'paid'),
    move(random.whole(1, 4), 'S', 'reject', { note: '补充核查工资表' }),
    contact(random),
    ...concluded(random),
  ],
  unsatisfied: (random: Random, money: Money) => [
    ...found(random, money),
    pay(random.whole(1, 6), money),
    conclude(random, 'paid'),
    move(random.whole(0, 4), 'S', 'approve'),
    move(random.whole(1, 6), 2, 'revisit', { reached: true, satisfied: false, note: '认为加班费未计入' }),
    contact(random),
    ...concluded(random),
  ],
  returned: (random: Random, money: Money) => [
    move(random.whole(0, 2), 'S', 'assign', ({ handler }) => ({ handlers: [handler(1), handler(2)] })),
    move(random.whole(0, 2), 1, 'return', { reason: '正在办理其他紧急案件，建议改派' }),
    ...found(random, money, OTHER_PAIR),
    pay(random.whole(1, 6), money, 2),
    ...concluded(random, OTHER_PAIR),
  ],
  reopened: (random: Random, money: Money) => {
    const [first, second] = halves(money);
    return [
      ...found(random, money),
      agree(random, money),
      pay(random.whole(2, 8), first),
      conclude(random, 'inProgress', 1, '余款约定节前付清'),
      ...ending()(random),
      move(random.whole(4, 16), 'S', 'reopen', { reason: '反映人来电称余款未付' }),
      contact(random),
      pay(random.whole(1, 8), second),
      ...concluded(random),
    ];
  },
  suspended: (random: Random, money: Money) => [
    ...begin()(random),
    contact(random),
    move(random.whole(1, 4), 'S', 'suspend', ({ inDays }) => ({
      reason: '用人单位负责人暂时无法联系',
      until: inDays(20),
    })),
    tell(random.whole(0, 2)),
    move(random.whole(8, 20), 1, 'resume'),
    establish(random, money),
    pay(random.whole(1, 6), money),
    ...concluded(random),
  ],
  extended: (random: Random, money: Money) => {
    const input = { clock: 'finish', days: 10, reason: '等待银行流水' };
    return [
      ...found(random, money),
      move(random.whole(2, 8), 1, 'request', { event: 'extend', input }),
      move(random.whole(1, 4), 'S', 'extend', input),
      tell(random.whole(0, 2)),
      agree(random, money),
      pay(random.whole(12, 24), money),
      ...concluded(random),
    ];
  },
  /** The ladder urges before it ends: 70 slots are seventeen and a half of the fifteen working days that it has. */
  late: (random: Random, money: Money) => {
    const before = found(random, money);
    const used = before.reduce((sum, one) => sum + one.gap, 0);
    return [
      ...before,
      move(70 - used, 1, 'answer', ({ orders }) =>
        orders[0] === undefined ? null : { order: orders[0].id, text: '正在督促总包单位筹款，两日内付清' },
      ),
      pay(random.whole(0, 1), money),
      conclude(random, 'paid'),
      ...ending()(random),
    ];
  },
} satisfies Record<string, (random: Random, money: Money) => readonly Move[]>;
export type PaidWay = keyof typeof PAID;

/** Nothing is owed: verified, concluded, approved, called back. */
const short = (random: Random): readonly Move[] => [
  ...begin()(random),
  contact(random),
  move(random.whole(2, 8), 1, 'notEstablish', {
    conclusion: random.pick(['notArrears', 'notArrears', 'notSubstantiated', 'settledByParties']),
    publicReply: NOT_FOUND,
  }),
  ...ending()(random),
];

/** Ways on which no wages were found owing. */
export const UNPAID = {
  short,
  noContact: (random: Random) => [
    ...begin()(random),
    contact(random, 1, 'notReached'),
    { ...contact(random, 1, 'notReached'), gap: 4 },
    move(random.whole(2, 6), 1, 'notEstablish', {
      conclusion: 'noContact',
      publicReply: '多次联系未果，如有新情况请来电。',
    }),
    move(random.whole(0, 4), 'S', 'approve'),
    move(random.whole(1, 4), 2, 'revisit', { reached: false, note: '无人接听' }),
    move(4, 2, 'revisit', { reached: false, note: '无人接听' }),
    move(4, 2, 'revisit', { reached: false, note: '无人接听' }),
  ],
  /** A suit that the procuratorate looks at: its track is planned beside it. */
  court: (random: Random) => [
    ...begin()(random),
    contact(random),
    move(random.whole(6, 9), 1, 'notEstablish', {
      conclusion: 'arbitrationOrCourt',
      publicReply: '该事项已引导通过诉讼解决，检察机关可支持起诉。',
    }),
    ...ending()(random),
  ],
  declined: (random: Random) => [
    ...begin()(random).slice(0, 1),
    move(random.whole(1, 3), 'S', 'decline', {
      ground: random.pick(['otherChannel', 'outOfScope', 'olderThanTwoYears']),
      publicReply: '该事项不属于受理范围，应通过仲裁或者诉讼解决。',
    }),
    tell(random.whole(0, 3)),
  ],
  /** The department answers, and the office tells the reporter. */
  transferred: (random: Random, place: Place) => [
    ...begin()(random),
    contact(random),
    move(random.whole(1, 4), 'S', 'refer', { target: `${place.unit}-housing`, reason: '工程款纠纷，转住建部门核处' }),
    move(random.whole(3, 8), 'D', 'referBack', { answer: '已责成总包单位处理，按程序另行答复' }),
    ...begin()(random),
    contact(random),
    conclude(random, 'transferred'),
    ...ending()(random),
  ],
  elsewhere: (random: Random, place: Place) => [
    move(random.whole(0, 2), 'S', 'refer', { target: place.other, reason: '用工所在地不在本辖区' }),
    ...short(random).map((one) => ({ ...one, unit: place.other })),
  ],
  /** A duplicate of another clue of the unit: one look is enough. */
  duplicate: (random: Random, { root }: Place) => [
    move(random.whole(0, 2), 'S', 'markDuplicate', ({ number }) => ({ of: number(root) })),
  ],
  /** Taken for a duplicate and then not. */
  unmarked: (random: Random, { root }: Place) => [
    move(random.whole(0, 1), 'S', 'markDuplicate', ({ number }) => ({ of: number(root) })),
    move(random.whole(1, 3), 'S', 'unmarkDuplicate', { reason: '经核对，是另一批工人' }),
    ...short(random),
  ],
  /** The source takes it back before anybody has accepted it. */
  withdrawn: (random: Random) => begin()(random).slice(0, random.whole(0, 1)),
} satisfies Record<string, (random: Random, place: Place) => readonly Move[]>;
export type UnpaidWay = keyof typeof UNPAID;

/** Where a clue is still on its way when the campaign is reported. */
export const OPEN = {
  received: () => [],
  assigned: (random: Random) => begin()(random).slice(0, 1),
  verifying: (random: Random) => [...begin()(random), contact(random)],
  mediating: (random: Random, money: Money) => found(random, money),
  /** Nobody goes on with it: the ladder climbs. */
  overdue: (random: Random, money: Money) => found(random, money),
  resolved: (random: Random) => short(random).slice(0, 4),
  revisiting: (random: Random) => short(random).slice(0, 5),
  suspended: (random: Random) => [
    ...begin()(random),
    contact(random),
    move(random.whole(1, 4), 'S', 'suspend', ({ inDays }) => ({ reason: '等待法院判决', until: inDays(40) })),
    tell(random.whole(0, 2)),
  ],
  referred: (random: Random, _: Money, place: Place) => UNPAID.transferred(random, place).slice(0, 4),
  /** Wages were agreed on, none is paid yet. */
  promised: (random: Random, money: Money) => [...found(random, money), agree(random, money, 1, 30)],
  /** Half is paid. */
  partPaid: (random: Random, money: Money) => [
    ...found(random, money),
    agree(random, { ...money, amountFen: money.amountFen * 2 }, 1, 30),
    pay(random.whole(2, 8), money),
  ],
  paid: (random: Random, money: Money) => PAID.direct(random, money).slice(0, -2),
} satisfies Record<string, (random: Random, money: Money, place: Place) => readonly Move[]>;
export type OpenWay = keyof typeof OPEN;
