// The desk by keyboard alone, saved views, many clues at once after a dry run; in both languages, light and dark, wide and narrow.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { clue, openSite, PASSWORD, type Site, type Visit } from './site.ts';

let site: Site;
const visits: Visit[] = [];
const visit = async (...args: Parameters<Site['visit']>): Promise<Visit> => {
  const made = await site.visit(...args);
  visits.push(made);
  return made;
};
const S = 'supervisor-630102';
const H1 = 'handler-630102-1';
const H2 = 'handler-630102-2';
const NUMBER = /^XS\d{4}-\d{6}$/;
const SHOTS = process.env['SCREENSHOTS'];

const shot = async (page: Page, name: string): Promise<void> => {
  if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/${name}.png` });
};

beforeAll(async () => {
  site = await openSite();
  for (let n = 1; n <= 6; n += 1)
    await site.push(clue(`DESK-${n}`, { employer: { name: `祁连第${n}建筑工程有限公司` } }));
  await site.push(clue('DESK-7', { employer: { name: '湟水餐饮有限公司' }, description: '后厨帮工被拖欠三个月' }));
});
afterAll(() => site.close());
afterEach(() => {
  expect(visits.flatMap((one) => one.complaints())).toEqual([]);
});

const settled = (page: Page): Promise<void> => page.locator('.ant-modal').waitFor({ state: 'hidden' });
const sideways = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');
/** Tab until what has the focus is called so. */
const tabTo = async (page: Page, name: string): Promise<void> => {
  const focused = () => page.evaluate<string>('document.activeElement.textContent.trim()');
  for (let n = 0; n < 40 && (await focused()) !== name; n += 1) await page.keyboard.press('Tab');
  expect(await focused()).toBe(name);
};

describe('the list of clues', () => {
  test('a search finds Chinese of names and of descriptions, and a chip takes it off', async () => {
    const { page, accessible } = await visit(S);
    await page.goto(`${site.url}/clues`);
    await page.getByRole('link', { name: NUMBER }).nth(6).waitFor();
    const search = page.getByRole('search').getByRole('searchbox');
    await search.fill('帮工被拖欠');
    await page.keyboard.press('Enter');
    await page.getByText('湟水餐饮有限公司').waitFor();
    expect(await page.getByRole('link', { name: NUMBER }).count()).toBe(1);
    await accessible();
    await page.getByRole('button', { name: /去掉条件：搜索/ }).click();
    await page.getByRole('link', { name: NUMBER }).nth(6).waitFor();
  });

  test('an address that a figure leads to shows its filters, each of them can be removed', async () => {
    const { page } = await visit(S);
    await page.goto(`${site.url}/clues?open=true&soon=true&unit=%22630102%22&below=true`);
    for (const name of ['三天内到期', '未办结', '单位 630102 含下级'])
      await page.getByRole('button', { name: `去掉条件：${name}` }).waitFor();
    await page.getByRole('button', { name: '去掉条件：单位 630102 含下级' }).click();
    await page.waitForURL((url) => !url.search.includes('630102') && !url.search.includes('below'));
    await page.getByRole('button', { name: '全部去掉' }).click();
    await page.waitForURL((url) => url.search === '');
  });

  test('a view is saved, shared, opened first, used by a colleague and deleted', async () => {
    const { page, accessible } = await visit(S);
    await page.goto(`${site.url}/clues?q=${encodeURIComponent('祁连')}`);
    await page.getByRole('button', { name: '保存视图' }).click();
    await page.getByRole('dialog').getByLabel('名称').fill('祁连的');
    await page.getByRole('dialog').getByLabel('与本单位同事共享').check();
    await page.getByRole('dialog').getByLabel('打开本页时使用').check();
    await accessible();
    await shot(page, 'view-dialog');
    await page.getByRole('dialog').getByRole('button', { name: '保存视图' }).click();
    await settled(page);
    await page.getByRole('button', { name: '祁连的', pressed: true }).waitFor();
    await page.goto(`${site.url}/clues`);
    await page.getByRole('button', { name: '祁连的', pressed: true }).waitFor();
    await page.waitForURL(/q=/);
    const colleague = await visit(H1);
    await colleague.page.goto(`${site.url}/clues`);
    await colleague.page.getByRole('button', { name: `祁连的（${S} 共享）` }).click();
    await colleague.page.getByRole('button', { name: /去掉条件：搜索“祁连”/ }).waitFor();
    await page.getByRole('button', { name: '修改视图' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '删除视图' }).click();
    await page
      .locator('.ant-popconfirm')
      .getByRole('button', { name: /确\s?定/ })
      .click();
    await settled(page);
    await page.getByRole('button', { name: '祁连的' }).waitFor({ state: 'hidden' });
  });

  test('many clues are assigned at once after a dry run, chosen by key', async () => {
    const { page, accessible } = await visit(S, { viewport: { width: 1440, height: 900 } });
    await page.goto(`${site.url}/clues?state=%5B%22received%22%5D`);
    await page.getByRole('link', { name: NUMBER }).nth(6).waitFor();
    await page.locator('h1').click();
    for (const key of ['x', 'j', 'x', 'j', 'x']) await page.keyboard.press(key);
    await page.getByText('已选 3 项').waitFor();
    await shot(page, 'clues-chosen-1440');
    await page.getByRole('button', { name: '批量分办' }).click();
    await page.getByRole('dialog').getByLabel('承办人').click();
    for (const name of [H1, H2])
      await page.locator('.ant-select-dropdown:visible').getByTitle(name, { exact: true }).click();
    await page.getByRole('dialog').locator('.ant-modal-title').click();
    await page.locator('.ant-select-dropdown:visible').waitFor({ state: 'hidden' });
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /试\s?算/ })
      .click();
    await page.getByText('可以办理 3 件，不能办理 0 件').waitFor();
    expect(await page.getByRole('dialog').getByText('待分办 → 待签收').count()).toBe(3);
    await accessible();
    await shot(page, 'bulk-dry-run');
    await page.getByRole('dialog').getByRole('button', { name: '办理 3 件' }).click();
    await page.getByText('已办理 3 件，未成 0 件').waitFor();
    await accessible();
    await page
      .locator('.ant-modal-footer')
      .getByRole('button', { name: /关\s?闭/ })
      .click();
    await page.getByRole('link', { name: NUMBER }).nth(4).waitFor({ state: 'hidden' });
    expect(await page.getByRole('link', { name: NUMBER }).count()).toBe(4);
  });
});

describe('the desk by keyboard alone', () => {
  test('from the login to a task that is done', async () => {
    const { page, accessible } = await visit(null);
    await page.goto(`${site.url}/login`);
    await page.locator('input[autocomplete=username]').focus();
    await page.keyboard.type(H1);
    await page.keyboard.press('Tab');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/desk');
    await page.getByRole('link', { name: NUMBER }).nth(2).waitFor();
    await accessible();
    await page.keyboard.press('j');
    const row = page.locator('tr[aria-current=true]');
    await page.keyboard.press('c');
    await row.getByRole('button', { name: /释\s?放/ }).waitFor();
    const number = (await row.getByRole('link').textContent()) ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/clues/${number}`);
    const accept = page.getByRole('button', { name: '签 收' });
    await accept.waitFor();
    await page.keyboard.press((await accept.getAttribute('aria-keyshortcuts')) ?? '');
    await page.getByRole('dialog').waitFor();
    await tabTo(page, '签 收');
    await page.keyboard.press('Enter');
    await settled(page);
    await page.getByText('核查中').first().waitFor();
  });

  test('keys are explained, and a task is handed to a colleague with a reason', async () => {
    const { page, accessible } = await visit(H1);
    await page.getByRole('link', { name: NUMBER }).first().waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('转交').waitFor();
    await accessible();
    await page.keyboard.press('Escape');
    await settled(page);
    await page.keyboard.press('d');
    await page.getByRole('dialog').getByLabel('转交给').waitFor();
    await page.getByRole('dialog').getByLabel('转交给').press('ArrowDown');
    await page.locator('.ant-select-item-option-active').getByText(H2).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByLabel('理由（加密保存）').focus();
    await page.keyboard.type('本周外出调查');
    await page.keyboard.press('Enter');
    await page.getByText('可以办理 1 件，不能办理 0 件').waitFor();
    await accessible();
    await page.getByRole('dialog').getByRole('button', { name: '办理 1 件' }).press('Enter');
    await settled(page);
    await page.keyboard.press('u');
    await page.getByText(`${H2} 在办`).waitFor();
  });

  test('many tasks are claimed and released; what nobody has is one touch away', async () => {
    const { page } = await visit(S);
    await page.getByRole('link', { name: NUMBER }).nth(3).waitFor();
    await page.keyboard.press('a');
    await page
      .getByRole('toolbar')
      .getByRole('button', { name: /认\s?领/ })
      .click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /试\s?算/ })
      .click();
    await page.getByRole('dialog').getByRole('button', { name: '办理 4 件' }).click();
    await settled(page);
    expect(
      await page
        .getByRole('table')
        .getByRole('button', { name: /释\s?放/ })
        .count(),
    ).toBe(4);
    await page.getByRole('button', { name: '无人认领' }).click();
    await page.getByText('没有待办').waitFor();
  });
});

describe('the desk looks right', () => {
  const LOOKS = [
    ['zh', 'light', 1440],
    ['en', 'dark', 1440],
    ['en', 'light', 390],
    ['zh', 'dark', 390],
  ] as const;
  test.each(LOOKS)('in %s, %s, %i pixels wide', async (language, colorScheme, width) => {
    const { page, accessible } = await visit(S, { language, colorScheme, viewport: { width, height: 900 } });
    for (const path of ['desk', 'clues']) {
      await page.goto(`${site.url}/${path}`);
      await page.getByRole('link', { name: NUMBER }).first().waitFor();
      await accessible();
      expect(await sideways(page)).toBe(false);
      await shot(page, `${path}-${language}-${colorScheme}-${width}`);
    }
  });
});
