import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from './axe.ts';
import { launchExtension, toSearch, type ExtensionBrowser } from './extension-browser.ts';
import { everythingStored, setStored } from './extension-storage.ts';
import { servePages, type PageServer } from './page-server.ts';
import { grantPage, paletteFrame, pressShortcut } from './palette-press.ts';

const patience = { timeout: 8000 };
const secret = 'Tvättmedelsprefekten';
const pages = [
  {
    name: 'a note',
    body: `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Ärende</title></head><body><h1>Anteckning</h1>
      <p>${secret} vill ha en SIP. Samtycke finns.</p><p hidden>Genuskompassen</p><textarea id="t">Arbetsträning</textarea></body></html>`,
  },
  {
    name: 'a page that takes away foreign nodes, every time',
    body: `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Ärende</title></head><body><textarea id="t">Hej</textarea>
      <script>new MutationObserver((records)=>{for(const {addedNodes} of records)for(const node of addedNodes)if(node.parentNode===document.documentElement)node.remove()})
      .observe(document.documentElement,{childList:true})</script></body></html>`,
  },
];

let browser: ExtensionBrowser;
let server: PageServer;
beforeAll(async () => {
  server = await servePages(pages);
  browser = await launchExtension({ viewport: { width: 900, height: 800 } });
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

interface Tab {
  readonly id: number;
  readonly url?: string;
  readonly windowId: number;
}
interface WorkerScope {
  readonly chrome: {
    readonly tabs: { query(info: object): Promise<Tab[]> };
    readonly windows: { create(info: object): Promise<unknown> };
    readonly action: {
      getBadgeText(info: object): Promise<string>;
      setBadgeText(info: { text: string }): Promise<void>;
    };
    readonly sidePanel: { open: (info: { windowId: number }) => Promise<void> };
    readonly commands: { readonly onCommand: { dispatch(command: string, tab: Tab): void } };
    readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: Tab): void } };
    readonly omnibox: {
      readonly onInputEntered: { dispatch(text: string, disposition: string): void };
      readonly onInputChanged: {
        dispatch(text: string, suggest: (found: { content: string }[]) => void): void;
      };
    };
    readonly runtime: { getURL(path: string): string };
  };
}

/** The page that comes when something is done: a window of the extension's own. */
async function windowFrom(action: () => Promise<unknown>): Promise<Page> {
  const [opened] = await Promise.all([browser.context.waitForEvent('page'), action()]);
  await opened.locator('[data-ready=true]').waitFor();
  return opened;
}

async function openPage(place = 0): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${server.origin}/${place}`);
  await page.locator('#t').focus();
  return page;
}

test('selected text is looked up, in a window where the panel cannot be opened, and stored nowhere', async () => {
  const page = await openPage();
  const worker = await browser.worker();
  const opened = await windowFrom(() =>
    worker.evaluate(async () => {
      const { tabs, contextMenus } = (globalThis as unknown as WorkerScope).chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      if (tab)
        contextMenus.onClicked.dispatch(
          { menuItemId: 'look-up', selectionText: '  genus\n kompassen ' },
          tab,
        );
    }),
  );
  await expect.poll(() => opened.locator('[data-search]').inputValue(), patience).toBe('genus kompassen');
  await expect
    .poll(() => opened.locator('[data-results] .row').first().getAttribute('data-ref'), patience)
    .toBe('guide:genuskompassen');
  expect(await everythingStored(opened)).not.toContain('kompassen');
  expect(await axeViolations(opened)).toEqual([]);
  await opened.close();
  await page.close();
});

test('a selected personal number is not looked up', async () => {
  const page = await openPage();
  const worker = await browser.worker();
  const opened = await windowFrom(() =>
    worker.evaluate(async () => {
      const { tabs, contextMenus } = (globalThis as unknown as WorkerScope).chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      if (tab) contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText: '811228-9874' }, tab);
    }),
  );
  await opened.getByRole('alert').waitFor();
  expect(await opened.locator('[data-search]').inputValue()).toBe('');
  await opened.close();
  await page.close();
});

test('the address bar suggests, and opens the search without putting words in the history', async () => {
  const worker = await browser.worker();
  const suggested = await worker.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const { omnibox } = (globalThis as unknown as WorkerScope).chrome;
        omnibox.onInputChanged.dispatch('samtycke sip', (found) =>
          resolve(found.map(({ content }) => content)),
        );
      }),
  );
  expect(suggested[0]).toBe('step:sip/fraga-om-samtycke');
  const opened = await windowFrom(() =>
    worker.evaluate(() => {
      (globalThis as unknown as WorkerScope).chrome.omnibox.onInputEntered.dispatch(
        'samtycke sip',
        'currentTab',
      );
    }),
  );
  await expect.poll(() => opened.locator('[data-search]').inputValue(), patience).toBe('samtycke sip');
  await expect.poll(() => opened.url()).toBe(`chrome-extension://${browser.id}/quick.html`);
  await opened.close();
});

