// An operator's and an administrator's day in the browser, and a complainant's look at a telephone.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { clue, openSite, type Site, type Visit } from './site.ts';

const SHOTS = process.env['SCREENSHOTS'];
let site: Site;
const visits: Visit[] = [];
const visit = async (...args: Parameters<Site['visit']>): Promise<Visit> => {
  const made = await site.visit(...args);
  visits.push(made);
  return made;
};
beforeAll(async () => {
  site = await openSite();
  if (SHOTS !== undefined) mkdirSync(SHOTS, { recursive: true });
});
afterAll(() => site.close());
afterEach(() => {
  expect(visits.flatMap((one) => one.complaints())).toEqual([]);
});

const TELEPHONE = { viewport: { width: 390, height: 844 } } as const;

/** What must hold of every page: nothing for axe to find, no sideways scrolling. */
const sound = async ({ page, accessible }: Visit, name: string): Promise<void> => {
  if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
  await accessible();
  expect(
    await page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth'),
  ).toBe(false);
};

const pick = async (page: Page, label: string, option: string): Promise<void> => {
  await page.getByLabel(label, { exact: true }).click();
  await page.locator('.ant-select-dropdown:visible').getByTitle(option, { exact: true }).click();
};

/** Ant Design puts a space between two Chinese characters of a button. */
const spaced = (text: string): string => (text.length === 2 ? `${text[0]} ${text[1]}` : text);

