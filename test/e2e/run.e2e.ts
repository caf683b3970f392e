// An operator's and an administrator's day in the browser, and a complainant's look at a telephone.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { clue, openSite, PASSWORD, type Site, type Visit } from './site.ts';

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
  await page.locator('.ant-select-dropdown:visible, .ant-picker-dropdown:visible').waitFor({ state: 'hidden' });
  // While it grows, everything in a dialog is too small to be touched.
  await page.locator('.ant-zoom-enter, .ant-zoom-appear').first().waitFor({ state: 'hidden' });
  await page.locator('.ant-spin-spinning').first().waitFor({ state: 'hidden' });
  if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
  await accessible();
  expect(
    await page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth'),
  ).toBe(false);
};

const pick = async (page: Page, label: string, option: string): Promise<void> => {
  await page.getByLabel(label, { exact: true }).click();
  await page.locator('.ant-select-dropdown:visible').getByTitle(option, { exact: true }).click();
  // Leaving the field closes its list, also where the list was still opening when the option was taken.
  await page.keyboard.press('Tab');
  await page.locator('.ant-select-dropdown:visible').waitFor({ state: 'hidden' });
};

/** Presses a button that asks back, and says yes. */
const confirm = async (button: ReturnType<Page['getByRole']>, yes: string | RegExp): Promise<void> => {
  await button.click();
  const asked = button.page().locator('.ant-popover:visible');
  await asked.getByRole('button', { name: yes }).click();
  await asked.waitFor({ state: 'hidden' });
};

/** Ant Design puts a space between two Chinese characters of a button, and before them the name of its turning wheel, while that leaves. */
const spaced = (text: string): RegExp => new RegExp(`${[...text].join(' ?')}$`);

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
    await page.getByText(/has not the form/).waitFor();
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
    await page.getByText(/以拖欠工资为名讨要工程款的，依法处理/).waitFor();
    await pick(page, '来源渠道', '来访');
    await pick(page, '是否存在劳动关系（选填）', '不明确');
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
    await page.getByRole('button', { name: spaced('登记') }).click();
    await page.getByText(/no office of this installation is responsible/).waitFor();
    await sound(made, 'register');
    await page.getByLabel('地区', { exact: true }).fill('630102');
    await page.getByRole('button', { name: spaced('登记') }).click();
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
      employmentRelation: 'unclear',
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