test('the shortcut opens a window on a page that cannot be entered, and says why', async () => {
  const page = await openPage();
  // Without a press on the button the extension has not been given the page, which is how a refusal looks.
  const worker = await browser.worker();
  const opened = await windowFrom(() =>
    worker.evaluate(async (url) => {
      const { tabs, commands } = (globalThis as unknown as WorkerScope).chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      if (tab) commands.onCommand.dispatch('quick-search', { ...tab, url });
    }, page.url()),
  );
  await expect.poll(() => opened.locator('.status').textContent(), patience).toContain('släpper inte fram');
  await opened.close();
  await page.close();
});

test('a page that takes the palette away every time gets the search in a window, once, and it says why', async () => {
  const page = await openPage(1);
  await grantPage(browser, page);
  const before = browser.context.pages().length;
  const opened = await windowFrom(() => pressShortcut(browser, page));
  expect(opened.url()).toBe(`chrome-extension://${browser.id}/quick.html`);
  await expect.poll(() => opened.locator('.status').textContent(), patience).toContain('släpper inte fram');
  expect(browser.context.pages()).toHaveLength(before + 1);
  expect(
    await page.evaluate(() => [document.documentElement.children.length, document.activeElement?.id]),
  ).toEqual([2, 't']);
  await opened.close();
  await page.close();
});

/** Opens a step's card in the palette over a page, and gives its heading. */
async function openStep(page: Page): Promise<string> {
  await grantPage(browser, page);
  await pressShortcut(browser, page);
  const frame = await paletteFrame(page);
  await page.keyboard.type('steg 3 se');
  await frame.locator('[data-results] .row').first().waitFor();
  await page.keyboard.press('Enter');
  return (await frame.locator('.card h1').textContent()) ?? '';
}

test('a page that takes the palette away twice gets the card that was open in a window', async () => {
  const page = await openPage();
  const title = await openStep(page);
  const takeAway = () => page.evaluate(() => document.documentElement.lastElementChild?.remove());
  await takeAway();
  const again = await paletteFrame(page);
  await expect.poll(() => again.locator('.card h1').textContent(), patience).toBe(title);
  const opened = await windowFrom(takeAway);
  await expect.poll(() => opened.locator('.card h1').textContent(), patience).toBe(title);
  await opened.close();
  await page.close();
});

interface PanelScope extends WorkerScope {
  /** The windows that the panel was to be opened in. */
  askedFor?: number[];
}
/** From here on the browser opens the panel, or refuses to, without doing it, and notes where it was asked to. */
async function panelOpens(isAllowed: boolean): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate((allowed) => {
    const scope = globalThis as unknown as PanelScope;
    const askedFor: number[] = (scope.askedFor = []);
    scope.chrome.sidePanel.open = ({ windowId }) => {
      askedFor.push(windowId);
      return allowed ? Promise.resolve() : Promise.reject(new Error('no gesture'));
    };
  }, isAllowed);
}
const panelsAskedFor = async () =>
  (await browser.worker()).evaluate(() => (globalThis as unknown as PanelScope).askedFor);
const windowOf = async (page: Page) =>
  (await browser.worker()).evaluate(
    async (url) =>
      (await (globalThis as unknown as WorkerScope).chrome.tabs.query({})).find((tab) => tab.url === url)
        ?.windowId,
    page.url(),
  );

test('P in the palette opens the panel in the same window, with the card', async () => {
  // The panel's page in a tab of that window: what the panel itself shows cannot be seen from here.
  const panel = await browser.open('sidepanel.html');
  const page = await openPage();
  const title = await openStep(page);
  await panelOpens(true);
  await page.keyboard.press('p');
  await expect.poll(() => page.frames().length, patience).toBe(1);
  expect(await panelsAskedFor()).toEqual([await windowOf(page)]);
  await expect.poll(() => panel.locator('.card h1').textContent(), patience).toBe(title);
  await panel.close();
  await page.close();
});

test('P in the palette opens a window with the card where the browser does not open the panel', async () => {
  const page = await openPage();
  const title = await openStep(page);
  await panelOpens(false);
  const opened = await windowFrom(() => page.keyboard.press('p'));
  expect(opened.url()).toBe(`chrome-extension://${browser.id}/quick.html`);
  await expect.poll(() => opened.locator('.card h1').textContent(), patience).toBe(title);
  await expect
    .poll(() => opened.locator('.status').textContent(), patience)
    .toContain('lät oss inte öppna panelen');
  await expect.poll(() => page.frames().length, patience).toBe(1);
  await opened.close();
  await page.close();
});

