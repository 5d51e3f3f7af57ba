import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { serveFolder, type StaticServer } from '../../../.dev/static-server.ts';
import { farewell } from '../../../site/build/write-worker.ts';
import { axeFindings, loadAxe } from '../../support/axe.ts';
import {
  siteFolder,
  sitemapAddresses,
  startSiteBrowser,
  type SiteBrowser,
} from '../../support/site-browser.ts';

let site: SiteBrowser;
/** A copy that tests may change, on a server that they may switch off. */
let folder: string;
let server: StaticServer;
let context: BrowserContext;
let page: Page;
const asked: string[] = [];

beforeAll(async () => {
  site = await startSiteBrowser();
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync(siteFolder, folder, {
    recursive: true,
    filter: (path) => !/\.zip$|\/(?:paket|badda-in)$/.test(path),
  });
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await site.close();
});
beforeEach(async () => {
  server = await serveFolder(folder);
  context = await site.browser.newContext({ baseURL: server.address, reducedMotion: 'reduce' });
  asked.length = 0;
  // The worker's own requests are heard here too.
  context.on('request', (request) => asked.push(request.url()));
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await server.close();
});

const lesson = sitemapAddresses().find((path) => /^\/lardomar\/.+/.test(path)) ?? '';
const pieces = sitemapAddresses().filter((path) => /^\/ny-har\/bitar\/.+/.test(path));
const keptPaths = () =>
  page.evaluate(async () => {
    const paths: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys())
        paths.push(url.slice(location.origin.length));
    return paths;
  });
/** Opens a page and waits until it is kept. */
async function read(path: string): Promise<void> {
  await page.goto(path);
  await expect.poll(keptPaths).toContain(path);
}
const heading = () => page.locator('h1').textContent();

test('what was read can be read again with the server switched off, and says that it is a copy', async () => {
  await read(lesson);
  const title = await heading();
  await read('/metoder/se/');
  await server.close();
  await page.goto(`${lesson}?x=1`);
  expect(await heading()).toBe(title);
  expect(await page.locator('.copy-note').textContent()).toMatch(/sparad kopia från \d+ \w+ \d{4}/);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Atkinson');
  await page.goto('/metoder/se/#yrkesprofil');
  expect(await page.locator('.step').count()).toBeGreaterThan(3);
});

test('after one page of Ny här every piece, path and question can be read, ticked and answered without a network', async () => {
  await page.goto('/ny-har/');
  await expect.poll(keptPaths, { timeout: 30_000 }).toEqual(expect.arrayContaining([...pieces, '/fragor/']));
  const questions = sitemapAddresses().filter((path) => path.startsWith('/fragor/'));
  await expect.poll(keptPaths, { timeout: 30_000 }).toEqual(expect.arrayContaining(questions));
  await server.close();
  await page.goto(pieces[3] ?? '');
  const wrong = page.locator('quiz-question').first().locator('input:not([data-right])').first();
  await wrong.check();
  expect(await page.locator('quiz-question .verdict').first().textContent()).not.toBe('');
  await page.locator('.done-box input').check();
  await page.reload();
  expect(await page.locator('.done-box input').isChecked()).toBe(true);
});

test('after one page of Presentera every presentation runs without a network, with its pictures', async () => {
  await page.goto('/presentera/');
  await expect.poll(keptPaths, { timeout: 30_000 }).toContain('/presentera/vagledning-mobilisering/');
  await expect.poll(keptPaths, { timeout: 30_000 }).toContain('/qr/guide/vagledning-mobilisering.svg');
  await server.close();
  await page.goto('/presentera/se/');
  await page.keyboard.press('End');
  expect(await page.locator('.slide:visible').getAttribute('id')).toBe('slut');
  expect(
    await page.locator('.slide:visible img').evaluate((image: HTMLImageElement) => image.naturalWidth),
  ).toBeGreaterThan(0);
});

