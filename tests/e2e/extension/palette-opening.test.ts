import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchExtension, type ExtensionBrowser } from './extension-browser.ts';
import { servePages, type PageServer } from './page-server.ts';
import { grantPage, paletteFrame, pressShortcut } from './palette-press.ts';

const patience = { timeout: 8000 };
const pages = [
  {
    name: 'a form',
    body: '<!doctype html><html lang="sv"><meta charset="utf-8"><title>Ärende</title><textarea id="t">Hej</textarea>',
  },
];

let browser: ExtensionBrowser;
let server: PageServer;
let page: Page;

beforeAll(async () => {
  server = await servePages(pages);
  browser = await launchExtension({ viewport: { width: 900, height: 700 } });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  await page?.close();
  page = await browser.context.newPage();
  await page.goto(`${server.origin}/0`);
  await page.locator('#t').focus();
  await grantPage(browser, page);
});

interface InjectingScope {
  readonly chrome: {
    readonly tabs: { query(info: object): Promise<{ id: number; url?: string }[]> };
    readonly scripting: { executeScript(injection: object): Promise<unknown> };
  };
}

/** Lays the palette over the page and answers when its script has been run, which is before it has been painted. */
async function inject(times = 1): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(
    async ([url, often]) => {
      const { tabs, scripting } = (globalThis as unknown as InjectingScope).chrome;
      const tab = (await tabs.query({})).find((each) => each.url === url);
      const press = () => scripting.executeScript({ target: { tabId: tab?.id }, files: ['/palette.js'] });
      await Promise.all(Array.from({ length: often }, press));
    },
    [page.url(), times] as const,
  );
}
const isAsBefore = () =>
  page.evaluate(
    () =>
      document.documentElement.children.length === 2 &&
      document.activeElement?.id === 't' &&
      document.hasFocus(),
  );
/** Until a press of the shortcut is one of its own and not part of the one that opened, or that one held down. */
const pause = async () => {
  const from = await page.evaluate(() => performance.now());
  await page.waitForFunction((since) => performance.now() - since > 320, from);
  await page.keyboard.press('Shift');
};

test('Esc closes it, however soon it comes', async () => {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await inject();
    await page.keyboard.press('Escape');
    await expect.poll(isAsBefore, patience).toBe(true);
  }
});

test('Esc pressed twice in a moment, with a worker that has just been ended, leaves nothing open', async () => {
  const session = await browser.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await inject();
  await session.send('ServiceWorker.stopAllWorkers');
  await Promise.all([page.keyboard.press('Escape'), page.keyboard.press('Escape')]);
  await expect.poll(isAsBefore, patience).toBe(true);
  await session.detach();
});

test('what is typed in the moment it opens is searched for', async () => {
  await inject();
  await page.keyboard.type('samtycke sip');
  const frame = await paletteFrame(page);
  await expect.poll(() => frame.locator('[data-search]').inputValue(), patience).toBe('samtycke sip');
  expect(await page.locator('#t').inputValue()).toBe('Hej');
});

test('the shortcut pressed twice quickly opens it, and once more closes it', async () => {
  await inject(2);
  await paletteFrame(page);
  await pause();
  expect(page.frames()).toHaveLength(2);
  await inject();
  await expect.poll(isAsBefore, patience).toBe(true);
});

test('the shortcut pressed while Esc is still down opens it again', async () => {
  await pressShortcut(browser, page);
  const first = await paletteFrame(page);
  await pause();
  await page.keyboard.down('Escape');
  await inject();
  await page.keyboard.up('Escape');
  await expect.poll(() => first.isDetached(), patience).toBe(true);
  const again = await paletteFrame(page);
  await expect
    .poll(() => again.evaluate(() => document.activeElement?.hasAttribute('data-search') ?? false), patience)
    .toBe(true);
});
