// How clues go on which wages are paid: at once, agreed on, by instalments, and over what goes wrong.
import {
  move,
  begin,
  contact,
  tell,
  ending,
  conclude,
  establish,
  agree,
  pay,
  halves,
  found,
  concluded,
  OTHER_PAIR,
  type Money,
  type Move,
} from './moves.ts';
import type { Random } from './random.ts';

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
