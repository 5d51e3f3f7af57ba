import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings, loadAxe } from '../../../support/axe.ts';
import { startSiteBrowser, type SiteBrowser } from '../../../support/site-browser.ts';

let site: SiteBrowser;
beforeAll(async () => {
  site = await startSiteBrowser();
});
afterAll(() => site.close());

test('a word is shared with the keyboard alone: link, citation and QR code open where it stands', async () => {
  const { page, complaints } = await site.open({
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: { width: 320, height: 800 },
  });
  await page.goto('/ordlista/#sip');
  const word = page.locator('#sip');
  const share = word.getByRole('button', { name: /^Dela / });
  await share.focus();
  await page.keyboard.press('Enter');
  expect(await share.getAttribute('aria-expanded')).toBe('true');
  await expect
    .poll(() => word.getByRole('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Länken är kopierad.').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/^https:\/\/.*\/ordlista\/#sip$/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Texten är kopierad.').waitFor();
  const cite = await page.evaluate(() => navigator.clipboard.readText());
  expect(cite).toMatch(/ Metodlotsen, .*\d{4}\. /);
  expect(cite.endsWith(link)).toBe(true);
  await loadAxe(page);
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await share.press('Enter');
  expect(await word.getByRole('img').isVisible()).toBe(false);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('without a script a word still has its link', async () => {
  const { page } = await site.open({ javaScriptEnabled: false });
  await page.goto('/ordlista/');
  expect(
    await page
      .locator('#sip')
      .getByRole('link', { name: /^Dela / })
      .getAttribute('href'),
  ).toBe('#sip');
  await page.context().close();
});

test('next leads on through a list and previous leads back', async () => {
  const { page } = await site.open();
  await page.goto('/metoder/se/');
  await page.getByRole('link', { name: /^Nästa/ }).click();
  await page.waitForURL((url) => url.pathname.startsWith('/metoder/') && url.pathname !== '/metoder/se/');
  await page.getByRole('link', { name: /^Föregående/ }).click();
  await page.waitForURL('**/metoder/se/');
  await page.context().close();
});