test('suggestions for the page come only when asked for, from what is visible, and leave only ids', async () => {
  const options = await browser.open('options.html');
  const page = await openPage();
  await grantPage(browser, page);
  await pressShortcut(browser, page);
  const before = await paletteFrame(page);
  expect(await before.getByRole('button', { name: 'Förslag för sidan' }).count()).toBe(0);
  await page.keyboard.press('Escape');

  await options.getByRole('checkbox', { name: /Förslag för sidan/ }).check();
  await page.bringToFront();
  await expect.poll(() => page.frames().length, patience).toBe(1);
  await pressShortcut(browser, page);
  const frame = await paletteFrame(page);
  await frame.getByRole('button', { name: 'Förslag för sidan' }).click();
  const refs = () =>
    frame
      .locator('.suggestions .row')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['ref'] ?? ''));
  await expect.poll(async () => (await refs()).length, patience).toBeGreaterThan(0);
  expect((await refs()).length).toBeLessThanOrEqual(5);
  expect(
    (await refs()).some((ref) => ref.startsWith('step:sip/') || ref.startsWith('step:samtyckespraxis/')),
  ).toBe(true);
  // Neither what is hidden nor what stands in a field is read.
  expect((await refs()).join()).not.toMatch(/genuskompassen|asf\//);
  expect(await axeViolations(frame)).toEqual([]);
  expect(await everythingStored(options)).not.toContain(secret);
  await page.keyboard.press('Escape');
  await options.close();
  await page.close();
});

/** The panel in a window of its own, beside the page, with a template open. */
async function openTemplateBeside(): Promise<Page> {
  const worker = await browser.worker();
  const panel = await windowFrom(() =>
    worker.evaluate(() => {
      const { windows, runtime } = (globalThis as unknown as WorkerScope).chrome;
      return windows.create({ type: 'popup', url: runtime.getURL('sidepanel.html') });
    }),
  );
  await toSearch(panel);
  await panel.locator('[data-search]').fill('kallelse sip');
  await panel.locator('[data-ref="template:inbjudan-sip"]').click();
  return panel;
}

test('the panel inserts into the page beside it', async () => {
  const page = await openPage();
  await page.locator('#t').evaluate((field) => (field as HTMLTextAreaElement).setSelectionRange(0, 0));
  await grantPage(browser, page);
  const panel = await openTemplateBeside();
  await panel.getByRole('button', { name: 'Infoga' }).click();
  await expect.poll(() => panel.locator('.status').textContent(), patience).toContain('Infogat på sidan');
  expect(await page.locator('#t').inputValue()).toMatch(/^\[Kallelse \/ Inbjudan\][^]*Arbetsträning$/);
  await panel.close();
  await page.close();
});

test('the panel says that a text which did not go in is copied, and when it is not', async () => {
  const page = await openPage();
  await page.locator('#t').evaluate((field) => {
    (field as HTMLTextAreaElement).readOnly = true;
  });
  await grantPage(browser, page);
  const panel = await openTemplateBeside();
  const status = () => panel.locator('.status').textContent();
  await panel.getByRole('button', { name: 'Infoga' }).click();
  await expect.poll(status, patience).toContain('Fältet går inte att skriva i. Texten är kopierad');
  await panel.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  await panel.getByRole('button', { name: 'Infoga' }).click();
  await expect
    .poll(status, patience)
    .toContain('Fältet går inte att skriva i. Det gick inte heller att kopiera den');
  await panel.close();
  await page.close();
});

test('a number on the button counts what is due, for those who have asked for it', async () => {
  const panel = await browser.open('sidepanel.html');
  const worker = await browser.worker();
  const badge = () =>
    worker.evaluate(() => (globalThis as unknown as WorkerScope).chrome.action.getBadgeText({}));
  const point = { state: 'open', at: 0, text: 'En punkt', addedAt: 1 };
  const run = {
    id: 'abcdefgh',
    checklist: 'innan-sip-motet',
    checklistVersion: 1,
    title: 'Innan SIP-mötet',
    startedAt: Date.now(),
    touchedAt: Date.now(),
    settings: { at: 1, mark: { word: 'Björk', colour: 'grön' }, dueOn: '2020-01-01' },
    points: { 'bada-behovs': point },
    removed: {},
    acknowledgedAt: 1,
  };
  // The worker takes away what it did not count itself: then it has counted, and found nothing it was asked to show.
  await worker.evaluate(() =>
    (globalThis as unknown as WorkerScope).chrome.action.setBadgeText({ text: '?' }),
  );
  await setStored(panel, { runs: { version: 1, gone: {}, runs: { abcdefgh: run } } });
  await expect.poll(badge, patience).toBe('');
  await setStored(panel, { settings: { dueBadge: true } });
  await expect.poll(badge, patience).toBe('1');
  await panel.close();
});

test('asks for nothing over the network but the page', () => {
  expect(browser.requests.filter((url) => !url.startsWith(server.origin))).toEqual([]);
  expect(browser.faults).toEqual([]);
});
