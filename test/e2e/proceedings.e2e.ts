// Proceedings in the browser: a case that was filed is found, approved and followed; an order of supervision is opened; a department sees
// its own; in both languages.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { clue, openSite, type Site, type Visit } from './site.ts';

let site: Site;
let number = '';
const visits: Visit[] = [];
const visit = async (...args: Parameters<Site['visit']>): Promise<Visit> => {
  const made = await site.visit(...args);
  visits.push(made);
  return made;
};

const S = 'supervisor-630102';
const H = 'handler-630102-1';
const move = async (who: string, version: number, type: string, input: object): Promise<void> => {
  await site.ask(who, 'POST', `/api/clues/${number}/events`, { type, input, version });
};

beforeAll(async () => {
  site = await openSite();
  await site.push(clue('E2E-CASE'));
  const seen = async (): Promise<string | undefined> =>
    (await site.ask<{ items: { number: string }[] }>(S, 'GET', '/api/clues')).items[0]?.number;
  for (let tries = 0; tries < 100 && number === ''; tries += 1) {
    number = (await seen()) ?? '';
    if (number === '') await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await move(S, 1, 'assign', { handlers: [H, 'handler-630102-2'] });
  await move(H, 2, 'accept', {});
  await move(H, 3, 'file', { basis: '用人单位拒不配合调查' });
});
afterAll(() => site.close());
afterEach(() => {
  expect(visits.flatMap((one) => one.complaints())).toEqual([]);
});

describe('proceedings', () => {
  test('a supervisor finds the proposed case in the list and approves its filing', async () => {
    const { page, accessible } = await visit(S);
    await page.goto(`${site.url}/proceedings`);
    const row = page.getByRole('row', { name: /待批准立案/ });
    await row.waitFor();
    await accessible();
    await row.getByRole('link').first().click();
    await page.waitForURL(/\/cases\/AJ2021-\d{6}$/);
    await page.getByRole('button', { name: '批准立案', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: '批准立案', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByText('调查中').first().waitFor();
    await page.getByRole('link', { name: number }).first().waitFor();
    await accessible();
  });

  test('the address of a collection is the list of its kinds, and a word narrows it', async () => {
    const { page } = await visit(H);
    await page.goto(`${site.url}/cases`);
    await page.waitForURL(/\/proceedings\?/);
    await page.getByRole('row', { name: /调查中/ }).waitFor();
    await page.getByRole('searchbox').fill('没有这样的单位');
    await page.keyboard.press('Enter');
    await page.getByText('没有符合条件的事项').waitFor();
  });

  test('the city is offered what it may open, with the form of an order of supervision', async () => {
    const { page, accessible } = await visit('supervisor-630100');
    await page.goto(`${site.url}/proceedings`);
    await page.getByRole('button', { name: /^新\s?建$/ }).click();
    await page.getByRole('menuitem', { name: '督办', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await accessible();
  });

  test('reads the same in English, in the dark and on a telephone', async () => {
    const { page, accessible } = await visit(S, {
      language: 'en',
      colorScheme: 'dark',
      viewport: { width: 390, height: 844 },
    });
    await page.goto(`${site.url}/proceedings`);
    await page.getByRole('row', { name: /investigating/ }).waitFor();
    await accessible();
    await page
      .getByRole('row', { name: /investigating/ })
      .getByRole('link')
      .first()
      .click();
    await page.getByRole('heading', { name: /case AJ2021/ }).waitFor();
    await accessible();
    const wider = await page.evaluate<boolean>(
      'document.documentElement.scrollWidth > document.documentElement.clientWidth',
    );
    expect(wider).toBe(false);
  });

  test('a department sees a menu and lists that hold what is its own, and nothing that leads nowhere', async () => {
    const { page, accessible } = await visit('clerk-630102-housing');
    await page.goto(`${site.url}/proceedings`);
    await page.getByText('没有符合条件的事项').waitFor();
    expect(await page.getByRole('link', { name: number }).count()).toBe(0);
    await accessible();
  });
});
