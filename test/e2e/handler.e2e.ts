// A handler's day in the browser: the desk, a clue from receipt to conclusion, by keyboard where it counts, in both languages.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { clue, openSite, type Site, type Visit } from './site.ts';

let site: Site;
const visits: Visit[] = [];
const visit = async (...args: Parameters<Site['visit']>): Promise<Visit> => {
  const made = await site.visit(...args);
  visits.push(made);
  return made;
};
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => {
  expect(visits.flatMap((one) => one.complaints())).toEqual([]);
});

const choose = async (page: Page, label: string, ...names: string[]): Promise<void> => {
  const select = page.getByRole('dialog').getByLabel(label);
  await select.click();
  for (const name of names)
    await page.locator('.ant-select-dropdown:visible').getByTitle(name, { exact: true }).click();
  await page.getByRole('dialog').locator('.ant-modal-title').click();
  await page.locator('.ant-select-dropdown:visible').waitFor({ state: 'hidden' });
};

const act = async (page: Page, button: string): Promise<void> => {
  await page.getByRole('button', { name: button, exact: true }).first().click();
  await page.getByRole('dialog').waitFor();
};

const send = async (page: Page, button: string): Promise<void> => {
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
};

/** Ant Design puts a space between two Chinese characters of a button. */
const spaced = (text: string): string => (text.length === 2 ? `${text[0]} ${text[1]}` : text);

describe("a handler's day", () => {
  let number = '';

  test('a supervisor finds the new clue on the desk and assigns it to two handlers', async () => {
    expect(await site.push(clue('E2E-1'))).toBe(202);
    const { page, accessible } = await visit('supervisor-630102');
    await page
      .getByRole('link', { name: /^XS\d{4}-\d{6}$/ })
      .first()
      .waitFor();
    await accessible();
    number =
      (await page
        .getByRole('link', { name: /^XS\d{4}-\d{6}$/ })
        .first()
        .textContent()) ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/clues/${number}`);
    await act(page, spaced('分办'));
    await choose(page, '承办人', 'handler-630102-1', 'handler-630102-2');
    await send(page, spaced('分办'));
    await page.getByText('待签收').first().waitFor();
    await accessible();
  });

  test('a handler opens it with one key, accepts, records a contact and concludes with the model text', async () => {
    const { page, accessible } = await visit('handler-630102-1');
    await page.getByRole('link', { name: number }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/clues/${number}`);
    await act(page, spaced('签收'));
    await send(page, spaced('签收'));
    await page.getByText('核查中').first().waitFor();
    await act(page, '联系反映人');
    await choose(page, '方式', '电话');
    await choose(page, '结果', '已联系');
    await page.getByRole('dialog').getByLabel('摘要').fill('已电话核实');
    await send(page, '联系反映人');
    await act(page, '不属实');
    await choose(page, '核处结论', 'notSubstantiated');
    expect(await page.getByRole('dialog').getByLabel('公开答复').inputValue()).toContain(number);
    await accessible();
    await send(page, '不属实');
    await page.getByText('待审核').first().waitFor();
  });

  test('what is wrong is said at its field and nothing typed is lost', async () => {
    await site.push(clue('E2E-2'));
    const { page } = await visit('supervisor-630102');
    await page.getByRole('row', { name: /分办/ }).getByRole('link').first().click();
    await act(page, spaced('中止'));
    await page.getByRole('dialog').getByLabel('理由').fill('用人单位负责人失联');
    await page.getByRole('dialog').getByLabel('截止日期').fill('2021-10-01');
    await page.keyboard.press('Enter');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: spaced('中止') })
      .click();
    await page.getByText(/expected today/).waitFor();
    expect(await page.getByRole('dialog').getByLabel('理由').inputValue()).toBe('用人单位负责人失联');
  });

  test('reads the same in English, in the dark and on a telephone', async () => {
    const { page, accessible } = await visit('supervisor-630102', {
      language: 'en',
      colorScheme: 'dark',
      viewport: { width: 390, height: 844 },
    });
    await page.getByRole('heading', { name: 'My desk' }).waitFor();
    await accessible();
    const wider = await page.evaluate<boolean>(
      'document.documentElement.scrollWidth > document.documentElement.clientWidth',
    );
    expect(wider).toBe(false);
  });
});
