import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageCount } from '../../../../site/build/learn/pdf-file.ts';
import { axeFindings, loadAxe } from '../../../support/axe.ts';
import { siteFolder, startSiteBrowser, type SiteBrowser } from '../../../support/site-browser.ts';

let site: SiteBrowser;
beforeAll(async () => {
  site = await startSiteBrowser();
});
afterAll(() => site.close());

const first = (folder: string): string => {
  const entry = readdirSync(`${siteFolder}${folder}`, { withFileTypes: true }).find(
    (each) => each.isDirectory() && each.name !== 'bitar',
  );
  if (!entry) throw new Error(`nothing is built in ${folder}`);
  return `${folder}${entry.name}/`;
};
const piece = () => first('/ny-har/bitar/');
const path = () => first('/ny-har/');

// Frames are not in the sitemap, where every page is checked; and presentations and collections look different once they run.
const kinds: Readonly<Record<string, () => string>> = {
  'a step in a frame': () => '/badda-in/steg/se/yrkesprofil/',
  'a checklist in a frame': () => first('/badda-in/checklista/'),
  'a presentation in its middle': () => '/presentera/se/#steg-yrkesprofil',
  'a filled collection': () => '/min-samling/#val=step:se/yrkesprofil,term:sip',
  'a collection as slides': () => '/presentera/samling/#val=step:se/yrkesprofil,term:sip',
};
const looks = [
  { name: 'light', options: { colorScheme: 'light' } },
  { name: 'dark', options: { colorScheme: 'dark' } },
  { name: '320 px', options: { viewport: { width: 320, height: 640 } } },
] as const;

