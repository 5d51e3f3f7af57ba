import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  siteFolder,
  sitemapAddresses,
  startSiteBrowser,
  type SiteBrowser,
} from '../../support/site-browser.ts';

let site: SiteBrowser;
beforeAll(async () => {
  site = await startSiteBrowser();
});
afterAll(() => site.close());

const checklist = sitemapAddresses().find((path) => /^\/checklistor\/.+/.test(path)) ?? '';
const pointOf = (page: Page, at: number) => page.locator('.checklist fieldset').nth(at);

test('ticks stay when the page is opened again, and can be cleared', async () => {
  const { page, complaints } = await site.open();
  await page.goto(checklist);
  const group = pointOf(page, 0);
  await group.getByRole('radio', { name: 'Gjort', exact: true }).check();
  await pointOf(page, 1).getByRole('radio', { name: 'Inte aktuellt' }).check();
  await page.getByText('sparat här').waitFor();
  expect(await page.locator('.checklist-count').textContent()).toMatch(/^1 av \d+ gjorda, 1 inte aktuell$/);
  await page.reload();
  expect(await group.getByRole('radio', { name: 'Gjort', exact: true }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Börja om' }).click();
  expect(await group.getByRole('radio', { name: 'Inte gjort' }).isChecked()).toBe(true);
  await page.reload();
  expect(await group.getByRole('radio', { name: 'Inte gjort' }).isChecked()).toBe(true);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a checklist is ticked with the keyboard, and two windows show the same ticks', async () => {
  const { page } = await site.open();
  await page.goto(checklist);
  const other = await page.context().newPage();
  await other.goto(checklist);
  await page.bringToFront();
  await pointOf(page, 0).getByRole('radio', { name: 'Inte gjort' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await pointOf(page, 0).getByRole('radio', { name: 'Gjort', exact: true }).isChecked()).toBe(true);
  await other.locator('.checklist-count', { hasText: '1 av' }).waitFor();
  await page.context().close();
});

test('a stored tick that is broken does no harm', async () => {
  const { page, complaints } = await site.open();
  await page.goto(checklist);
  const id = checklist.split('/')[2] ?? '';
  await page.evaluate((key) => localStorage.setItem(key, '{"version":7'), `metodlotsen:checklista:${id}`);
  await page.reload();
  expect(await page.locator('.checklist-count').textContent()).toMatch(/^0 av/);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a checklist is copied as text without anything but the checklist', async () => {
  const { page } = await site.open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(checklist);
  await pointOf(page, 0).getByRole('radio', { name: 'Gjort', exact: true }).check();
  await page.getByRole('button', { name: 'Kopiera som text' }).click();
  await page.getByText('Checklistan är kopierad som text.').waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('Checklista, genomgången');
  expect(text).toContain(checklist);
  await page.context().close();
});

test('a checklist fits on one A4, also the longest', async () => {
  const { page } = await site.open();
  const length = (path: string) => readFileSync(`${siteFolder}${path}index.html`, 'utf8').length;
  const longest = sitemapAddresses()
    .filter((path) => /^\/checklistor\/.+/.test(path))
    .sort((a, b) => length(b) - length(a))
    .slice(0, 8);
  const tooLong: string[] = [];
  for (const path of longest) {
    await page.goto(path);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    if (sheets !== 1) tooLong.push(`${path}: ${String(sheets)} sheets`);
  }
  expect(tooLong).toEqual([]);
  await page.context().close();
});

test('the filters narrow the lessons, say how many, and stand in the address', async () => {
  const { page, complaints } = await site.open();
  await page.goto('/lardomar/');
  const status = page.locator('lesson-filter [role="status"]');
  const all = Number((await status.textContent())?.match(/\d+/)?.[0]);
  const option = page.locator('.facet label').first();
  const promised = Number(await option.locator('.facet-count').textContent());
  await option.locator('input').check();
  expect(await status.textContent()).toBe(`${String(promised)} av ${String(all)} lärdomar`);
  expect(await page.locator('[data-values]:visible').count()).toBe(promised);
  const address = page.url();
  expect(address).toContain('?metod=');
  await page.goto('about:blank');
  await page.goto(address);
  expect(await page.locator('[data-values]:visible').count()).toBe(promised);
  await page.getByRole('button', { name: 'Rensa' }).click();
  await page.waitForURL(`${site.origin}/lardomar/`);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('without a script everything can be read, and nothing that needs one is shown', async () => {
  const { page } = await site.open({ javaScriptEnabled: false });
  await page.goto('/metoder/se/');
  expect(await page.getByRole('heading', { name: 'Gör så här' }).count()).toBeGreaterThan(3);
  expect(await page.locator('.needs-js:visible').count()).toBe(0);
  await page.goto('/lardomar/');
  expect(await page.locator('[data-values]:visible').count()).toBeGreaterThan(50);
  await page.goto('/ordlista/');
  expect(await page.locator('.term-entry:visible').count()).toBeGreaterThan(100);
  await page.goto(checklist);
  expect(await page.getByRole('radio').count()).toBeGreaterThan(14);
  await page.goto('/jamfor/');
  expect(await page.locator('thead th:visible').count()).toBeGreaterThan(6);
  await page.goto('/sok/');
  expect(await page.getByText('Sökningen behöver JavaScript').isVisible()).toBe(true);
  await page.context().close();
});

test('the list of steps follows the reader', async () => {
  const { page } = await site.open();
  await page.goto('/metoder/se/');
  const third = page.locator('.step-links a').nth(3);
  await third.click();
  await page.locator('.step-links a[aria-current="step"]').filter({ hasText: '3' }).waitFor();
  await expect.poll(() => new URL(page.url()).hash).toBe(await third.getAttribute('href'));
  await page.context().close();
});

test('on a narrow screen the list of steps opens and closes, also with Escape', async () => {
  const { page } = await site.open({ viewport: { width: 360, height: 700 } });
  await page.goto('/metoder/se/');
  const toggle = page.getByRole('button', { name: /^Stegen i/ });
  expect(await page.locator('.step-links').isVisible()).toBe(false);
  await toggle.click();
  expect(await page.locator('.step-links').isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator('.step-links').isVisible()).toBe(false);
  await page.context().close();
});

test('the chosen theme is there from the first paint of the next page', async () => {
  const { page } = await site.open({ colorScheme: 'light' });
  await page.goto('/');
  await page.getByRole('radio', { name: 'Mörkt' }).check();
  await page.goto('/metoder/');
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(17, 22, 29)',
  );
  await page.context().close();
});

test('the skip link is first and leads to the content', async () => {
  const { page } = await site.open();
  await page.goto('/metoder/se/');
  await page.keyboard.press('Tab');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent?.trim()))
    .toBe('Hoppa till innehållet');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('innehall');
  await page.context().close();
});

test('a step prints alone', async () => {
  const { page } = await site.open();
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto('/metoder/se/');
  await page.getByRole('button', { name: 'Skriv ut steg 2' }).click();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.step:visible').count()).toBe(1);
  expect(await page.locator('.print-head').isVisible()).toBe(true);
  await page.context().close();
});
