// The day of those who run it, in the browser: an operator imports the platform's table and takes it back; an administrator looks at mails,
// conclusions and queues; an auditor searches and verifies; a supervisor looks ahead.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openMailServer } from '../support/mail-server.ts';
import { rowOf, XLSX, xlsxOf } from '../support/tables.ts';
import { until } from '../support/until.ts';
import { clue, openSite, type Site, type Visit } from './site.ts';

const SHOTS = process.env['SHOTS'] ?? '';

let site: Site;
let post: Awaited<ReturnType<typeof openMailServer>>;
const visits: Visit[] = [];
const visit = async (...args: Parameters<Site['visit']>): Promise<Visit> => {
  const made = await site.visit(...args);
  visits.push(made);
  return made;
};
const shoot = async (page: Page, name: string): Promise<void> => {
  if (SHOTS === '') return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
};
const fits = async (page: Page): Promise<void> => {
  const wider = await page.evaluate<boolean>(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  );
  expect(wider).toBe(false);
};
const goTo = async (page: Page, path: string, heading: string | RegExp): Promise<void> => {
  await page.goto(`${site.url}${path}`);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await page.locator('.ant-spin-spinning').first().waitFor({ state: 'hidden' });
};
/** What moves in has arrived: half-way its contrast is too low. */
const settled = async (page: Page): Promise<void> => {
  for (let moving = true; moving;)
    moving = await page.evaluate<boolean>(
      `document.getAnimations().some((one) => one.playState === 'running' && one.effect.getComputedTiming().endTime < 10_000)`,
    );
};
const wide = { viewport: { width: 1440, height: 900 } } as const;
const telephone = { language: 'en', colorScheme: 'dark', viewport: { width: 390, height: 844 } } as const;

beforeAll(async () => {
  post = await openMailServer();
  site = await openSite('2021-11-01T09:00:00+08:00', { SMTP_URL: post.url });
  for (let index = 0; index < 4; index += 1) await site.push(clue(`ADMIN-${index}`));
});
afterAll(async () => {
  await site.close();
  await post.close();
});
afterEach(() => {
  expect(visits.flatMap((one) => one.complaints())).toEqual([]);
});

const table = async () => {
  const rows = [
    rowOf('E2E-1'),
    rowOf('E2E-2', { 所属区县: '城中区' }),
    rowOf('E2E-3', { 反映时间: '上星期' }),
    rowOf('E2E-4', { '欠薪金额（元）': '约两万', 涉及人数: null }),
  ];
  const buffer = await xlsxOf(rows, '线索导出', { 行业类别: '条线' });
  return { name: '平台导出.xlsx', mimeType: XLSX, buffer };
};

describe('an operator', () => {
  test('imports a table: mends the mapping, sees two wrong rows, takes the others in, and takes them back', async () => {
    const { page, accessible } = await visit('operator', wide);
    await page.getByRole('link', { name: '接收' }).first().click();
    await page.getByRole('link', { name: '导入表格' }).click();
    await page.getByText('还没有导入过').waitFor();
    await accessible();
    await shoot(page, 'import-begin');
    await page.locator('input[type=file]').setInputFiles(await table());
    await page.getByRole('button', { name: '检查各行' }).waitFor();
    await accessible();
    await shoot(page, 'import-mapping');
    // The column of the sector has a name that nobody knows.
    await page.getByRole('button', { name: '检查各行' }).click();
    await page.getByText('请填写').waitFor();
    await page.getByLabel('行业', { exact: true }).fill('条线');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '检查各行' }).click();
    await page.getByText('2 行可以接收，2 行有误').waitFor();
    await page.getByText('欠薪金额（元）：现为“约两万”，应为 金额，如 12345.67').waitFor();
    await page.getByText('反映时间：现为“上星期”').waitFor();
    expect(await page.getByText('王表格').count()).toBe(0);
    await accessible();
    await shoot(page, 'import-checked');
    await page.getByRole('button', { name: '接收 2 行' }).click();
    await page.getByRole('button', { name: '撤回本次导入' }).waitFor();
    await page.getByRole('link', { name: /^XS/ }).nth(1).waitFor();
    expect(await page.getByText('新线索').count()).toBe(2);
    await accessible();
    await shoot(page, 'import-result');
    await page.getByRole('button', { name: '撤回本次导入' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('理由').fill('导错了文件');
    await settled(page);
    await accessible();
    await dialog.getByRole('button', { name: '撤回本次导入' }).click();
    await page.getByText('已撤回', { exact: true }).nth(1).waitFor();
    await accessible();
    await shoot(page, 'import-undone');
    await page.reload();
    await page.getByText('已撤回', { exact: true }).first().waitFor();
    await page.getByRole('link', { name: '导入另一个文件' }).click();
    await page.getByRole('link', { name: '平台导出.xlsx' }).waitFor();
  });

  test('is told what is wrong with a file that is no table; the same in English, dark, on a telephone', async () => {
    const { page, accessible } = await visit('operator', telephone);
    await goTo(page, '/intake/import', 'Intake');
    await page.getByRole('link', { name: '平台导出.xlsx' }).waitFor();
    const broken = { name: 'x.xlsx', mimeType: XLSX, buffer: Buffer.from('PK\u0003\u0004 nothing') };
    await page.locator('input[type=file]').setInputFiles(broken);
    await page.getByRole('alert').waitFor();
    await accessible();
    await fits(page);
    await shoot(page, 'import-begin-narrow-dark');
    await page.locator('input[type=file]').setInputFiles(await table());
    await page.getByRole('button', { name: 'Check the rows' }).waitFor();
    await accessible();
    await fits(page);
    await page.getByLabel('Sector', { exact: true }).fill('工程建设');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Check the rows' }).click();
    await page.getByText('2 rows are right, 2 are wrong').waitFor();
    await accessible();
    await fits(page);
    await shoot(page, 'import-checked-narrow-dark');
  });
});

