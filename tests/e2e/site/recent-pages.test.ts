import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings, loadAxe } from '../../support/axe.ts';
import { sitemapAddresses, startSiteBrowser, type SiteBrowser } from '../../support/site-browser.ts';

let site: SiteBrowser;
beforeAll(async () => {
  site = await startSiteBrowser();
});
afterAll(() => site.close());

const lesson = sitemapAddresses().find((path) => /^\/lardomar\/.+/.test(path)) ?? '';
const list = (page: Page) => page.locator('.recent');
const links = (page: Page) =>
  page.locator('.recent li a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
const stored = (page: Page) => page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
const own = 'metodlotsen:senast';

test('the pages last read stand on the start page and the search page, the last one first, each once', async () => {
  const { page, complaints } = await site.open();
  await page.goto('/');
  expect(await list(page).isVisible()).toBe(false);
  for (const path of [lesson, '/ordlista/', '/om/', '/metoder/se/#yrkesprofil', lesson])
    await page.goto(path);
  await page.goto('/');
  expect(await links(page)).toEqual([lesson, '/metoder/se/#yrkesprofil', '/ordlista/']);
  expect(await page.locator('.recent li').nth(1).textContent()).toMatch(/ – Supported Employment.* Steg$/);
  await page.goto('/sok/');
  expect(await links(page)).toHaveLength(3);
  await page.goto('/sok/#q=samtycke');
  await expect.poll(() => list(page).isVisible()).toBe(false);
  expect(await stored(page)).not.toContain('samtycke');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the list is cleared by keyboard, and what is read afterwards is remembered', async () => {
  const { page } = await site.open();
  await page.goto(lesson);
  await page.goto('/');
  await page.getByRole('button', { name: 'Rensa listan' }).press('Enter');
  expect(await list(page).isVisible()).toBe(false);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent?.trim()))
    .toMatch(/^Listan är rensad/);
  expect(await stored(page)).toBe('[]');
  await page.goto(lesson);
  await page.goto('/');
  expect(await links(page)).toEqual([lesson]);
  await page.context().close();
});

test('turned off, what is stored is taken away and nothing more is stored until it is turned on', async () => {
  const { page } = await site.open();
  await page.goto(lesson);
  await page.goto('/sok/');
  await page.getByRole('button', { name: 'Sluta minnas sidor' }).press('Enter');
  expect(await stored(page)).toBe('[["metodlotsen:senast-av","ja"]]');
  await page.goto(lesson);
  expect(await stored(page)).toBe('[["metodlotsen:senast-av","ja"]]');
  await page.goto('/');
  expect(await list(page).isVisible()).toBe(false);
  await page.goto('/integritet/');
  const choice = page.locator('visit-choice input');
  expect(await choice.isChecked()).toBe(false);
  await choice.press('Space');
  await page.goto(lesson);
  await page.goto('/');
  expect(await links(page)).toEqual([lesson]);
  await page.goto('/integritet/');
  await choice.press('Space');
  expect(await stored(page)).toBe('[["metodlotsen:senast-av","ja"]]');
  await page.context().close();
});

test('the choice can be taken back where it was made', async () => {
  const { page } = await site.open();
  await page.goto(lesson);
  await page.goto('/');
  await page.getByRole('button', { name: 'Sluta minnas sidor' }).click();
  await page.getByRole('button', { name: 'Minns igen' }).click();
  expect(await stored(page)).toBe('[]');
  await page.context().close();
});

test('a page that does not exist any more is forgotten when it turns out', async () => {
  const { page } = await site.open();
  await page.goto('/om/');
  await page.evaluate(
    ([key, text]) => localStorage.setItem(key ?? '', text ?? ''),
    [own, '{"version":1,"pages":[{"url":"/metoder/borttagen/","title":"Borttagen","kind":"Metod"}]}'],
  );
  await page.goto('/');
  await page.getByRole('link', { name: 'Borttagen' }).click();
  await page.getByRole('heading', { name: 'Sidan finns inte' }).waitFor();
  await expect
    .poll(() => page.evaluate((key) => localStorage.getItem(key) ?? '', own))
    .not.toContain('borttagen');
  await page.goto('/');
  expect(await links(page)).toEqual([]);
  expect(await list(page).isVisible()).toBe(false);
  await page.context().close();
});

test('broken storage gives an empty list that works again', async () => {
  const { page, complaints } = await site.open();
  await page.goto('/om/');
  await page.evaluate((key) => localStorage.setItem(key, '{"version":1,"pages":[{"url":7'), own);
  await page.goto('/');
  expect(await list(page).isVisible()).toBe(false);
  await page.goto(lesson);
  await page.goto('/');
  expect(await links(page)).toEqual([lesson]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('where the browser closes storage there is no list, no choice and no error', async () => {
  const { page, complaints } = await site.open();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied', 'SecurityError');
      },
    });
  });
  await page.goto(lesson);
  await page.goto('/');
  expect(await list(page).isVisible()).toBe(false);
  await page.goto('/integritet/');
  expect(await page.locator('visit-choice').isVisible()).toBe(false);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['320 px', { viewport: { width: 320, height: 640 } }],
] as const)('the list has nothing axe can find in %s, and fits', async (_, look) => {
  const { page } = await site.open(look);
  for (const path of [lesson, '/metoder/se/#yrkesprofil']) await page.goto(path);
  await page.goto('/');
  await list(page).waitFor();
  await loadAxe(page);
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.context().close();
});
