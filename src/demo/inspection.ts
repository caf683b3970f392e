// The inspection: one plan a prefecture, its visits in batches, and a clue for each project with arrears, which is paid in full.
import { creditCode, employerName, handler, officeFor, PREFECTURES, supervisor, type Office } from './cast.ts';
import { FUNDINGS, type Figures } from './figures.ts';
import { moneyOf } from './money.ts';
import { PAID } from './paid-ways.ts';
import { following, scheduled, type Matter, type Planning, type Visit, type Visits } from './plan.ts';
import { FIRST_DAY, LAST_DAY, SLOTS_A_DAY } from './timeline.ts';

const FIRST_BATCH_DAY = 3;
const BATCH_DAYS = 7;
const BATCHES = 9;
/** A call takes no more. */
const MOST_VISITS = 500;
/** In the last batches nothing is found, so that everything found is paid before the end. */
const BATCHES_WITH_ARREARS = 7;

interface Draft {
  readonly visit: Omit<Visit, 'visitedOn' | 'region'>;
  readonly office: Office;
  readonly batch: number;
}

const WORKS = ['安置房', '河道治理', '学校', '道路', '供水', '卫生院', '厂房', '灌区'];

const draftsOf = (planning: Planning, figures: Figures): Draft[] => {
  const { random } = planning;
  const employers = Array.from({ length: figures.employers }, (_, index): Draft => {
    const office = officeFor(random);
    return {
      office,
      batch: random.whole(0, BATCHES - 1),
      visit: {
        key: `E${index + 1}`,
        subject: 'employer',
        name: `${employerName(random)}第${index + 1}家`,
        creditCode: creditCode(random, office.unit),
        arrears: false,
        owedFen: 0,
        workers: 0,
      },
    };
  });
  const projects = FUNDINGS.flatMap((funding) => {
    const { projects: count, withArrears, ...paid } = figures.byFunding[funding];
    const owed = withArrears === 0 ? [] : moneyOf(planning, withArrears, paid);
    return Array.from({ length: count }, (_, index): Draft => {
      const found = owed[index];
      return {
        office: officeFor(random),
        batch: random.whole(0, (found === undefined ? BATCHES : BATCHES_WITH_ARREARS) - 1),
        visit: {
          key: `${funding}-${index + 1}`,
          subject: 'project',
          name: `${random.pick(WORKS)}项目（演示${funding}-${index + 1}）`,
          funding,
          arrears: found !== undefined,
          owedFen: found?.amountFen ?? 0,
          workers: found?.workers ?? 0,
        },
      };
    });
  });
  return [...employers, ...projects];
};

const batchAt = ({ timeline }: Planning, batch: number): number =>
  timeline.later(0, (FIRST_BATCH_DAY + batch * BATCH_DAYS) * SLOTS_A_DAY);

const keyOf = (prefecture: string): string => `i${prefecture}`;

const inspectionOf = ({ timeline }: Planning, prefecture: string): Matter => {
  const inspector = handler(prefecture, 1);
  return {
    key: keyOf(prefecture),
    at: timeline.later(0, 0),
    unit: prefecture,
    opening: {
      how: 'opened',
      by: supervisor(prefecture),
      collection: 'inspections',
      kind: 'inspection',
      input: () => ({
        subject: `根治欠薪冬季专项行动排查 ${prefecture}`,
        region: prefecture,
        from: FIRST_DAY,
        until: LAST_DAY,
        handlers: [inspector],
      }),
    },
    steps: following(timeline, timeline.later(0, 0), prefecture, [
      [2, inspector, 'start'],
      [70 * SLOTS_A_DAY, inspector, 'finish', () => ({ report: '排查结束，发现的欠薪已全部支付（演示）' })],
    ]),
  };
};

const findingOf = (planning: Planning, { visit, office, batch }: Draft): Matter => {
  const { random, timeline } = planning;
  const at = timeline.later(batchAt(planning, batch), random.whole(1, 3));
  const money = { amountFen: visit.owedFen, workers: visit.workers, channel: 'inspection' };
  return {
    key: `f-${visit.key}`,
    at,
    unit: office.unit,
    opening: {
      how: 'finding',
      by: handler(office.prefecture, 1),
      inspection: keyOf(office.prefecture),
      visit: visit.key,
      input: {
        key: visit.key,
        opens: 'clue',
        sector: 'construction',
        employer: { name: employerName(random) },
        project: { generalContractor: employerName(random) },
        arrears: { from: '2021-06-01', to: '2021-10-31' },
        description: '排查发现拖欠农民工工资（演示数据）',
      },
    },
    steps: scheduled(timeline, (random.chance(0.6) ? PAID.direct : PAID.agreed)(random, money), at, office.unit),
  };
};

const visitsOf = (planning: Planning, drafts: readonly Draft[]): Visits[] =>
  PREFECTURES.flatMap((prefecture) =>
    Array.from({ length: BATCHES }, (_, batch) => batch).flatMap((batch): Visits[] => {
      const at = batchAt(planning, batch);
      const visitedOn = planning.timeline.slots[at]?.on ?? FIRST_DAY;
      const own = drafts
        .filter((draft) => draft.office.prefecture === prefecture && draft.batch === batch)
        .map(({ visit, office }): Visit => ({ ...visit, region: office.unit, visitedOn }));
      return Array.from({ length: Math.ceil(own.length / MOST_VISITS) }, (_unused, part) => ({
        at,
        by: handler(prefecture, 1),
        inspection: keyOf(prefecture),
        visits: own.slice(part * MOST_VISITS, (part + 1) * MOST_VISITS),
      }));
    }),
  );

export interface InspectionPlan {
  readonly matters: readonly Matter[];
  readonly visits: readonly Visits[];
}

export const planInspection = (planning: Planning, figures: Figures): InspectionPlan => {
  const drafts = draftsOf(planning, figures);
  return {
    matters: [
      ...PREFECTURES.map((prefecture) => inspectionOf(planning, prefecture)),
      ...drafts.filter((draft) => draft.visit.arrears).map((draft) => findingOf(planning, draft)),
    ],
    visits: visitsOf(planning, drafts),
  };
};
