import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fightingPages } from '../../e2e/extension/hostile-pages.ts';
import { servePages, type PageServer } from '../../e2e/extension/page-server.ts';
import { openedPalette } from '../support/chromium-palette.ts';
import { launchDesktopChromium, type DesktopChromium } from '../support/desktop-chromium.ts';
import { placeOnScreen } from '../support/place-on-screen.ts';
import { standInField } from '../support/stand-in-field.ts';
import { until } from '../support/within.ts';

const reading = {
  name: 'a text to read',
  body: '<!doctype html><html lang="sv"><meta charset="utf-8"><title>Text</title><body style="background:#f00"><p style="font-size:40px"><span id="word">samtycke</span></p>',
};
const pages = [fightingPages[0] ?? reading, reading];
const [formAt, readingAt] = ['0', '1'];

let chromium: DesktopChromium;
let server: PageServer;
let page: Page;

beforeAll(async () => {
  server = await servePages(pages);
  chromium = await launchDesktopChromium();
  page = (await chromium.browser.pages())[0] ?? (await chromium.browser.newPage());
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

const searchedFor = (on: Page): Promise<string> =>
  on.$eval('[data-search]', (field) => (field as HTMLInputElement).value);
const standing = () =>
  page.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement;
    return JSON.stringify([
      document.documentElement.outerHTML,
      field.id,
      field.selectionStart,
      field.selectionEnd,
      field.value,
    ]);
  });

test('the keys of the shortcut open the palette, and Esc gives the page back as it was', async () => {
  await page.goto(`${server.origin}/${formAt}`);
  await page.bringToFront();
  await standInField(page, chromium.desktop, 't');
  await page.$eval('#t', (field) => (field as HTMLTextAreaElement).setSelectionRange(1, 3));
  const before = await standing();
  await chromium.desktop.press('alt+shift+m');
  const frame = await openedPalette(page);
  await chromium.desktop.type('samtyke sip');
  await until(8000, 'the step first', async () =>
    frame.$eval(
      '[data-results] .row',
      (row) => (row as HTMLElement).dataset['ref'] === 'step:sip/fraga-om-samtycke',
    ),
  );
  await chromium.desktop.press('Escape');
  await expect.poll(() => page.frames().length).toBe(1);
  await expect.poll(standing).toBe(before);
});

test('the shortcut held down opens the palette once, and held down again closes it once', async () => {
  const { desktop } = chromium;
  let opened = 0;
  const count = () => {
    opened += 1;
  };
  page.on('frameattached', count);
  await desktop.hold(1500, 'alt', 'shift', 'm');
  await openedPalette(page);
  expect(opened).toBe(1);
  await desktop.hold(1500, 'alt', 'shift', 'm');
  await expect.poll(() => page.frames().length).toBe(1);
  expect(opened).toBe(1);
  await desktop.press('alt+shift+m');
  await openedPalette(page);
  await desktop.press('Escape');
  await expect.poll(() => page.frames().length).toBe(1);
  page.off('frameattached', count);
});

test('the same keys on a page of the browser open the panel, and it says why', async () => {
  await page.goto('chrome://version');
  await page.bringToFront();
  await chromium.desktop.press('alt+shift+m');
  const panel = await chromium.extensionPage('sidepanel.html');
  await until(8000, 'the reason', () =>
    panel.$eval('body', (body) => body.textContent.includes('släpper inte fram snabbsöket')),
  );
  await page.goto(`${server.origin}/${readingAt}`);
});

test('“Slå upp i Metodlotsen” on a selected word searches for it in the panel', async () => {
  await page.goto(`${server.origin}/${readingAt}`);
  await page.bringToFront();
  const { x, y } = await placeOnScreen(page, chromium.desktop, '#word');
  const { desktop } = chromium;
  await desktop.click(x, y, { times: 2 });
  await until(8000, 'a selected word', () => page.evaluate(() => String(getSelection()) === 'samtycke'));
  const menu = { x: Math.round(x), y: Math.round(y), width: 240, height: 300 };
  await desktop.untilChanged(menu, 'the menu', () => desktop.click(x, y, { button: 3 }));
  // A menu of the browser cannot be asked what it holds: ours stands last but one, before what developers use.
  await desktop.untilChanged(menu, 'the last item marked', () => desktop.press('Up'));
  await desktop.untilChanged(menu, 'ours marked', () => desktop.press('Up'));
  await desktop.press('Return');
  const panel = await chromium.extensionPage('sidepanel.html');
  await until(8000, 'the word in the search field', async () => (await searchedFor(panel)) === 'samtycke');
  await until(8000, 'hits', async () => panel.$('[data-results] .row'));
});

/** Types `ml` and words in the address bar of a page that is red, and waits until the list below it has all its suggestions. */
async function searchInAddressBar(words: string): Promise<void> {
  await page.goto(`${server.origin}/${readingAt}`);
  await page.bringToFront();
  const { desktop } = chromium;
  // A list of the browser cannot be asked what it holds. Six suggestions reach down over the page, which is red and left of the panel.
  const isRed = () => desktop.shownAt(700, 345).join() === '255,0,0';
  await until(8000, 'the page on the screen', async () => isRed());
  await desktop.press('ctrl+l');
  await until(8000, 'the address bar to have focus', () => page.evaluate(() => !document.hasFocus()));
  await desktop.type(`ml ${words}`);
  await until(8000, 'the suggestions on the screen', async () => !isRed());
  // They come anew for each letter; what is chosen too early is lost when the next come.
  let [last, since] = ['', Date.now()];
  await until(8000, 'the suggestions to stand still', async () => {
    const list = Array.from({ length: 400 }, (_, place) => desktop.shownAt(170 + place, 146)).join();
    if (list !== last) [last, since] = [list, Date.now()];
    return Date.now() - since > 600;
  });
}

test('“ml” and words in the address bar suggest steps, and the chosen one is opened on the site', async () => {
  await searchInAddressBar('samtycke sip');
  await chromium.desktop.press('Down', 'Return');
  await until(
    8000,
    'the step on the site',
    async () => page.target().url() === 'https://metodlotsen.example.se/verktyg/sip/#fraga-om-samtycke',
  );
});

test('“ml” and words alone open the search with them', async () => {
  await searchInAddressBar('samtycke sip');
  await chromium.desktop.press('Return');
  const search = await chromium.extensionPage('quick.html');
  await until(
    8000,
    'the words in the search field',
    async () => (await searchedFor(search)) === 'samtycke sip',
  );
  await until(8000, 'hits', async () => search.$('[data-results] .row'));
});
