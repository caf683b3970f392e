// The clues of the demonstration: made from their number alone, so that a second run pushes the very same ones.
import type { Reported } from '../domain/delivery.ts';

const EMPLOYERS = [
  '高原建设工程有限公司',
  '河湟劳务服务有限公司',
  '雪山装饰装修有限公司',
  '青湖市政工程有限公司',
  '昆仑餐饮管理有限公司',
] as const;
const PROJECTS = ['城东安置房三期', '西川河道整治', '北山学校教学楼', '南绕城立交', '高新区标准厂房'] as const;
const FUNDINGS = ['government', 'ppp', 'soe', 'private'] as const;
const SECTORS = [
  'construction',
  'construction',
  'construction',
  'services',
  'manufacturing',
  'platform',
  'other',
] as const;
export const REGIONS = ['630102', '630104'] as const;

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

const HOUR_MS = 3_600_000;

/** The delivery body of clue `index` (from 0); amounts are whole 元 in 分, reported on the campaign's first days. */
export const demoClue = (index: number, start: Date): Reported => {
  const at = new Date(start.getTime() - ((index % 20) + 1) * HOUR_MS).toISOString();
  const workers = 1 + (index % 7);
  return {
    type: 'clue.reported',
    timestamp: at,
    data: {
      externalId: `QH-DEMO-${String(index + 1).padStart(6, '0')}`,
      submission: index % 5 === 4 ? 'report' : 'complaint',
      reportedAt: at,
      region: pick(REGIONS, index),
      sector: pick(SECTORS, index),
      employer: { name: pick(EMPLOYERS, index) },
      project:
        index % 3 === 0
          ? null
          : {
              name: pick(PROJECTS, index),
              funding: pick(FUNDINGS, index),
              generalContractor: pick(EMPLOYERS, index + 1),
            },
      arrears: {
        amountFen: workers * (8_000 + (index % 50) * 100) * 100,
        workers,
        from: '2021-07-01',
        to: '2021-10-31',
      },
      reporter:
        index % 5 === 4
          ? null
          : {
              name: `示例${String(index + 1)}`,
              idNumber: `630102198001${String(10000 + index).slice(-5)}X`,
              phone: `1390000${String(10000 + index).slice(-4)}`,
            },
      description: `第 ${index + 1} 条示例线索：拖欠工资，数据为演示生成。`,
    },
  };
};