describe("an operator's day", () => {
  let number = '';
  let code = '';

  test('a quarantined delivery is found, its problems read, and corrected without seeing the reporter', async () => {
    await site.push(clue('RUN-1'));
    expect(await site.push(clue('RUN-2', { region: '999999' }))).toBe(422);
    const made = await visit('operator');
    const { page } = made;
    await page.getByRole('link', { name: '接收' }).click();
    await page.getByText('RUN-2').waitFor();
    await pick(page, '处理状态', '待更正');
    await page.waitForURL(/status=quarantined/);
    await page.getByText('RUN-1', { exact: true }).waitFor({ state: 'hidden' });
    await sound(made, 'deliveries');
    await page.getByRole('row', { name: /RUN-2/ }).getByRole('link').first().click();
    await page.getByRole('button', { name: '/data/region' }).click();
    const body = page.getByLabel('来件内容（JSON）');
    const text = await body.inputValue();
    expect(text).toContain('[kept]');
    expect(text).not.toMatch(/张三|13900001234|自七月起/);
    await sound(made, 'correction');
    await body.fill(text.replace('999999', 'x'));
    await page.getByRole('button', { name: '更正并接收' }).click();
    await page
      .getByRole('cell', { name: /found.*expected/ })
      .first()
      .waitFor();
    await body.fill(`${text},`);
    await page.getByRole('button', { name: '更正并接收' }).click();
    await page.getByText(/不是正确的 JSON/).waitFor();
    await body.fill(text.replace('999999', '630102'));
    await page.getByRole('button', { name: '更正并接收' }).click();
    await page.getByRole('link', { name: /^XS\d{4}-\d{6}$/ }).waitFor({ timeout: 30_000 });
    await page.getByText('已登记', { exact: true }).waitFor();
  });

  test('a list of the platform is compared with what arrived', async () => {
    const made = await visit('operator', { language: 'en' });
    const { page } = made;
    await page.goto(`${site.url}/intake/reconcile`);
    await page.getByText('national-platform').waitFor();
    await page.getByLabel(/External ids/).fill('RUN-1\nRUN-2, RUN-404');
    await page.getByRole('button', { name: 'Reconcile' }).click();
    await page.getByText('3 in all: 2 arrived, 1 did not, 2 became clues').waitFor();
    await page.getByLabel('Only what is missing').check();
    await page.getByText('RUN-1', { exact: true }).waitFor({ state: 'hidden' });
    await page.getByRole('cell', { name: 'RUN-404' }).waitFor();
    await sound(made, 'reconcile-en');
  });

  test('a visitor’s clue is typed in, wrong fields are named, number and code are shown', async () => {
    const made = await visit('operator');
    const { page } = made;
    await page.goto(`${site.url}/intake/register`);
    await pick(page, '来源渠道', '来访');
    await page.getByLabel('地区', { exact: true }).fill('999999');
    await page.getByLabel('姓名').fill('李四');
    await page.getByLabel('身份证号').fill('630102199202022345');
    await page.getByLabel('电话').fill('13900005678');
    await page.getByLabel('名称', { exact: true }).fill('示例劳务公司');
    await page.getByLabel('统一社会信用代码').fill('123');
    await page.getByText('18 位数字或大写字母').waitFor();
    await page.getByLabel('统一社会信用代码').fill('');
    expect(await page.getByLabel('反映时间').inputValue()).toContain('2021-11-01 09:00');
    await page.getByLabel('涉及工程项目').uncheck();
    await page.getByLabel('欠薪金额').fill('12000.5');
    await page.getByLabel('涉及人数').fill('4');
    await page.getByLabel('反映内容').fill('两个月工资未发');
    await page.getByRole('button', { name: spaced('登记'), exact: true }).click();
    await page.getByText(/no office of this installation is responsible/).waitFor();
    await sound(made, 'register');
    await page.getByLabel('地区', { exact: true }).fill('630102');
    await page.getByRole('button', { name: spaced('登记'), exact: true }).click();
    await page.getByText('已登记', { exact: true }).waitFor();
    number = (await page.getByText(/^XS\d{4}-\d{6}$/).textContent()) ?? '';
    code = (await page.getByText(/^[0-9A-Z]{10}$/).textContent()) ?? '';
    await sound(made, 'registered');
    expect(await site.ask('supervisor-630102', 'GET', `/api/clues/${number}`)).toMatchObject({
      claimedFen: 1_200_050,
      workers: 4,
      project: null,
      reportedAt: '2021-11-01T01:00:00.000Z',
      intakeChannel: 'walkIn',
    });
  });

  test('whoever knows number and code sees on a telephone how far it is; a wrong code is said plainly', async () => {
    const made = await visit(null, TELEPHONE);
    const { page } = made;
    await page.goto(`${site.url}/progress?number=${number}`);
    await page.getByLabel('查询码').fill('0000000000');
    await page.keyboard.press('Enter');
    await page.getByText(/编号或查询码不正确/).waitFor();
    await sound(made, 'progress-wrong');
    await page.getByLabel('查询码').fill(code.toLowerCase());
    await page.keyboard.press('Enter');
    await page.getByRole('listitem').filter({ hasText: '分办' }).first().waitFor();
    expect(await page.locator('[aria-current=step]').textContent()).toContain('进行中');
    expect(page.url()).not.toContain(code);
    await sound(made, 'progress');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText(/To be finished by 20\d\d/).waitFor();
    await sound(made, 'progress-en');
  });

  test('too many wrong codes are said with how long to wait', async () => {
    const { page } = await visit(null, { ...TELEPHONE, language: 'en', colorScheme: 'dark' });
    for (let n = 0; n < 30; n += 1) await fetch(`${site.url}/lookup/XS2021-999999?code=wrong`);
    await page.goto(`${site.url}/progress?number=XS2021-999999`);
    await page.getByLabel('Look-up code').fill('wrong');
    await page.keyboard.press('Enter');
    await page.getByText(/Too many tries. Try again in about \d+ minutes/).waitFor();
  });

  test('reads the same in English, in the dark and on a telephone', async () => {
    const made = await visit('operator', { ...TELEPHONE, language: 'en', colorScheme: 'dark' });
    await made.page.goto(`${site.url}/intake`);
    await made.page.getByText('RUN-2').waitFor();
    await sound(made, 'deliveries-dark-390');
    await made.page.goto(`${site.url}/intake/register`);
    await made.page.getByLabel('Channel').waitFor();
    await sound(made, 'register-dark-390');
  });
});
