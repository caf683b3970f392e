// How far clues have come that are still open when the campaign is reported.
import { move, begin, contact, tell, agree, pay, found, type Money, type Move, type Place } from './moves.ts';
import { PAID } from './paid-ways.ts';
import type { Random } from './random.ts';
import { short, UNPAID } from './unpaid-ways.ts';

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
