// How clues go on which nothing is found owing: mostly the short way, some never accepted, duplicates, what others answer.
import { move, begin, contact, tell, ending, conclude, type Move, type Place } from './moves.ts';
import type { Random } from './random.ts';

const NOT_FOUND = '经核查，不属于拖欠工资，感谢监督。';

/** Nothing is owed: verified, concluded, approved, called back. */
export const short = (random: Random): readonly Move[] => [
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
