// One clue and two people on it, in real browsers: seen by each other, told without a reload, nothing typed lost; evidence, duplicates,
// documents and the machine; in both languages, in the dark and on a telephone.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { PNG } from '../support/upload.ts';
import { clue, openSite, type Site, type Visit } from './site.ts';

let site: Site;
let number = '';
let twin = '';
const visits: Visit[] = [];
const visit = async (...args: Parameters<Site['visit']>): Promise<Visit> => {
  const made = await site.visit(...args);
  visits.push(made);
  return made;
};

const PICTURES = process.env['PICTURES'] ?? '';
const picture = async (page: Page, name: string): Promise<void> => {
  if (PICTURES === '') return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
};

/** A page of PDF with nothing on it. */
const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

const H1 = 'handler-630102-1';
const H2 = 'handler-630102-2';
const S = 'supervisor-630102';

const numberOf = async (employer: string): Promise<string> => {
  for (;;) {
    const { items } = await site.ask<{ items: { number: string; employer: { name: string } }[] }>(
      S,
      'GET',
      '/api/clues',
    );
    const found = items.find((one) => one.employer.name === employer);
    if (found !== undefined) return found.number;
  }
};
const send = async (by: string, type: string, input: object = {}): Promise<void> => {
  const { version } = await site.ask<{ version: number }>(by, 'GET', `/api/clues/${number}`);
  await site.ask(by, 'POST', `/api/clues/${number}/events`, { type, input, version });
};

beforeAll(async () => {
  site = await openSite();
  await site.push(clue('E2E-A', { employer: { name: '青海高山建筑有限公司' } }));
  number = await numberOf('青海高山建筑有限公司');
  await site.push(
    clue('E2E-B', { employer: { name: '青海高山建筑劳务有限公司' }, arrears: { amountFen: 8_000_000, workers: 4 } }),
  );
  twin = await numberOf('青海高山建筑劳务有限公司');
  await send(S, 'assign', { handlers: [H1, H2] });
  await send(H1, 'accept');
});
afterAll(() => site.close());
afterEach(() => {
  expect(visits.flatMap((one) => one.complaints())).toEqual([]);
});

