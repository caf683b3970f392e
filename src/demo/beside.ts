// What runs beside the clues: the procuratorate's and the trade union's tracks, police supervision, the joint
// reception, exposure and black-list.
import { clerk, employerName, handler, officeFor, PREFECTURES, PROVINCE, supervisor } from './cast.ts';
import { caseOf } from './cases.ts';
import type { Figures } from './figures.ts';
import type { Input } from './moves.ts';
import { following, stepAt, type Matter, type Planning } from './plan.ts';
import { LAST_DAY } from './timeline.ts';

const prefectureOf = (unit: string): string => `${unit.slice(0, 4)}00`;

type Course = 'settled' | 'adopted' | 'supported' | 'pending';

const support = ({ random, timeline }: Planning, clue: Matter, course: Course): Matter => {
  const prefecture = prefectureOf(clue.unit);
  const by = clerk(prefecture, 'procuratorate');
  const at = timeline.later(stepAt(clue, 'contact'), 1);
  const text = (): object => ({ text: '经审查（演示）' });
  const ending: Parameters<typeof following>[3] =
    course === 'pending'
      ? []
      : course === 'settled'
        ? [[random.whole(4, 12), by, 'settle', text as Input]]
        : [
            [random.whole(4, 12), by, 'support', text as Input],
            ...(course === 'adopted'
              ? ([[random.whole(4, 12), by, 'adopt', () => ({ court: '演示人民法院' })]] as const)
              : []),
          ];
  return {
    key: `t-${clue.key}`,
    at,
    unit: clue.unit,
    opening: {
      how: 'opened',
      by: handler(clue.unit, 1),
      collection: 'tracks',
      kind: 'procuratorate',
      input: ({ number }) => ({
        clues: [number(clue.key)],
        target: `${prefecture}-procuratorate`,
        request: '申请支持起诉（演示）',
      }),
    },
    steps: following(timeline, at, clue.unit, [[random.whole(1, 4), by, 'accept'], ...ending]),
  };
};

/** Paid clues were settled or adopted; of the suits some are supported, the others wait. */
const procuratorateOf = (
  planning: Planning,
  { procuratorate }: Figures,
  paid: readonly Matter[],
  suits: readonly Matter[],
): Matter[] => [
  ...paid.map((clue, index) => support(planning, clue, index < procuratorate.settled ? 'settled' : 'adopted')),
  ...suits.map((clue, index) =>
    support(planning, clue, index < procuratorate.supported - procuratorate.adopted ? 'supported' : 'pending'),
  ),
];

const aidOf = ({ timeline }: Planning, clue: Matter): Matter => {
  const by = clerk(PROVINCE, 'tradeUnion');
  const at = timeline.later(stepAt(clue, 'contact'), 1);
  return {
    key: `a-${clue.key}`,
    at,
    unit: clue.unit,
    opening: {
      how: 'opened',
      by: handler(clue.unit, 1),
      collection: 'tracks',
      kind: 'legalAid',
      input: ({ number }) => ({
        clues: [number(clue.key)],
        target: `${PROVINCE}-tradeUnion`,
        request: '申请工会法律援助（演示）',
      }),
    },
    steps: following(timeline, at, clue.unit, [
      [2, by, 'grant'],
      [2, by, 'assignLawyer', () => ({ lawyer: '演示律师' })],
      [8, by, 'close', () => ({ result: 'paid' })],
    ]),
  };
};

