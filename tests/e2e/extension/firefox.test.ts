import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../../.dev/browsers.ts';
import { extensionId, launchFirefox, type FirefoxBrowser } from './firefox-browser.ts';
import { crookedPages, fightingPages, type HostilePage } from './hostile-pages.ts';
import { servePages, type PageServer } from './page-server.ts';

const patience = { timeout: 10_000 };
const key = { enter: '\uE007', escape: '\uE00C', down: '\uE015' };
/** The big table takes as long to lay out here as all the others together; it is opened in Chromium. */
const pages: readonly HostilePage[] = [...fightingPages, ...crookedPages].filter(
  ({ name }) => !name.includes('50 000'),
);

// A machine without Firefox tests Chromium alone.
describe.skipIf(findFirefox() === undefined)('in Firefox', () => {
  let browser: FirefoxBrowser;
  let server: PageServer;
  beforeAll(async () => {
    server = await servePages(pages);
    browser = await launchFirefox();
    await browser.inBrowser(`
    const window = Services.wm.getMostRecentWindow('navigator:browser');
    window.asked = [];
    Services.obs.addObserver((channel) => {
      const { triggeringPrincipal, loadingPrincipal } = channel.QueryInterface(Ci.nsIHttpChannel).loadInfo;
      const by = triggeringPrincipal?.addonId || loadingPrincipal?.addonId || '';
      window.asked.push([by, channel.URI.spec]);
    }, 'http-on-modify-request');`);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test('the panel searches, opens a step and runs a checklist', async () => {
    await browser.open(await browser.address('sidepanel.html'));
    await expect
      .poll(() => browser.inPage('return document.activeElement?.hasAttribute("data-search")'), patience)
      .toBe(true);
    await browser.press(...'samtyke sip');
    await expect
      .poll(
        () => browser.inPage('return document.querySelector("[data-results] .row")?.dataset.ref'),
        patience,
      )
      .toBe('step:sip/fraga-om-samtycke');
    await browser.press(key.enter);
    await expect
      .poll(() => browser.inPage('return document.querySelector(".card h1")?.textContent'), patience)
      .toContain('samtycke');
    await browser.inPage('document.querySelector(".card [data-ref^=\\"checklist:\\"]").click()');
    await expect
      .poll(
        () =>
          browser.inPage(
            'const button = [...document.querySelectorAll("button")].find((each) => each.textContent === "Starta checklistan"); button?.click(); return Boolean(button)',
          ),
        patience,
      )
      .toBe(true);
    await expect
      .poll(() => browser.inPage('return document.querySelectorAll(".run-points input").length'), patience)
      .toBeGreaterThan(4);
    await browser.inPage('document.querySelector(".run-points input").click()');
    await expect
      .poll(
        () =>
          browser.inPage(
            'const { runs } = await browser.storage.local.get("runs"); return Object.values(Object.values(runs.runs)[0].points).filter(({ state }) => state === "done").length',
          ),
        patience,
      )
      .toBe(1);
  });

  test('the sidebar opens', async () => {
    const title = await browser.inBrowser<string>(`
    const window = Services.wm.getMostRecentWindow('navigator:browser');
    const id = [...window.SidebarController.sidebars.keys()].find((each) => each.includes('metodlotsen'));
    await window.SidebarController.show(id);
    const isShown = window.SidebarController.isOpen && window.SidebarController.currentID === id;
    const { title } = window.SidebarController.sidebars.get(id);
    window.SidebarController.hide();
    return isShown ? title : 'stängd';`);
    expect(title).toBe('Metodlotsen');
  });

  const asSeenByPage = (): Promise<string> =>
    browser.inPage(`
    const deep = (root) => {
      const active = root.activeElement;
      const inside = active?.shadowRoot ?? active?.contentDocument;
      return inside ? (deep(inside) ?? active) : active;
    };
    const active = deep(document);
    return JSON.stringify([document.documentElement.outerHTML.length, document.documentElement.attributes.length,
      active?.id, active?.selectionStart, active?.selectionEnd, active?.value, scrollX, scrollY]);`);

  test.each(pages.map((page, place) => [page.name, page, place] as const))(
    'the palette opens, searches and leaves no trace: %s',
    async (_, page, place) => {
      await browser.open(`${server.origin}/${place}`);
      if (!page.hasNoField)
        await browser.inPage(`
        const find = (root) => root.querySelector('#t') ??
          [...root.querySelectorAll('*')].map((each) => each.shadowRoot ?? each.contentDocument).filter(Boolean).map(find).find(Boolean);
        const field = find(document);
        field.focus();
        field.setSelectionRange(2, 4);`);
      const before = await asSeenByPage();
      await browser.pressShortcut();
      await expect
        .poll(() => browser.inPalette('return palette?.querySelector("[data-search]") ? 1 : 0'), patience)
        .toBe(1);
      expect(
        await browser.inPalette(
          'const { width, height } = palette.getBoundingClientRect(); return width > 250 && height > 100',
        ),
      ).toBe(true);
      await browser.press(...'samtyke sip');
      await expect
        .poll(
          () => browser.inPalette('return palette?.querySelector("[data-results] .row")?.dataset.ref'),
          patience,
        )
        .toBe('step:sip/fraga-om-samtycke');
      await browser.press(key.escape);
      await expect.poll(asSeenByPage, patience).toBe(before);
    },
  );

  test('inserts a template where the caret stood', async () => {
    await browser.open(`${server.origin}/0`);
    await browser.inPage('t.focus(); t.setSelectionRange(4, 4)');
    await browser.pressShortcut();
    await expect
      .poll(() => browser.inPalette('return Boolean(palette?.querySelector("[data-search]"))'), patience)
      .toBe(true);
    await browser.press(...'kallelse sip');
    await expect
      .poll(
        () =>
          browser.inPalette(
            'const row = palette.querySelector("[data-ref=\\"template:inbjudan-sip\\"]"); row?.focus(); return Boolean(row)',
          ),
        patience,
      )
      .toBe(true);
    await browser.press(key.enter);
    await expect
      .poll(
        () =>
          browser.inPalette(
            'const button = [...palette.querySelectorAll("button")].find((each) => each.textContent === "Infoga"); button?.focus(); return Boolean(button)',
          ),
        patience,
      )
      .toBe(true);
    await browser.press(key.enter);
    await expect.poll(() => browser.inPage('return t.value'), patience).toMatch(/^Hej \[Kallelse/);
  });

  test('asks for nothing over the network', async () => {
    const asked = await browser.inBrowser<readonly (readonly [string, string])[]>(
      "return Services.wm.getMostRecentWindow('navigator:browser').asked",
    );
    expect(asked.filter(([, url]) => url.startsWith(server.origin)).length).toBeGreaterThan(pages.length - 1);
    expect(asked.filter(([by]) => by === extensionId)).toEqual([]);
  });
});