test('a page that is not kept gives a plain page that says what there is, and tries again', async () => {
  await read(lesson);
  await page.goto('/ordlista/');
  await expect.poll(keptPaths).toContain('/ordlista/');
  await server.close();
  const port = Number(new URL(server.address).port);
  await page.goto('/lagar/');
  expect(await heading()).toBe('Sidan går inte att nå just nu');
  const links = page.locator('kept-pages li:visible a');
  await expect.poll(() => links.count()).toBe(2);
  expect(await links.first().textContent()).toBe('Ordlista');
  for (const look of [{ colorScheme: 'light' }, { colorScheme: 'dark' }] as const) {
    await page.emulateMedia(look);
    await page.setViewportSize({ width: look.colorScheme === 'dark' ? 320 : 1280, height: 800 });
    await loadAxe(page);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
  expect(await page.evaluate(() => localStorage.getItem('metodlotsen:senast'))).not.toContain('/lagar/');
  server = await serveFolder(folder, port);
  await page.getByRole('button', { name: 'Försök igen' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: /^Lag/ }).waitFor();
  expect(await page.locator('.copy-note').count()).toBe(0);
});

test('a new edition shows at once, takes the place of the old one and brings what was read with it', async () => {
  await read(lesson);
  await read('/');
  const file = join(folder, lesson, 'index.html');
  const worker = join(folder, 'utan-nat.js');
  const [html, script] = [readFileSync(file, 'utf8'), readFileSync(worker, 'utf8')];
  try {
    writeFileSync(file, html.replace(/<h1([^>]*)>/, '<h1$1>Ny utgåva: '));
    writeFileSync(worker, script.replace(/"version":"[^"]+"/, '"version":"ny"'));
    await page.goto(lesson);
    expect(await heading()).toContain('Ny utgåva: ');
    const foreign = async () =>
      (await page.evaluate(() => caches.keys())).filter((name) => !name.startsWith('metodlotsen / ny '));
    await expect.poll(foreign, { timeout: 30_000 }).toEqual([]);
    await server.close();
    await page.goto('/');
    expect(await page.locator('.copy-note').count()).toBe(1);
    await page.goto(lesson);
    expect(await heading()).toContain('Ny utgåva: ');
  } finally {
    writeFileSync(file, html);
    writeFileSync(worker, script);
  }
});

test('turned off, the worker and all it kept are gone and stay gone, until it is turned on', async () => {
  await read(lesson);
  await page.goto('/integritet/');
  const choice = page.locator('offline-choice input');
  await choice.press('Space');
  await page.getByText('De sparade sidorna är borta').waitFor();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.goto(lesson);
  await page.goto('/om/', { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await page.goto('/integritet/');
  await choice.press('Space');
  await expect.poll(keptPaths).toEqual(expect.arrayContaining(['/integritet/', '/utan-nat/', '/tema.js']));
});

test('an edition without the worker clears up after one that had it', async () => {
  await read(lesson);
  const file = join(folder, lesson, 'index.html');
  const html = readFileSync(file, 'utf8');
  try {
    writeFileSync(file, html.replace(/ data-worker="[^"]*"/, ''));
    await page.goto(lesson);
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
    await page.reload();
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0,
    );
  } finally {
    writeFileSync(file, html);
  }
});

test('the worker of an edition without one takes itself and what was kept away', async () => {
  await read(lesson);
  const file = join(folder, 'utan-nat.js');
  const script = readFileSync(file, 'utf8');
  try {
    writeFileSync(file, farewell);
    // A page from before, such as one left open since yesterday.
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(0);
  } finally {
    writeFileSync(file, script);
  }
});

test('nothing is asked of another site, a search leaves no trace, and the number of pages kept is bounded', async () => {
  await read('/om/');
  await page.goto('/sok/?q=hemligt');
  await page.goto('/lardomar/?tema=tid');
  const lessons = sitemapAddresses()
    .filter((path) => /^\/lardomar\/.+/.test(path))
    .slice(0, 45);
  for (const path of lessons) await page.goto(path, { waitUntil: 'commit' });
  await expect.poll(keptPaths).toContain(lessons.at(-1));
  const paths = await keptPaths();
  expect(paths.filter((path) => path.endsWith('/') && path !== '/utan-nat/').length).toBeLessThanOrEqual(40);
  expect(paths.filter((path) => path.includes('?') || path.includes('hemligt'))).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(`${server.address}/`) && !url.startsWith('blob:'))).toEqual(
    [],
  );
});
