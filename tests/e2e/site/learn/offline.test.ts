import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultSiteAddress } from '../../../../content/core/urls.ts';
import { deadLinks } from '../../../support/dead-links.ts';
import { openInside } from '../../../support/file-pages.ts';
import { siteFolder, startSiteBrowser, type SiteBrowser } from '../../../support/site-browser.ts';
import { unzip, unzipTo } from '../../../support/unzip.ts';

const archive = readFileSync(`${siteFolder}/metodlotsen-offline.zip`);
const folder = mkdtempSync(join(tmpdir(), 'usb minne åäö '));
const root = pathToFileURL(`${folder}/`).href;
let site: SiteBrowser;
beforeAll(async () => {
  unzipTo(archive, folder);
  site = await startSiteBrowser();
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the page that offers the copy says how large it is', () => {
  const page = readFileSync(`${siteFolder}/utbildar-andra/index.html`, 'utf8');
  expect(page).toContain(`cirka ${Math.round(archive.length / 1_000_000)} MB`);
});

test('no page of the copy has a dead link, and none an address from the root', () => {
  expect(deadLinks(unzip(archive))).toEqual([]);
});

test('a link to the published site leads only to what is left out of the copy', () => {
  const leaving = new Set<string>();
  for (const [path, data] of unzip(archive))
    if (path.endsWith('.html'))
      for (const [, url = ''] of data.toString('utf8').matchAll(/<a\b[^>]*\shref="([^"]+)"/g))
        if (url.startsWith(defaultSiteAddress)) leaving.add(new URL(url).pathname);
  const kept = [...leaving].filter(
    (path) => !/^\/(?:paket\/.+\.zip|llms\.txt|andringar\.\w+)$|\.(?:md|zip)$/.test(path),
  );
  expect(kept).toEqual([]);
});

test('no style sheet names a file that is not in the copy', () => {
  const files = unzip(archive);
  for (const [path, data] of files)
    if (path.endsWith('.css'))
      for (const [, url = ''] of data.toString('utf8').matchAll(/url\(["']?([^)"']+)["']?\)/g))
        if (!url.startsWith('data:') && !url.startsWith('#'))
          expect(files.has(new URL(url, `file:///${path}`).pathname.slice(1)), `${path}: ${url}`).toBe(true);
});

test('the one file to open leads to the start page, and a search from there to a step', async () => {
  const { page, faults } = await openInside(site, root);
  await page.goto(pathToFileURL(join(folder, 'Öppna Metodlotsen.html')).href);
  await page.waitForURL(/sidor\/index\.html$/);
  const field = page.locator('input[type="search"]').first();
  await field.fill('yrkesprofil');
  const hit = page
    .locator('[role="option"]')
    .filter({ hasText: /yrkesprofil/i })
    .first();
  await hit.waitFor();
  await field.press('ArrowDown');
  await field.press('Enter');
  await page.waitForURL(/sidor\/(?:metoder|verktyg|checklistor|ordlista|fall|mallar|sok)\//);
  expect(await page.locator('h1').first().isVisible()).toBe(true);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('one page of every kind opens without a fault', async () => {
  const { page, faults } = await openInside(site, root);
  const kinds = new Map(
    [...unzip(archive).keys()]
      .filter((path) => path.endsWith('/index.html'))
      .map((path) => [path.split('/').slice(1, -2).join('/'), path]),
  );
  expect(kinds.size).toBeGreaterThan(15);
  for (const path of kinds.values()) {
    await page.goto(root + path);
    expect(await page.locator('h1').count(), path).toBeGreaterThan(0);
    expect(faults, path).toEqual([]);
  }
  await page.context().close();
});

test('a guide reads, and its links lead on among the files', async () => {
  const { page, faults } = await openInside(site, root);
  await page.goto(`${root}sidor/metoder/se/index.html`);
  expect(await page.locator('h1').textContent()).toContain('Supported Employment');
  await page.locator('.breadcrumbs a').last().click();
  await page.waitForURL(/sidor\/metoder\/index\.html$/);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('questions are judged', async () => {
  const { page, faults } = await openInside(site, root);
  await page.goto(`${root}sidor/fragor/index.html`);
  await page.locator('main a[href*="fragor/"]').first().click();
  const question = page.locator('quiz-question').first();
  await question.locator('.options input').first().check();
  expect(await question.locator('.reason-chosen').isVisible()).toBe(true);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a presentation is led by keyboard', async () => {
  const { page, faults } = await openInside(site, root);
  await page.goto(`${root}sidor/presentera/se/index.html`);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => new URL(page.url()).hash).toBe('#passar');
  expect(await page.locator('.slide:visible').count()).toBe(1);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a checklist can be ticked', async () => {
  const { page, faults } = await openInside(site, root);
  await page.goto(`${root}sidor/checklistor/innan-sip-motet/index.html`);
  const box = page.locator('fieldset input[value="done"]').first();
  await box.check();
  expect(await box.isChecked()).toBe(true);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a collection is put together from the copy itself', async () => {
  const { page, faults } = await openInside(site, root);
  await page.goto(`${root}sidor/min-samling/index.html#val=step:se/yrkesprofil,term:sip`);
  await expect.poll(() => page.locator('.collected').count()).toBe(2);
  expect(faults).toEqual([]);
  await page.context().close();
});