const panel = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('tab', { name }).click();
};
const open = async (page: Page): Promise<void> => {
  await page.goto(`${site.url}/clues/${number}`);
  await page.getByRole('heading', { name: number }).waitFor();
};
/** What reaches over the right edge. */
const sideways = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] :
    [...document.querySelectorAll('#content *')].filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
      .map((one) => one.tagName + '.' + one.className + ' ' + (one.textContent ?? '').slice(0, 40)).slice(0, 12)`);

describe('evidence', () => {
  test('is chosen, kept with its checksum, looked at and withdrawn', async () => {
    const { page, accessible } = await visit(H1, { viewport: { width: 1440, height: 900 } });
    await open(page);
    await page.locator('input[type=file]').setInputFiles([
      { name: '现场照片.png', mimeType: 'image/png', buffer: PNG },
      { name: '欠条.pdf', mimeType: 'application/pdf', buffer: PDF },
    ]);
    await page.getByText('已保存 欠条.pdf').waitFor();
    await page
      .getByText(/[0-9a-f]{64}/)
      .first()
      .waitFor();
    await accessible();
    await picture(page, 'evidence-wide-light');
    await page.getByRole('button', { name: '预览 现场照片.png' }).click();
    const image = page.getByRole('dialog').getByRole('img', { name: '现场照片.png' });
    await image.waitFor();
    await page.waitForFunction(`document.querySelector('[role=dialog] img').naturalWidth === 1`);
    await accessible();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '预览 欠条.pdf' }).click();
    await page.locator('iframe[title="欠条.pdf"]').waitFor();
    await picture(page, 'preview-pdf');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '撤回 现场照片.png' }).click();
    await page.getByRole('dialog').getByLabel('撤回理由').fill('拍错了工地');
    await page.getByRole('dialog').getByRole('button', { name: /确/ }).click();
    await page.getByText('已撤回：拍错了工地').waitFor();
  });

  test('that is not what it says is refused in words that say what to do', async () => {
    const { page } = await visit(H1);
    await open(page);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'page.png', mimeType: 'image/png', buffer: Buffer.from('<html>no picture</html>') });
    await page.getByText(/page\.png 未能上传/).waitFor();
  });
});

describe('two people on one clue', () => {
  test('see each other, hear of a move without a reload, and lose no typing', async () => {
    const first = await visit(H1);
    const second = await visit(H2);
    await open(first.page);
    await first.page.getByText('也在查看').waitFor({ state: 'detached' });
    await open(second.page);
    await first.page.getByText(/2.*也在查看/).waitFor();
    await second.page.getByText(/1.*也在查看/).waitFor();
    await first.page.getByRole('button', { name: /^补\s?充$/ }).click();
    const note = first.page.getByRole('dialog').getByLabel('说明');
    await note.fill('工友提供了考勤表');
    await send(H2, 'contact', {
      via: 'phone',
      at: '2021-11-01T08:40:00+08:00',
      outcome: 'reached',
      summary: '电话核实欠薪三个月',
    });
    await first.page.getByText('您打开此表单后，线索已有变化').waitFor();
    await first.page.getByRole('dialog').getByText('电话核实欠薪三个月').waitFor();
    expect(await note.inputValue()).toBe('工友提供了考勤表');
    await picture(first.page, 'meanwhile');
    await first.accessible();
    await first.page.getByRole('dialog').locator('.ant-btn-primary').click();
    await first.page.getByRole('dialog').waitFor({ state: 'hidden' });
    await second.page.getByText('工友提供了考勤表').first().waitFor();
    await second.page.goto(`${site.url}/desk`);
    await first.page.getByText('也在查看').waitFor({ state: 'detached' });
  });

  test('the desk shows a new clue without a reload', async () => {
    const { page } = await visit(S);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await site.push(clue('E2E-C', { employer: { name: '西宁即时更新公司' } }));
    const late = await numberOf('西宁即时更新公司');
    await page.getByRole('link', { name: late }).waitFor({ timeout: 10_000 });
  });
});

describe('the rest of the page', () => {
  test('duplicates with score and reasons, side by side; documents; the machine; workers', async () => {
    const { page, accessible } = await visit(H1, { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' });
    await open(page);
    await panel(page, '相似线索');
    await page.getByRole('link', { name: twin }).waitFor();
    await page
      .getByText(/相似度 \d+/)
      .first()
      .waitFor();
    await accessible();
    await picture(page, 'alike-wide-dark');
    await page.getByRole('button', { name: '并排对照' }).first().click();
    await page.getByRole('columnheader', { name: twin }).waitFor();
    await accessible();
    await picture(page, 'compare-dark');
    await page.keyboard.press('Escape');
    await panel(page, '文书');
    await page.getByText('尚未制作文书。').waitFor();
    await page.getByRole('combobox', { name: '文书种类' }).waitFor();
    await accessible();
    await panel(page, '办理流程');
    await page.getByText('当前：核查中').waitFor();
    await page.getByText(/→ 调解中/).waitFor();
    await accessible();
    await picture(page, 'machine-wide-dark');
    await panel(page, '劳动者名单');
    await page.getByText('尚未录入劳动者名单。').waitFor();
  });

  test('a correction shows what stood there before', async () => {
    await send(S, 'correct', { fields: { employer: { name: '青海高山建工有限公司' } }, reason: '登记有误' });
    const { page } = await visit(H1);
    await open(page);
    await page.locator('del', { hasText: '青海高山建筑有限公司' }).waitFor();
    await page.locator('ins', { hasText: '青海高山建工有限公司' }).waitFor();
  });

  test('reads the same in English, light and dark, on a telephone', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, accessible } = await visit(H1, {
        language: 'en',
        colorScheme,
        viewport: { width: 390, height: 844 },
      });
      await open(page);
      await page.getByRole('button', { name: 'Choose files' }).waitFor();
      await page
        .getByText(/[0-9a-f]{64}/)
        .first()
        .waitFor();
      expect(await sideways(page)).toEqual([]);
      await accessible();
      await picture(page, `evidence-narrow-${colorScheme}`);
      await page.getByRole('combobox', { name: 'More about this clue' }).click();
      await page.locator('.ant-select-dropdown:visible').getByTitle('Workflow', { exact: true }).click();
      await page.getByText('Now: verifying').waitFor();
      expect(await sideways(page)).toEqual([]);
      await accessible();
      await picture(page, `machine-narrow-${colorScheme}`);
    }
  });
});
