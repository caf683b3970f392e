// Who and where: the offices that have people in the demonstration's organisation, and made-up employers, projects and reporters.
// Nobody of them exists; every name says that it was made for the demonstration.
import type { ClueData } from '../domain/delivery.ts';
import type { Random } from './random.ts';

export interface Office {
  /** The county's office that handles. */
  readonly unit: string;
  readonly prefecture: string;
  /** Share of the clues. */
  readonly weight: number;
}

const office = (unit: string, weight: number): Office => ({ unit, prefecture: `${unit.slice(0, 4)}00`, weight });

/** Each county here has a supervisor and three handlers in config/organisation/demo.yaml. */
export const OFFICES: readonly Office[] = [
  office('630102', 14),
  office('630103', 7),
  office('630104', 13),
  office('630105', 9),
  office('630106', 6),
  office('630121', 5),
  office('630202', 6),
  office('630203', 4),
  office('630222', 4),
  office('630223', 5),
  office('632221', 3),
  office('632301', 3),
  office('632521', 4),
  office('632621', 2),
  office('632701', 3),
  office('632801', 7),
  office('632802', 5),
];

export const PROVINCE = '630000';
export const PREFECTURES: readonly string[] = [...new Set(OFFICES.map((one) => one.prefecture))];

export const officeFor = (random: Random): Office => {
  let at = random.next() * OFFICES.reduce((sum, one) => sum + one.weight, 0);
  return OFFICES.find((one) => (at -= one.weight) < 0) ?? (OFFICES[0] as Office);
};

export const supervisor = (unit: string): string => `supervisor-${unit}`;
export const handler = (unit: string, n: number): string => `handler-${unit}-${n}`;
export const clerk = (unit: string, department: string): string => `clerk-${unit}-${department}`;

const PLACES = ['河湟', '昆仑', '雪山', '青湖', '祁连', '湟水', '高原', '日月', '丹霞', '盐湖', '柴达木', '三江'];
const TRADES: Readonly<Record<ClueData['sector'], readonly string[]>> = {
  construction: ['建设工程', '建筑劳务', '市政工程', '装饰装修', '路桥工程'],
  platform: ['同城配送', '网约服务'],
  manufacturing: ['建材制造', '藏毯加工', '食品加工'],
  services: ['餐饮管理', '物业服务', '酒店管理'],
  other: ['商贸', '农牧开发'],
};
const WORKS = [
  '安置房',
  '河道整治',
  '学校教学楼',
  '环城道路',
  '标准厂房',
  '卫生院',
  '供水管网',
  '乡村道路',
  '光伏电站',
];
const FUNDED = ['government', 'ppp', 'soe', 'private', 'private', 'private'] as const;
const SECTORS = [
  'construction',
  'construction',
  'construction',
  'construction',
  'services',
  'services',
  'manufacturing',
  'platform',
  'other',
] as const;

const FIRST = [...'宏恒泰瑞鼎盛昌隆兴华嘉祥福庆安康永利金源通达远'];
const SECOND = [...'基业峰岭川泽原野林森海洋晨晖铭诚信义和谐顺丰润'];
/** Employers that come up again and again. */
const REPEATED = 60;
const REPEATED_SHARE = 0.12;

const nameAt = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

export const employerName = (random: Random, sector: ClueData['sector'] = 'construction'): string => {
  const trade = random.pick(TRADES[sector]);
  const index = random.chance(REPEATED_SHARE) ? random.whole(1, REPEATED) * 29 : null;
  const [place, first, second] =
    index === null
      ? [random.pick(PLACES), random.pick(FIRST), random.pick(SECOND)]
      : [nameAt(PLACES, index), nameAt(FIRST, index), nameAt(SECOND, index * 3)];
  return `${place}${first}${second}${trade}有限公司（演示）`;
};

export const projectName = (random: Random): string =>
  `${random.pick(PLACES)}${random.pick(FIRST)}${random.pick(SECOND)}${random.pick(WORKS)}项目（演示）`;

const LETTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** Eighteen characters in the form of a credit code; 9Z begins none that exists. */
export const creditCode = (random: Random, region: string): string =>
  `9Z${region}${Array.from({ length: 10 }, () => random.pick([...LETTERS])).join('')}`;

const CLAIMS: Readonly<Record<ClueData['sector'], string>> = {
  construction: '反映在工地务工，工程款未到位，工资未发。',
  platform: '反映站点解散，配送工资未结清。',
  manufacturing: '反映车间停工，数月工资未发。',
  services: '反映门店转让，工资未结算。',
  other: '反映用人单位拖欠工资。',
};

interface Claimed {
  readonly region: string;
  readonly amountFen: number;
  readonly workers: number;
  readonly reportedAt: string;
  /** Said of it beside the usual words. */
  readonly note: string;
}

/** What a reporter says: the same at every run for the same random numbers. */
export const reportOf = (random: Random, externalId: string, claimed: Claimed): ClueData => {
  const sector = random.pick(SECTORS);
  const built = sector === 'construction' || random.chance(0.2);
  const anonymous = random.chance(0.15);
  const contractor = employerName(random);
  return {
    externalId,
    submission: anonymous || random.chance(0.2) ? 'report' : 'complaint',
    reportedAt: claimed.reportedAt,
    region: claimed.region,
    sector,
    employer: { name: employerName(random, sector) },
    project: built ? { name: projectName(random), funding: random.pick(FUNDED), generalContractor: contractor } : null,
    arrears: { amountFen: claimed.amountFen, workers: claimed.workers, from: '2021-06-01', to: '2021-10-31' },
    reporter: anonymous
      ? null
      : {
          name: `演示${random.whole(100, 999)}`,
          idNumber: `${claimed.region}1980${random.whole(1, 9)}${random.whole(100000, 999999)}X`.slice(0, 18),
          phone: `1390000${random.whole(1000, 9999)}`,
        },
    description: `${CLAIMS[sector]}${claimed.note}（演示数据）`,
  };
};