const superviseOf = ({ timeline }: Planning, clue: Matter, filed: Matter): Matter => {
  const prefecture = prefectureOf(clue.unit);
  const by = clerk(prefecture, 'police');
  const at = timeline.later(filed.at, 2);
  return {
    key: `g-${clue.key}`,
    at,
    unit: PROVINCE,
    opening: {
      how: 'opened',
      by: supervisor(PROVINCE),
      collection: 'supervisions',
      kind: 'policeSupervision',
      input: ({ number, inDays }) => ({
        clues: [number(clue.key)],
        case: number(filed.key),
        target: `${prefecture}-police`,
        subject: `公安重点督办 ${number(clue.key)}`,
        text: '涉嫌拒不支付劳动报酬，请督办（演示）',
        answerBy: inDays(20),
      }),
    },
    steps: following(timeline, at, PROVINCE, [
      [2, by, 'accept'],
      [16, by, 'answer', () => ({ text: '已督促支付（演示）' })],
      [4, supervisor(PROVINCE), 'close', () => ({ result: 'fixed' })],
    ]),
  };
};

const receptionOf = ({ timeline }: Planning, prefectures: number): Matter => {
  const at = timeline.later(0, 8);
  const lending = PREFECTURES.slice(0, prefectures);
  const by = supervisor(PROVINCE);
  return {
    key: 'j1',
    at,
    unit: PROVINCE,
    opening: {
      how: 'opened',
      by,
      collection: 'tracks',
      kind: 'jointReception',
      input: ({ on }) => ({ subject: '省信访局联合接访（演示）', from: on, until: LAST_DAY }),
    },
    steps: following(timeline, at, PROVINCE, [
      ...lending.map((unit, index) => [1, by, 'lendStaff', () => ({ unit, people: 1 + (index % 3) })] as const),
      ...lending
        .slice(0, 3)
        .map((unit, index) => [index === 0 ? 200 : 1, by, 'returnStaff', () => ({ unit })] as const),
    ]),
  };
};

const listingOf = ({ random, timeline }: Planning, kind: 'exposure' | 'blackList', index: number): Matter => {
  const { unit } = officeFor(random);
  const at = timeline.later(0, random.whole(60, 200));
  const by = handler(unit, 1);
  const employer = `${employerName(random)}${kind === 'exposure' ? '曝光' : '失信'}${index + 1}`;
  return {
    key: `${kind === 'exposure' ? 'x' : 'b'}${index + 1}`,
    at,
    unit,
    opening: {
      how: 'opened',
      by,
      collection: 'listings',
      kind,
      input: () => ({
        employer,
        facts: '拖欠农民工工资，造成严重不良社会影响（演示）',
        ...(kind === 'blackList' ? { ground: 'incident' } : {}),
      }),
    },
    steps: following(
      timeline,
      at,
      unit,
      kind === 'exposure'
        ? [
            [2, supervisor(unit), 'approve'],
            [4, by, 'publish', () => ({ medium: '演示日报' })],
          ]
        : [
            [2, by, 'announce', ({ on }) => ({ announcedOn: on })],
            [8, by, 'hear', ({ on }) => ({ heardOn: on, record: '未提出异议（演示）' })],
            [12, supervisor(unit), 'list'],
          ],
    ),
  };
};

export interface Beside {
  readonly filed: readonly { readonly clue: Matter; readonly joined: Matter | null }[];
  readonly police: readonly Matter[];
  readonly paidSuits: readonly Matter[];
  readonly suits: readonly Matter[];
  readonly tradeUnion: readonly Matter[];
}

export const planBeside = (planning: Planning, figures: Figures, beside: Beside): Matter[] => {
  const policeCases = beside.police.map((clue) => caseOf(planning, clue, null));
  const many = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  return [
    ...beside.filed.map(({ clue, joined }) => caseOf(planning, clue, joined)),
    ...policeCases,
    ...beside.police.map((clue, index) => superviseOf(planning, clue, policeCases[index] as Matter)),
    ...procuratorateOf(planning, figures, beside.paidSuits, beside.suits),
    ...beside.tradeUnion.map((clue) => aidOf(planning, clue)),
    receptionOf(planning, figures.prefectures),
    ...many(figures.exposed).map((index) => listingOf(planning, 'exposure', index)),
    ...many(figures.blackListed).map((index) => listingOf(planning, 'blackList', index)),
  ];
};
