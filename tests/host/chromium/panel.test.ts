import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { servePages, type PageServer } from '../../e2e/extension/page-server.ts';
import { openedPalette } from '../support/chromium-palette.ts';
import { launchDesktopChromium, type DesktopChromium } from '../support/desktop-chromium.ts';
import { standInField } from '../support/stand-in-field.ts';
import { until } from '../support/within.ts';

const form = {
  name: 'a form',
  body: '<!doctype html><html lang="sv"><meta charset="utf-8"><title>Ärende</title><textarea id="t" rows="9" cols="60"></textarea>',
};

let chromium: DesktopChromium;
let server: PageServer;
let page: Page;

beforeAll(async () => {
  server = await servePages([form]);
  chromium = await launchDesktopChromium();
  page = (await chromium.browser.pages())[0] ?? (await chromium.browser.newPage());
  await page.goto(`${server.origin}/0`);
  await page.bringToFront();
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

const width = () => page.evaluate(() => innerWidth);
const openPanels = async () =>
  (await chromium.extension.pages()).filter((each) => each.url().includes('/sidepanel.html'));

test('the button in the toolbar opens the panel beside the page, which gets narrower and stays in view', async () => {
  const before = await width();
  await page.triggerExtensionAction(chromium.extension);
  const panel = await chromium.extensionPage('sidepanel.html');
  await until(8000, 'the search field', async () => panel.$('[data-search]'));
  await until(8000, 'room beside the page', async () => (await width()) < before);
  await panel.evaluate(() => window.close());
  await until(8000, 'the panel to close', async () => (await openPanels()).length === 0);
  await until(8000, 'the page as wide as before', async () => (await width()) === before);
});

test('P in the palette opens the panel with the card that was open', async () => {
  const { desktop } = chromium;
  await standInField(page, desktop, 't');
  await desktop.press('alt+shift+m');
  const frame = await openedPalette(page);
  await desktop.type('samtycke sip');
  await until(8000, 'the step first', () =>
    frame.$eval(
      '[data-results] .row',
      (row) => (row as HTMLElement).dataset['ref'] === 'step:sip/fraga-om-samtycke',
    ),
  );
  await desktop.press('Return');
  const title = await until(8000, 'the card', () =>
    frame.$eval('.card h1', ({ textContent }) => textContent),
  );
  await desktop.press('p');
  const panel = await chromium.extensionPage('sidepanel.html');
  await until(8000, 'the same card in the panel', () =>
    panel.$eval('.card h1', ({ textContent }, wanted) => textContent === wanted, title),
  );
  await expect.poll(() => page.frames().length).toBe(1);
  expect(await page.$eval('#t', (field) => (field as HTMLTextAreaElement).value)).toBe('');
});
