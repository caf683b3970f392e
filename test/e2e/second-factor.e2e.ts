// A second factor set up on one's own page, asked for at the door, and removed; by keyboard, on a telephone's width.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { openSite, PASSWORD, type Site } from './site.ts';

const H1 = 'handler-630102-1';
const STEP = 30_000;
const SHOTS = process.env['SCREENSHOTS'];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('a second factor is set up, asked for with the password kept, and removed', async () => {
  const { page, accessible, complaints } = await site.visit(H1, {
    viewport: { width: 390, height: 844 },
    language: 'en',
  });
  const shot = async (name: string): Promise<void> => {
    if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
  };
  const code = page.locator('input[autocomplete=one-time-code]');
  const factor = page.getByRole('region', { name: 'Second factor' });
  await page.goto(`${site.url}/account`);
  await factor.getByRole('button', { name: 'Set up' }).click();
  await code.waitFor();
  await accessible();
  await shot('begun');
  const base32 = (await factor.locator('code').first().textContent())?.trim() ?? '';
  const codeAt = (at: number): string => TOTP.generate({ secret: Secret.fromBase32(base32), timestamp: at });
  await code.fill(codeAt(Date.now()));
  await page.keyboard.press('Enter');
  await factor.getByText('10 recovery codes').waitFor();
  expect(await factor.locator('li').count()).toBe(10);
  await accessible();
  await shot('recovery');
  expect(
    await page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth'),
  ).toBe(false);

  await page.context().clearCookies();
  await page.goto(`${site.url}/login?back=/account`);
  await page.locator('input[autocomplete=username]').fill(H1);
  await page.locator('input[autocomplete=current-password]').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await code.waitFor();
  expect(await page.locator('input[autocomplete=current-password]').inputValue()).toBe(PASSWORD);
  await accessible();
  await shot('asked');
  await code.fill('000 wrong');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('was used before').waitFor();
  await code.fill(codeAt(Date.now() + STEP));
  await page.keyboard.press('Enter');
  await page.waitForURL((found) => found.pathname === '/account');

  await factor.locator('input[autocomplete=current-password]').fill(PASSWORD);
  await factor.getByRole('button', { name: 'Remove' }).click();
  await factor.getByRole('button', { name: 'Set up' }).waitFor();
  expect(complaints()).toEqual([]);
}, 120_000);