describe("an administrator's day", () => {
  test('begins at a log-in page that names the demonstration’s accounts and fills in the one chosen', async () => {
    const made = await visit(null);
    const { page } = made;
    await page.goto(`${site.url}/login`);
    await page.getByRole('button', { name: /^admin ·/ }).click();
    await sound(made, 'login');
    await page.getByLabel('密码').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: '管理' }).click();
    await page.getByRole('cell', { name: 'handler-630102-1', exact: true }).waitFor();
    await sound(made, 'people');
  });

  test('a person is added, sent on leave with a deputy, and disabled; what is wrong is said at its field', async () => {
    const made = await visit('admin');
    const { page } = made;
    await page.goto(`${site.url}/admin`);
    await page.getByRole('button', { name: '新增人员' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('账号').fill('newcomer');
    await dialog.getByLabel('姓名').fill('新人');
    await dialog.getByLabel('单位').fill('630102');
    await page
      .locator('.ant-select-dropdown:visible')
      .getByTitle(/^630102 /)
      .first()
      .click();
    await dialog.getByLabel('邮箱').fill('newcomer@example.invalid');
    await dialog.getByLabel(/^密码/).fill('short');
    await dialog.getByRole('button', { name: spaced('保存') }).click();
    await dialog.getByText(/has 5 characters/).waitFor();
    await sound(made, 'person');
    await dialog.getByLabel(/^密码/).fill('long enough for all');
    await dialog.getByRole('button', { name: spaced('保存') }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByLabel('按账号、姓名、单位查找').fill('newcomer');
    await page.getByRole('button', { name: spaced('修改') }).click();
    await dialog.getByLabel('离岗起').fill('2021-11-02');
    await page.keyboard.press('Enter');
    await dialog.getByLabel('有利害关系的用人单位').fill('示例劳务公司');
    await page.keyboard.press('Enter');
    await dialog.getByLabel('代理人').fill('handler-630102-1');
    await page
      .locator('.ant-select-dropdown:visible')
      .getByTitle(/handler-630102-1/)
      .click();
    await dialog.getByRole('button', { name: spaced('保存') }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('2021-11-02 – … → handler-630102-1').waitFor();
    await confirm(page.getByRole('button', { name: spaced('停用') }), spaced('确定'));
    await page.getByText('已停用', { exact: true }).waitFor();
    await page.getByRole('button', { name: spaced('修改') }).click();
    await dialog.getByText('示例劳务公司').waitFor();
    await sound(made, 'person-disabled');
    await dialog.getByLabel(/^新密码/).fill('long enough for all');
    await dialog.getByRole('button', { name: spaced('保存') }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('在用', { exact: true }).waitFor();
  });

  test('a source is added, its key shown once, rotated, and the old key ended', async () => {
    const made = await visit('admin', { language: 'en' });
    const { page } = made;
    await page.goto(`${site.url}/intake/sources`);
    await page.getByRole('button', { name: 'Add a source' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^Name/).fill('Wrong Name');
    await dialog.getByRole('button', { name: 'Add a source' }).click();
    await dialog.getByText(/small letters, digits and hyphens/).waitFor();
    await dialog.getByLabel(/^Name/).fill('city-hotline');
    await dialog.getByRole('button', { name: 'Add a source' }).click();
    await page.getByText(/^whsec_/).waitFor();
    await sound(made, 'sources-en');
    const row = page.getByRole('row', { name: /city-hotline/ });
    const first = await page.getByText(/^whsec_/).textContent();
    await confirm(row.getByRole('button', { name: 'Rotate the key' }), 'OK');
    await row.getByRole('button', { name: 'End old keys' }).waitFor();
    expect(await page.getByText(/^whsec_/).textContent()).not.toBe(first);
    await confirm(row.getByRole('button', { name: 'End old keys' }), 'OK');
    await page.getByText('1 old keys ended').waitFor();
  });

  test('an alarm is read in words and acknowledged', async () => {
    expect(await site.push(clue('RUN-3'), {}, 'msg_same')).toBe(202);
    expect(await site.push(clue('RUN-3', { region: '630104' }), {}, 'msg_same')).toBe(409);
    const made = await visit('operator');
    const { page } = made;
    await page.getByRole('link', { name: '管理' }).click();
    await page.getByText('同一来件号内容不同').waitFor();
    await sound(made, 'alarms');
    await page.getByRole('button', { name: spaced('知悉') }).click();
    await page.getByText('没有未处理的告警。').waitFor();
  });

  test('a clock is changed after a look at every deadline that moves; a year of the calendar likewise', async () => {
    const made = await visit('admin');
    const { page } = made;
    await page.goto(`${site.url}/admin/rules`);
    await page
      .getByRole('row', { name: /^finish / })
      .getByRole('button', { name: spaced('修改') })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('时长').fill('12');
    await dialog.getByLabel('出处').fill('本市内部规定');
    await pick(page, '核实', '本系统设定');
    expect(await dialog.getByRole('button', { name: spaced('生效') }).isDisabled()).toBe(true);
    await dialog.getByRole('button', { name: spaced('预览') }).click();
    await dialog
      .getByText(/2021-11-22 → 2021-11-17/)
      .first()
      .waitFor();
    await sound(made, 'clock-preview');
    await dialog.getByRole('button', { name: spaced('生效') }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('region', { name: '变更记录' }).getByText('本市内部规定').waitFor();
    await page.getByRole('row', { name: /^cn / }).getByRole('button', { name: '导入年度' }).click();
    await dialog.getByLabel('年份').fill('2027');
    await dialog.getByLabel('休息日').fill('2027-01-01 元旦\n2028-01-01 元旦');
    await dialog.getByLabel('出处').fill('示例通知');
    await pick(page, '核实', '一般了解，未核实');
    await dialog.getByRole('button', { name: spaced('预览') }).click();
    await dialog
      .locator('.ant-form-item-explain-error')
      .getByText(/2028-01-01/)
      .waitFor();
    await sound(made, 'calendar-wrong');
  });

  test('health, rules and units read in English, in the dark, on a telephone', async () => {
    const made = await visit('auditor', { ...TELEPHONE, language: 'en', colorScheme: 'dark' });
    const { page } = made;
    await page.goto(`${site.url}/admin/health`);
    await page.getByText('It works').waitFor();
    await page.getByText('Clues by state').waitFor();
    await sound(made, 'health-dark-390');
    await page.goto(`${site.url}/admin/rules`);
    await page.getByText(/^finish /).waitFor();
    await sound(made, 'rules-dark-390');
    await page.goto(`${site.url}/admin/units`);
    await page.getByRole('cell', { name: '630102', exact: true }).first().waitFor();
    await sound(made, 'units-dark-390');
    await page.goto(`${site.url}/admin`);
    await page.getByRole('cell', { name: 'handler-630102-1', exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Change' }).count()).toBe(0);
  });

  test('anybody keeps the own account: language of mails, absence, deputy', async () => {
    const made = await visit('handler-630102-2');
    const { page } = made;
    await page.getByRole('link', { name: '登记线索' }).click();
    await page.getByLabel('来源渠道').waitFor();
    expect(await page.getByRole('navigation', { name: '接收' }).getByRole('link').count()).toBe(2);
    await page.getByRole('button', { name: '我的账号' }).click();
    await pick(page, '邮件语言', '英文');
    await page.getByLabel('离岗起').fill('2021-12-02');
    await page.keyboard.press('Enter');
    await page.getByLabel('代理人').click();
    await page
      .locator('.ant-select-dropdown:visible')
      .getByTitle(/handler-630102-3/)
      .click();
    await page.getByRole('button', { name: spaced('保存') }).click();
    await page.getByText('已保存').waitFor();
    await sound(made, 'account');
    expect(await site.ask('handler-630102-2', 'GET', '/api/account')).toMatchObject({
      language: 'en',
      absentFrom: '2021-12-02',
      deputy: 'handler-630102-3',
    });
  });

  test('what an installation lacks is said at the log-in page, with what to do', async () => {
    const before = await visit(null, TELEPHONE);
    await before.page.goto(`${site.url}/start`);
    await before.page.getByText('单位、人员和来源都已具备，可以登录办理。').waitFor();
    const admin = await visit('admin', { language: 'en' });
    await admin.page.goto(`${site.url}/intake/sources`);
    for (const name of ['national-platform', 'city-hotline']) {
      await confirm(admin.page.getByRole('row', { name }).getByRole('button', { name: 'Retire' }), 'OK');
      await admin.page.getByRole('row', { name }).getByText('Retired').waitFor();
    }
    await before.page.goto(`${site.url}/login`);
    await before.page.getByRole('link', { name: '查看首次使用说明' }).click();
    await before.page.getByText('缺少', { exact: true }).waitFor();
    await before.page.getByText(/把密钥交给平台方/).waitFor();
    await sound(before, 'start-390');
  });
});
