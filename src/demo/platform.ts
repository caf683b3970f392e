// The clues of the national platform: most find no arrears, a quarter ends with payment, some are still open at the end.
import { OFFICES, officeFor, reportOf, type Office } from './cast.ts';
import type { Figures } from './figures.ts';
import { OPEN, PAID, UNPAID, type Money, type Move, type OpenWay, type PaidWay, type Place } from './paths.ts';
import { lengthOf, scheduled, type Matter, type Planning, type Saying } from './plan.ts';
import { castOf, sharesOf } from './random.ts';

/** Share of the matters (cases and coordinated clues) that the platform brought, beyond what inspection found. */
const PLATFORM_SHARE = 0.617;
const OPEN_COORDINATED_SHARE = 0.06;
/** Cases that carry a second clue. */
const JOINED_SHARE = 0.005;
const SUPPLEMENTED_SHARE = 0.04;

const PAID_WEIGHTS: Readonly<Record<PaidWay, number>> = {
  direct: 400,
  agreed: 330,
  instalments: 80,
  mediationFailed: 30,
  defaulted: 30,
  filed: 60,
  rejected: 20,
  unsatisfied: 20,
  returned: 15,
  reopened: 12,
  suspended: 10,
  extended: 8,
  late: 7,
};
const UNPAID_WEIGHTS = {
  short: 770,
  noContact: 20,
  declined: 55,
  duplicate: 75,
  withdrawn: 40,
  transferred: 20,
  elsewhere: 14,
  unmarked: 6,
} as const;
const OPEN_WEIGHTS = {
  received: 10,
  assigned: 12,
  verifying: 22,
  mediating: 30,
  overdue: 8,
  resolved: 6,
  revisiting: 6,
  suspended: 4,
  referred: 2,
} as const;
const OPEN_PAID_WEIGHTS = { promised: 30, partPaid: 30, paid: 40 } as const;

/** Working days before the end in which clues that are open then came. */
const OPEN_SINCE: Readonly<Record<OpenWay, readonly [number, number]>> = {
  received: [1, 0],
  assigned: [2, 0],
  verifying: [4, 0],
  mediating: [11, 0],
  overdue: [26, 17],
  resolved: [7, 0],
  revisiting: [9, 0],
  suspended: [25, 5],
  referred: [7, 0],
  promised: [13, 0],
  partPaid: [13, 0],
  paid: [12, 0],
};

interface Way {
  readonly name: string;
  readonly family: 'paid' | 'unpaid' | 'open';
  readonly pays: boolean;
  /** It becomes the second clue of a case. */
  readonly joins?: true;
}

/** How many clues go which way. */
const waysOf = (figures: Figures, matters: number): Way[] => {
  const { received, closed } = figures.platform;
  const openCoordinated = Math.min(received - closed, Math.round(matters * OPEN_COORDINATED_SHARE));
  const ended = matters - openCoordinated;
  const joined = Math.round(matters * JOINED_SHARE);
  const suits = figures.procuratorate.accepted - figures.procuratorate.settled - figures.procuratorate.adopted;
  const unpaid = closed - ended - joined - suits;
  if (ended < 1 || unpaid < 1) throw new Error('the scale is too small for the platform figures');
  const of = (family: Way['family'], names: readonly string[], pays: boolean): Way[] =>
    names.map((name) => ({ name, family, pays }));
  const repeated = (name: string, times: number): string[] => Array.from({ length: times }, () => name);
  return [
    ...of('paid', castOf(ended, PAID_WEIGHTS), true),
    ...of('paid', repeated('direct', joined), true).map((way): Way => ({ ...way, joins: true })),
    ...of('unpaid', castOf(unpaid, UNPAID_WEIGHTS), false),
    ...of('unpaid', repeated('court', suits), false),
    ...of('open', castOf(openCoordinated, OPEN_PAID_WEIGHTS), true).map((way) => ({
      ...way,
      pays: way.name !== 'promised',
    })),
    ...of('open', castOf(received - closed - openCoordinated, OPEN_WEIGHTS), false),
  ];
};