test.each(Object.keys(kinds).flatMap((kind) => looks.map((look) => ({ kind, look: look.name }))))(
  '$kind is accessible in $look and fits',
  async ({ kind, look }) => {
    const { page, complaints } = await site.open(looks.find(({ name }) => name === look)?.options);
    await page.goto(kinds[kind]?.() ?? '', { waitUntil: 'networkidle' });
    await loadAxe(page);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test('a question is answered by keyboard: verdict and reasons at once, and another try', async () => {
  const { page } = await site.open();
  await page.goto(piece());
  const question = page.locator('quiz-question').first();
  const wrong = question.locator('input:not([data-right])').first();
  await wrong.focus();
  await page.keyboard.press('Space');
  expect(await question.locator('.verdict').textContent()).not.toBe('');
  expect(await question.locator('details.answers').getAttribute('open')).toBe('');
  expect(await question.locator('.reason-chosen .reason-yours').isVisible()).toBe(true);
  await question.locator('[data-do="again"]').focus();
  await page.keyboard.press('Enter');
  expect(await question.locator('input:checked').count()).toBe(0);
  expect(
    await question
      .locator('input')
      .first()
      .evaluate((input) => input === document.activeElement),
  ).toBe(true);
  await loadAxe(page);
  expect(await axeFindings(page)).toEqual([]);
  await page.context().close();
});

test('without a script a piece reads whole: what to read, the options and every reason', async () => {
  const { page } = await site.open({ javaScriptEnabled: false });
  await page.goto(piece());
  expect(await page.locator('.reads a').count()).toBeGreaterThan(0);
  await page.locator('.answers summary').first().click();
  const reasons = page.locator('quiz-question').first().locator('.reason');
  expect(await reasons.count()).toBeGreaterThanOrEqual(3);
  expect(await reasons.first().isVisible()).toBe(true);
  expect(
    await page.locator('.options input:visible, [data-do]:visible, collection-button:visible').count(),
  ).toBe(0);
  await page.context().close();
});

test('a tick on a piece shows on its path, goes out in a file, is cleared and comes back from the file', async () => {
  const { page } = await site.open();
  await page.goto(path());
  const link = page.locator('.piece h3 a').first();
  await link.click();
  await page.waitForURL(/bitar/, { waitUntil: 'load' });
  await page.locator('.done-box input').check();
  await page.goto(path());
  const tick = page.locator('.piece input').first();
  await expect.poll(() => tick.isChecked()).toBe(true);
  await expect.poll(() => page.locator('.page-head .done-count').textContent()).toMatch(/^1 av /);
  await page.locator('.progress-tools summary').click();
  const download = page.waitForEvent('download');
  await page.locator('[data-do="export"]').click();
  const file = await (await download).path();
  await page.locator('[data-do="clear"]').click();
  await expect.poll(() => tick.isChecked()).toBe(false);
  expect(await page.evaluate(() => localStorage.getItem('metodlotsen:larvag'))).toBeNull();
  await page.locator('input[type="file"]').setInputFiles({
    name: 'metodlotsen-larvag.json',
    mimeType: 'application/json',
    buffer: readFileSync(file),
  });
  await expect.poll(() => tick.isChecked()).toBe(true);
  await page.context().close();
});

test('the certificate comes when all is ticked, refuses a personnummer and keeps no name', async () => {
  const { page } = await site.open();
  await page.addInitScript(() => {
    // Printing would open a dialogue that nobody closes; what stands on the paper is read instead.
    window.print = () => {
      document.documentElement.dataset['onPaper'] =
        document.querySelector('.certificate-name')?.textContent ?? '';
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  await page.goto(path());
  expect(await page.locator('#intyg-namn').isVisible()).toBe(false);
  for (const box of await page.locator('.piece input').all()) await box.check();
  await page.locator('#intyg-namn').fill('Alex 890201-3286');
  await page.locator('#intyg-namn').press('Enter');
  expect(await page.locator('.certificate-error').textContent()).toContain('personnummer');
  expect(await page.locator('#intyg-namn').inputValue()).toBe('');
  await page.locator('#intyg-namn').fill('Alex Exempelsson');
  await page.locator('#intyg-namn').press('Enter');
  expect(await page.locator('html').getAttribute('data-on-paper')).toBe('Alex Exempelsson');
  expect(await page.locator('#intyg-namn').inputValue()).toBe('');
  expect(await page.locator('.certificate-name').textContent()).toBe('');
  expect(
    await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])),
  ).not.toContain('Alex');
  await page.context().close();
});

test.each(
  readdirSync(`${siteFolder}/ny-har`, { withFileTypes: true })
    .filter((each) => each.isDirectory() && each.name !== 'bitar')
    .map(({ name }) => name),
)('the certificate of %s says one thing from every piece of the path, on one sheet of paper', async (id) => {
  const { page } = await site.open();
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto(`/ny-har/${id}/`);
  for (const box of await page.locator('.piece input').all()) await box.check();
  const pieces = await page.locator('path-certificate').getAttribute('data-pieces');
  const lines = await page.locator('.certificate li').allTextContents();
  expect(lines).toHaveLength(pieces?.split(' ').length ?? 0);
  expect(new Set(lines).size).toBe(lines.length);
  await page.locator('#intyg-namn').fill('Alexandra Exempelsson-Provsson');
  await page.locator('#intyg-namn').press('Enter');
  expect(pageCount(await page.pdf({ format: 'A4' }))).toBe(1);
  await page.context().close();
});

test('a presentation is led by keyboard, remembers the slide in the address and reads without a script', async () => {
  const { page } = await site.open();
  await page.goto('/presentera/se/');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => new URL(page.url()).hash).toBe('#passar');
  await page.keyboard.press('End');
  expect(await page.locator('.slide:visible').getAttribute('id')).toBe('slut');
  await page.keyboard.press('Home');
  await page.keyboard.press('n');
  expect(await page.locator('.slide:visible .slide-notes').isVisible()).toBe(true);
  await page.reload();
  expect(await page.locator('.slide:visible').getAttribute('id')).toBe('start');
  await page.context().close();

  const { page: plain } = await site.open({ javaScriptEnabled: false });
  await plain.goto('/presentera/se/');
  expect(await plain.locator('.slide:visible').count()).toBeGreaterThan(10);
  await plain.context().close();
});

test('what is collected is ordered by keyboard and shared as a link that carries it', async () => {
  const { page } = await site.open();
  await page.goto('/metoder/se/');
  const buttons = page.locator('collection-button button');
  await buttons.nth(1).press('Enter');
  await buttons.nth(2).press('Enter');
  await page.goto('/min-samling/');
  await page.locator('.collected').nth(1).waitFor();
  const titles = () => page.locator('.collected h2').allTextContents();
  const before = await titles();
  await page.locator('[data-do="down"]').first().press('Enter');
  await expect.poll(titles).toEqual([...before].reverse());
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-do'))).toBe('up');
  const link = page.url();
  expect(link).toContain('#val=step:se/');
  await page.context().close();

  const { page: other } = await site.open();
  await other.goto(link);
  await expect.poll(() => other.locator('.collected h2').allTextContents()).toEqual([...before].reverse());
  expect(await other.evaluate(() => localStorage.getItem('metodlotsen:samling'))).toBeNull();
  await other.locator('[data-do="keep"]').click();
  expect(await other.evaluate(() => localStorage.getItem('metodlotsen:samling'))).toContain('step:se/');
  const download = other.waitForEvent('download');
  await other.locator('[data-do="markdown"]').click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain(`## ${before[1] ?? ''}`);
  await other.context().close();
});

test('who leaves the slides of a shared collection by Escape comes back to all of it', async () => {
  const { page } = await site.open();
  await page.goto('/presentera/samling/#val=step:se/yrkesprofil,checklist:innan-sip-motet');
  await page.locator('.slide:visible').waitFor();
  await page.keyboard.press('Escape');
  await page.waitForURL(/min-samling/);
  await expect.poll(() => page.locator('.collected').count()).toBe(2);
  await page.context().close();
});

test('the foot of a printed collection is short, and its head has the whole link', async () => {
  const { page } = await site.open();
  const choice = ['a-forsta', 'yrkesprofil', 'jobb'].map((id) => `step:se/${id}-${'x'.repeat(40)}`).join(',');
  await page.goto(`/min-samling/#val=step:se/yrkesprofil,${choice}`);
  await page.locator('.collected').waitFor();
  const foot = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    return document.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
      .join('');
  });
  expect(foot).toContain('/min-samling/ (hela länken står först)');
  expect(await page.locator('.print-head').textContent()).toContain('xxxx');
  await page.context().close();
});

test('a piece points to the overview of a guide, not to the whole of it', async () => {
  const { page } = await site.open();
  await page.goto('/ny-har/bitar/valkommen/');
  const guide = page.locator('.reads a[href^="/metoder/se/"]').first();
  expect(await guide.getAttribute('href')).toBe('/metoder/se/#oversikt');
  await guide.click();
  await page.locator('#oversikt').waitFor();
  await page.context().close();
});

test('a frame tells the page around it how high it is', async () => {
  const { page } = await site.open();
  await page.route('**/kurssida', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>Kurs</title><iframe src="${site.origin}/badda-in/steg/se/yrkesprofil/" title="Steg" width="600" height="300"></iframe><script src="${site.origin}/badda-in/ram.js"></script>`,
    }),
  );
  await page.goto('/kurssida');
  const frame = page.locator('iframe');
  await expect.poll(async () => (await frame.boundingBox())?.height ?? 0).toBeGreaterThan(500);
  const inside = await page
    .frames()[1]
    ?.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
  expect(inside).toBe(0);
  await page.context().close();
});
