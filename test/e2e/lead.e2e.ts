// A supervisor's day in the browser: sees where it hurts, drills down, freezes a snapshot, takes the report away; in two languages, in the
// dark and on a telephone.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { clue, openSite, type Site, type Visit } from './site.ts';

const SHOTS = process.env['SHOTS'] ?? '';
const LEADER = 'supervisor-630000';
const CAMPAIGN = '/campaigns/2021-22';
const CLUES = 4;

let site: Site;
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
const goTo = async (page: Page, path: string, heading: string | RegExp): Promise<void> => {
  await page.goto(`${site.url}${path}`);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await page.locator('.ant-spin-spinning').first().waitFor({ state: 'hidden' });
};
const fits = async (page: Page): Promise<void> => {
  const wider = await page.evaluate<boolean>(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  );
  expect(wider).toBe(false);
};
/** Small and dark, in English. */
const telephone = { language: 'en', colorScheme: 'dark', viewport: { width: 390, height: 844 } } as const;

beforeAll(async () => {
  site = await openSite();
  for (let index = 0; index < CLUES; index += 1)
    expect(await site.push(clue(`LEAD-${index}`, { region: index % 2 === 0 ? '630102' : '630104' }))).toBe(202);
  for (let tries = 0; ; tries += 1) {
    const { items } = await site.ask<{ items: unknown[] }>(LEADER, 'GET', '/api/clues');
    if (items.length === CLUES) break;
    if (tries > 100) throw new Error(`of ${CLUES} clues ${items.length} arrived`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
});
afterAll(() => site.close());
afterEach(() => {
  expect(visits.flatMap((one) => one.complaints())).toEqual([]);
});

describe('the report of a campaign', () => {
  test('is found from the menu, shows its figures with unit and scope, and opens the clues behind a figure', async () => {
    const { page, accessible } = await visit(LEADER);
    await page.getByRole('navigation').getByRole('link', { name: '专项行动' }).click();
    await page.getByRole('link', { name: /冬季专项行动/ }).click();
    const received = page.getByRole('button', { name: new RegExp(`^查看“.*”的明细 ${CLUES}$`) }).first();
    await received.waitFor();
    await accessible();
    await shoot(page, 'campaign');
    await received.click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('link', { name: /^XS/ }).first().waitFor();
    expect(await drawer.getByRole('link', { name: /^XS/ }).count()).toBe(CLUES);
    await accessible();
    await shoot(page, 'campaign-behind');
    await drawer.getByRole('link', { name: /^XS/ }).first().click();
    await page.waitForURL('**/clues/XS*');
  });

  test('is grouped and drawn, and a group opens what it counted', async () => {
    const { page, accessible } = await visit(LEADER);
    await goTo(page, CAMPAIGN, /专项行动/);
    await page.getByRole('tab', { name: '分组' }).click();
    await page.getByText('县区', { exact: true }).click();
    await page.getByRole('img', { name: /城东/ }).waitFor();
    await accessible();
    await shoot(page, 'campaign-groups');
    await page.getByRole('row', { name: /城东/ }).getByRole('button').first().click();
    await page.getByRole('dialog').getByRole('link', { name: /^XS/ }).nth(1).waitFor();
    expect(await page.getByRole('dialog').getByRole('link', { name: /^XS/ }).count()).toBe(CLUES / 2);
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: '图表' }).click();
    await page.getByRole('img', { name: /收到与办结/ }).waitFor();
    await accessible();
    await shoot(page, 'campaign-charts');
  });

  test('is frozen with a note, listed with what it revised, and taken away as a file', async () => {
    const { page, accessible } = await visit(LEADER);
    await goTo(page, CAMPAIGN, /专项行动/);
    await page.getByRole('button', { name: '冻结报表' }).click();
    await page.getByRole('dialog').getByLabel('说明').fill('上报省厅的版本');
    await page.getByRole('dialog').getByRole('button', { name: '冻结报表' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('tab', { name: '冻结与修订' }).click();
    await page.getByRole('button', { name: '第 1 号' }).click();
    await page.getByText('按同一时点重新计算，结果一致').waitFor();
    await accessible();
    await shoot(page, 'campaign-snapshot');
    await page.keyboard.press('Escape');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '导出 Excel' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('campaign-2021-22-2021-11-01.xlsx');
  });

  test('prints on A4 as an office report, without the console around it', async () => {
    const { page } = await visit(LEADER);
    await goTo(page, CAMPAIGN, /专项行动/);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.printed h1').isVisible()).toBe(true);
    expect(await page.locator('.printed').innerText()).toContain('一、');
    expect(await page.getByRole('button', { name: '冻结报表' }).isVisible()).toBe(false);
    expect(await page.locator('header').first().isVisible()).toBe(false);
    await shoot(page, 'campaign-print');
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(/MediaBox\s*\[0 0 59\d(\.\d+)? 84\d/.test(paper)).toBe(true);
  });

  test('reads the same in English, in the dark and on a telephone, and as of an earlier day', async () => {
    const { page, accessible } = await visit(LEADER, telephone);
    await goTo(page, `${CAMPAIGN}?asOf=2021-10-31`, /./);
    await page
      .locator('.screen')
      .getByText(/As of 2021-1(0-31 23:59|1-01 00:00)/)
      .waitFor();
    await page.getByRole('cell', { name: 'The clue platform', exact: true }).waitFor();
    await accessible();
    await fits(page);
    await shoot(page, 'campaign-narrow-dark');
  });
});

describe('where it hurts', () => {
  test('is seen by office in five seconds, and leads to the clues', async () => {
    const { page, accessible } = await visit(LEADER);
    await goTo(page, '/overview', '督办看板');
    const row = page.getByRole('row', { name: /城东/ }).first();
    await row.waitFor();
    await accessible();
    await shoot(page, 'overview');
    await row.getByRole('link').first().click();
    await page.waitForURL('**/clues?*');
    await page.getByRole('link', { name: /^XS/ }).first().waitFor();
  });

  test('reads the same in English, in the dark and on a telephone', async () => {
    const { page, accessible } = await visit(LEADER, telephone);
    await goTo(page, '/overview', /./);
    await page.getByRole('row', { name: /城东/ }).first().waitFor();
    await accessible();
    await fits(page);
    await shoot(page, 'overview-narrow-dark');
  });
});