describe('an administrator', () => {
  test('looks at the mails and sends one to the own address', async () => {
    const { page, accessible } = await visit('admin', wide);
    await page.getByRole('navigation').getByRole('link', { name: '管理' }).click();
    await page.getByRole('link', { name: '邮件模板' }).click();
    await page.getByText('线索 XS6301022021000001', { exact: false }).first().waitFor();
    await accessible();
    await shoot(page, 'templates');
    const before = post.mails.length;
    await page.getByRole('button', { name: '发送测试邮件给我 (中文)' }).click();
    await page.getByText('已发送至 admin@example.invalid').waitFor();
    const mine = await until(() =>
      Promise.resolve(
        post.mails.slice(before).find((mail) => JSON.stringify(mail.to).includes('admin@example.invalid')) ?? null,
      ),
    );
    expect(mine.subject).toContain('XS6301022021000001');
    await accessible();
  });

  test('sees the conclusions with their mark', async () => {
    const { page, accessible } = await visit('admin', wide);
    await goTo(page, '/admin/conclusions', '管理');
    await page.getByText('官方名称未查到').waitFor();
    expect(await page.getByRole('row').count()).toBe(11);
    await accessible();
    await shoot(page, 'conclusions');
  });

  test('sees which open deadlines a day off would move, before it is entered', async () => {
    const { page, accessible } = await visit('admin', wide);
    await goTo(page, '/admin/rules', '管理');
    await page
      .getByRole('row', { name: /^630000/ })
      .getByRole('button', { name: '导入年度' })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('年份').fill('2021');
    await dialog.getByLabel('休息日').fill('2021-11-05 临时放假');
    await dialog.getByLabel('出处').fill('测试');
    await dialog.getByLabel('核实').click();
    await page.getByTitle('转引，未核实').last().click();
    await dialog.getByRole('button', { name: /预\s?览/ }).click();
    await dialog.getByText(/核算了 \d+ 个未结期限，其中 [1-9]\d* 个会变/).waitFor();
    await settled(page);
    await accessible();
    await shoot(page, 'calendar-preview');
  });

  test('goes from the health page to the queue board, which stays behind the session', async () => {
    const { page } = await visit('admin', wide);
    await goTo(page, '/admin/health', '管理');
    await page.getByRole('link', { name: '队列看板' }).click();
    await page.waitForURL('**/admin/queues/board**');
    await page.getByText('deadlines').first().waitFor();
    await page.getByText('Loading').waitFor({ state: 'hidden' });
    await shoot(page, 'board');
    const other = await visit('operator', wide);
    await goTo(other.page, '/admin/health', '管理');
    expect(await other.page.getByRole('link', { name: '队列看板' }).count()).toBe(0);
  });

  test('searches the audit, without verifying it; in English, dark, on a telephone', async () => {
    const { page, accessible } = await visit('admin', telephone);
    await goTo(page, '/admin/audit', 'Administration');
    await page.getByRole('cell', { name: 'logged in' }).first().waitFor();
    expect(await page.getByRole('button', { name: 'Verify the chain' }).count()).toBe(0);
    await accessible();
    await fits(page);
    await shoot(page, 'audit-narrow-dark');
    for (const path of ['templates', 'conclusions']) {
      await goTo(page, `/admin/${path}`, 'Administration');
      await page.locator('.ant-card, .ant-table-row').first().waitFor();
      await accessible();
      await fits(page);
      await shoot(page, `${path}-narrow-dark`);
    }
  });
});

describe('an auditor', () => {
  test('finds who imported, and verifies the chain', async () => {
    const { page, accessible } = await visit('auditor', wide);
    await goTo(page, '/admin/audit', '管理');
    await page.getByLabel('操作人').fill('operator');
    await page.getByLabel('行为').fill('接收表格');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /查\s?找/ }).click();
    await page.getByRole('cell', { name: '接收表格' }).first().waitFor();
    expect(await page.getByRole('row').count()).toBe(2);
    await page.getByRole('button', { name: '校验哈希链' }).click();
    await page.getByText(/完整：核对 \d+ 条/).waitFor();
    await accessible();
    await shoot(page, 'audit');
  });
});

describe('a supervisor', () => {
  test('looks ahead, with the people there are and with nobody', async () => {
    const { page, accessible } = await visit('supervisor-630100', wide);
    await goTo(page, '/overview', '督办看板');
    await page.getByRole('link', { name: '逾期预测' }).click();
    await page.getByRole('button', { name: /^推\s?演$/ }).click();
    await page.getByText(/至 2021-12-01/).waitFor();
    await page
      .getByRole('img', { name: /预计逾期/ })
      .first()
      .waitFor();
    await accessible();
    await shoot(page, 'forecast');
    await page.getByLabel('每名承办人每工作日办理步数').fill('0');
    await page.getByRole('button', { name: '添加单位' }).click();
    await page.getByRole('button', { name: /^推\s?演$/ }).click();
    await page.getByRole('progressbar').first().waitFor({ state: 'hidden' });
    await page.getByText(/至 2021-12-01/).waitFor();
    await accessible();
  });

  test('reads the same in English, in the dark and on a telephone', async () => {
    const { page, accessible } = await visit('supervisor-630100', telephone);
    await goTo(page, '/overview/forecast', 'What will be overdue');
    await page.getByRole('button', { name: 'Forecast' }).click();
    await page.getByText('Until 2021-12-01').waitFor();
    await page
      .getByRole('img', { name: /overdue/ })
      .first()
      .waitFor();
    await accessible();
    await fits(page);
    await shoot(page, 'forecast-narrow-dark');
  });
});
