import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { axeFindings, loadAxe } from '../../support/axe.ts';
import { startSiteBrowser, type SiteBrowser } from '../../support/site-browser.ts';

let site: SiteBrowser;
beforeAll(async () => {
  site = await startSiteBrowser();
});
afterAll(() => site.close());

const shown = (page: Page) => page.locator('[data-values]:visible').count();
const facet = (page: Page, id: string) => page.locator(`details[data-facet="${id}"]`);
const queryOf = (page: Page) => new URL(page.url()).search;

test('steps are offered for the chosen methods only, in the method’s own order, and narrow the list', async () => {
  const { page, complaints } = await site.open();
  await page.goto('/lardomar/');
  const steps = facet(page, 'steg');
  await steps.locator('summary').click();
  expect(await steps.locator('label:visible').count()).toBe(0);
  expect(await steps.getByText('Välj först en metod').isVisible()).toBe(true);
  await facet(page, 'metod').locator('input[value="se"]').check();
  const offered = await steps.locator('label:visible > span:first-of-type').allTextContents();
  const numbers = offered.map((label) => Number.parseInt(label, 10));
  expect(numbers.length).toBeGreaterThan(2);
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  const promised = Number(await steps.locator('label:visible .facet-count').first().textContent());
  await steps.locator('input:visible').first().check();
  expect(await shown(page)).toBe(promised);
  expect(queryOf(page)).toMatch(/^\?metod=se&steg=se\/[a-z-]+$/);
  // Without its method a step can no longer be seen, so it no longer counts.
  await facet(page, 'metod').locator('input[value="se"]').uncheck();
  expect(queryOf(page)).toBe('');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('an address with a step alone shows its method too', async () => {
  const { page } = await site.open();
  await page.goto('/lardomar/?steg=se/yrkesprofil');
  expect(await facet(page, 'metod').locator('input[value="se"]').isChecked()).toBe(true);
  expect(await facet(page, 'steg').locator('input[value="se/yrkesprofil"]').isVisible()).toBe(true);
  await page.context().close();
});

test('the back button takes back one choice at a time, and forward makes it again', async () => {
  const { page } = await site.open();
  await page.goto('/lardomar/');
  const all = await shown(page);
  const themes = facet(page, 'tema').locator('input');
  await themes.nth(0).check();
  const one = await shown(page);
  await themes.nth(1).check();
  expect(await shown(page)).toBeGreaterThan(one);
  await page.goBack();
  await expect.poll(() => shown(page)).toBe(one);
  expect(await themes.nth(1).isChecked()).toBe(false);
  await page.goBack();
  await expect.poll(() => shown(page)).toBe(all);
  await page.goForward();
  await expect.poll(() => shown(page)).toBe(one);
  await page.context().close();
});

test('a number in the table gives that many lessons, says so, and moves the reader to them', async () => {
  const { page } = await site.open();
  await page.goto('/lardomar/?typ=risk');
  await page.locator('.matrix summary').press('Enter');
  const cell = page.locator('.matrix tbody td a').first();
  const promised = Number.parseInt((await cell.textContent()) ?? '', 10);
  await cell.press('Enter');
  expect(await shown(page)).toBe(promised);
  expect(await page.locator('lesson-filter [role="status"]').textContent()).toMatch(
    new RegExp(`^${String(promised)} av `),
  );
  expect(queryOf(page)).toMatch(/^\?tema=[a-z-]+&rapport=[a-z0-9-]+$/);
  expect(await cell.getAttribute('aria-current')).toBe('true');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('traffar');
  await page.goBack();
  await expect.poll(() => facet(page, 'typ').locator('input[value="risk"]').isChecked()).toBe(true);
  await page.context().close();
});

test.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['320 px', { viewport: { width: 320, height: 640 } }],
] as const)(
  'with everything open and chosen there is nothing axe can find in %s, and it fits',
  async (_, look) => {
    const { page } = await site.open(look);
    await page.goto('/lardomar/?metod=se&steg=se/yrkesprofil&tema=matchning&rapport=mia-2019');
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('main details')) each.setAttribute('open', '');
    });
    await loadAxe(page);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.context().close();
  },
);

test('without a script every number in the table leads to a page that has those lessons', async () => {
  const { page } = await site.open({ javaScriptEnabled: false });
  await page.goto('/lardomar/');
  await page.locator('.matrix summary').click();
  const cell = page.locator('.matrix tbody tr').first().locator('td a').first();
  const promised = Number.parseInt((await cell.textContent()) ?? '', 10);
  const report = (await page.locator('.matrix thead a').allTextContents())[
    (await cell.evaluate((link) => link.closest('td')?.cellIndex ?? 0)) - 1
  ]?.trim();
  await cell.click();
  await page.waitForURL(/\/teman\/[a-z-]+\//);
  const rows = page.locator('#lardomar .rows > li').filter({ hasText: report ?? 'ingen rapport' });
  expect(await rows.count()).toBe(promised);
  await page.context().close();
});