/** Matters of the platform, when so many are left beside the inspection's. */
export const platformMatters = (figures: Figures, beside: number): number =>
  Math.min(figures.platform.closed, Math.round(beside * PLATFORM_SHARE));

/** Money and people of those that pay, by their order; amounts in whole 元. */
export const moneyOf = (
  { random }: Planning,
  payers: number,
  total: { readonly workers: number; readonly fen: number },
): { workers: number; amountFen: number }[] => {
  const workers = sharesOf(
    total.workers,
    Array.from({ length: payers }, () => 0.2 + random.next() ** 3 * 4),
    1,
  );
  const amounts = sharesOf(
    total.fen,
    workers.map((one) => one * (0.5 + random.next())),
    100,
    100,
  );
  return workers.map((one, index) => ({ workers: one, amountFen: amounts[index] as number }));
};

interface Draft {
  readonly key: string;
  readonly way: Way;
  readonly office: Office;
  readonly money: Money;
  readonly moves: readonly Move[];
  readonly at: number;
  /** What it is a duplicate of, or whose case it joins. */
  readonly root: Draft | null;
}

const unpaidMoney = ({ random }: Planning): Money => {
  const workers = random.whole(1, 12);
  return { workers, amountFen: workers * random.whole(40, 300) * 10_000, channel: 'platform' };
};

const movesOf = ({ random }: Planning, way: Way, money: Money, place: Place): readonly Move[] => {
  switch (way.family) {
    case 'paid':
      return PAID[way.name as PaidWay](random, money);
    case 'unpaid':
      return UNPAID[way.name as keyof typeof UNPAID](random, place);
    case 'open':
      return OPEN[way.name as OpenWay](random, money, place);
  }
};

/** Room that a case or a track beside the clue wants before the end. */
const TAIL: Readonly<Record<string, number>> = { filed: 8, court: 40 };

const cameIn = ({ random, timeline }: Planning, way: Way, moves: readonly Move[]): number => {
  const latest = timeline.latestFor(lengthOf(moves) + 3 + (TAIL[way.name] ?? 0));
  if (way.family !== 'open') return random.whole(0, latest);
  const [from, until] = OPEN_SINCE[way.name as OpenWay];
  const first = Math.min(latest, timeline.beforeEnd(from));
  return random.whole(first, Math.max(first, Math.min(latest, timeline.beforeEnd(until))));
};

/** What another clue can be a duplicate of: it stays in its unit. */
const ROOTS = new Set(['short', 'direct', 'agreed', 'instalments']);
const isDuplicate = ({ name }: Way): boolean => name === 'duplicate' || name === 'unmarked';

const draftOf = (planning: Planning, key: string, way: Way, money: Money, root: Draft | null): Draft => {
  const { random, timeline } = planning;
  const office = root?.office ?? officeFor(random);
  const other = random.pick(OFFICES.filter((one) => one.unit !== office.unit)).unit;
  const moves = movesOf(planning, way, money, { unit: office.unit, other, root: root?.key ?? '' });
  const latest = timeline.latestFor(lengthOf(moves) + 3);
  const at = root === null ? cameIn(planning, way, moves) : Math.min(latest, root.at + random.whole(1, 24));
  return { key, way, office, money, moves, at, root };
};

/** First those that stand alone, then those that lean on one of them. */
const draftsOf = (planning: Planning, ways: readonly Way[], moneyFor: (way: Way) => Money): readonly Draft[] => {
  const { random } = planning;
  const drafts: Draft[] = [];
  const add = (way: Way, root: Draft | null): void => {
    drafts.push(draftOf(planning, `p${drafts.length + 1}`, way, moneyFor(way), root));
  };
  for (const way of random.shuffled(ways.filter((one) => !isDuplicate(one) && one.joins !== true))) add(way, null);
  const roots = drafts.filter((draft) => ROOTS.has(draft.way.name));
  const filed = drafts.filter((draft) => draft.way.name === 'filed');
  ways.filter((way) => way.joins === true).forEach((way, index) => add(way, filed[index % filed.length] as Draft));
  for (const way of ways.filter(isDuplicate)) add(way, random.pick(roots));
  return drafts;
};

