// The clues of the national platform: most find no arrears, a quarter ends with payment, some are still open at the end.
import { OFFICES, officeFor, reportOf, type Office } from './cast.ts';
import type { Figures } from './figures.ts';
import { moneyOf } from './money.ts';
import type { Money, Move, Place } from './moves.ts';
import { OPEN, type OpenWay } from './open-ways.ts';
import { PAID, type PaidWay } from './paid-ways.ts';
import { lengthOf, scheduled, type Matter, type Planning, type Saying } from './plan.ts';
import { UNPAID } from './unpaid-ways.ts';
import { OPEN_SINCE, waysOf, type Way } from './ways.ts';

const SUPPLEMENTED_SHARE = 0.04;

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