const matterOf = (planning: Planning, draft: Draft, opening: Matter['opening']): Matter => ({
  key: draft.key,
  at: draft.at,
  unit: draft.office.unit,
  opening,
  steps: scheduled(planning.timeline, draft.moves, draft.at, draft.office.unit),
});

/** Reports are numbered as they come. A duplicate names the employer and project of its root. */
const opened = (planning: Planning, drafts: readonly Draft[]): Matter[] => {
  const { random, timeline } = planning;
  const data = new Map<Draft, ReturnType<typeof reportOf>>();
  return [...drafts]
    .sort((a, b) => a.at - b.at)
    .map((draft, index) => {
      const externalId = `QH-2021-${String(index + 1).padStart(6, '0')}`;
      const before = random.whole(5, 90) * 60_000;
      const claimed = draft.way.pays ? random.pick([1, 1, 1.1, 1.25]) : 1;
      const report = reportOf(random, externalId, {
        region: draft.office.unit,
        amountFen: Math.ceil((draft.money.amountFen * claimed) / 100) * 100,
        workers: Math.max(1, draft.money.workers),
        reportedAt: new Date(Date.parse(timeline.slots[draft.at]?.at ?? '') - before).toISOString(),
        note: '',
      });
      const same = draft.root === null || !isDuplicate(draft.way) ? undefined : data.get(draft.root);
      const full =
        same === undefined
          ? report
          : { ...report, sector: same.sector, employer: same.employer, project: same.project };
      data.set(draft, full);
      return matterOf(planning, draft, { how: 'webhook', data: full });
    });
};

const sayingsOf = ({ random, timeline }: Planning, drafts: readonly Draft[]): Saying[] =>
  drafts.flatMap((draft): Saying[] => {
    if (draft.way.name === 'withdrawn') {
      const at = timeline.later(draft.at + 1, lengthOf(draft.moves) + random.whole(1, 2));
      return [{ at, clue: draft.key, type: 'clue.withdrawn', text: '反映人来电称已收到工资，撤回线索（演示）' }];
    }
    if (draft.way.family === 'open' || !random.chance(SUPPLEMENTED_SHARE)) return [];
    const at = timeline.later(draft.at + 1, random.whole(0, 3));
    return [{ at, clue: draft.key, type: 'clue.supplemented', text: '补充：已上传考勤表照片（演示）' }];
  });

export interface PlatformPlan {
  readonly matters: readonly Matter[];
  readonly sayings: readonly Saying[];
  /** Clues with a filed case, and with each the clue that joins it. */
  readonly filed: readonly { readonly clue: Matter; readonly joined: Matter | null }[];
  /** Clues that go to court, for the procuratorate's tracks. */
  readonly suits: readonly Matter[];
}

export const planPlatform = (planning: Planning, figures: Figures, matters: number): PlatformPlan => {
  const ways = waysOf(figures, matters);
  const money = moneyOf(planning, ways.filter((way) => way.pays).length, figures.platform);
  let paying = 0;
  const drafts = draftsOf(planning, ways, (way) =>
    way.pays ? { ...(money[paying++] as (typeof money)[number]), channel: 'platform' } : unpaidMoney(planning),
  );
  const all = opened(planning, drafts);
  const byKey = new Map(all.map((matter) => [matter.key, matter]));
  const named = (name: string): Draft[] => drafts.filter((draft) => draft.way.name === name);
  const joins = drafts.filter((draft) => draft.way.joins === true);
  const matter = (draft: Draft): Matter => byKey.get(draft.key) as Matter;
  return {
    matters: all,
    sayings: sayingsOf(planning, drafts),
    filed: named('filed').map((draft) => {
      const joined = joins.find((other) => other.root === draft);
      return { clue: matter(draft), joined: joined === undefined ? null : matter(joined) };
    }),
    suits: named('court').map(matter),
  };
};
