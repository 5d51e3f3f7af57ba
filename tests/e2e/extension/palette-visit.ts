import type { Frame, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ExtensionBrowser } from './extension-browser.ts';
import type { HostilePage } from './hostile-pages.ts';
import { enterIsolatedWorld, type IsolatedWorld } from './isolated-world.ts';
import { grantPage, pressShortcut } from './palette-press.ts';
import { pixelAt } from './pixel.ts';

/** Long enough for a worker that wakes while other tests use the machine. */
const patience = { timeout: 8000 };

/** Everything in a frame that must be as before: markup, style sheets, focus, selection, scroll; frames of the same origin too. */
const asSeenIn = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const deep = (root: Document | ShadowRoot): Element | null => {
      const active = root.activeElement;
      const inside = active?.shadowRoot ?? (active as HTMLIFrameElement | null)?.contentDocument;
      return inside ? (deep(inside) ?? active) : active;
    };
    const active = deep(document) as HTMLTextAreaElement | null;
    const selection = active?.isContentEditable ? getSelection() : undefined;
    const markup = document.documentElement.outerHTML;
    return JSON.stringify([
      markup.length,
      markup.slice(0, 5000),
      document.adoptedStyleSheets.length,
      document.hasFocus(),
      active?.localName,
      active?.id,
      active?.selectionStart,
      active?.selectionEnd,
      active?.value,
      selection?.anchorOffset,
      selection?.focusOffset,
      scrollX,
      scrollY,
    ]);
  });

/** The page's field, in whatever frame or open shadow root it stands. */
async function fieldOf(page: Page): Promise<{ readonly frame: Frame; readonly field: Locator }> {
  for (const frame of page.frames()) {
    const field = frame.locator('#t');
    if ((await field.count()) > 0) return { frame, field };
  }
  throw new Error(`e2e: no field in ${page.url()}`);
}

/** Puts the caret in it, with two letters selected. */
const standIn = (field: Locator): Promise<void> =>
  field.evaluate((element) => {
    (element as HTMLElement).focus();
    if ('setSelectionRange' in element) (element as HTMLTextAreaElement).setSelectionRange(2, 4);
    else {
      const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
      if (text) getSelection()?.setBaseAndExtent(text, 2, text, 4);
    }
  });

const textIn = (field: Locator): Promise<string> =>
  field.evaluate((element) =>
    'value' in element ? (element as HTMLTextAreaElement).value : element.textContent,
  );

/** The ground of the palette near its upper edge, under the middle of the window. */
async function isPainted(page: Page): Promise<boolean> {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const top = Math.min(92, Math.round(height * 0.08));
  return (await pixelAt(page, Math.round(width / 2), top + 3)).join() === [0xfb, 0xfa, 0xf6].join();
}

/** Opens the palette with the shortcut, sees it on the screen, and finds something with the keyboard. */
async function find(browser: ExtensionBrowser, page: Page, world: IsolatedWorld, words: string, ref: string) {
  await pressShortcut(browser, page);
  await expect
    .poll(
      () => world.inPalette('return palette?.activeElement?.hasAttribute("data-search") ?? false'),
      patience,
    )
    .toBe(true);
  await expect.poll(() => isPainted(page), patience).toBe(true);
  await page.keyboard.type(words);
  await expect
    .poll(
      () => world.inPalette(`return palette?.querySelector('[data-results] .row')?.dataset.ref`),
      patience,
    )
    .toBe(ref);
  expect(
    await world.inPalette(
      `const app = palette.querySelector('.app'); return app.scrollWidth <= app.clientWidth`,
    ),
  ).toBe(true);
  await page.keyboard.press('Enter');
  await expect
    .poll(() => world.inPalette(`return palette?.querySelector('.card h1') !== null`), patience)
    .toBe(true);
}

/** Opens the palette on a page, sees it, searches, opens a card, goes back and closes; then inserts. The page must be as before each time. */
export async function visit(browser: ExtensionBrowser, hostile: HostilePage, address: string): Promise<void> {
  const page = await browser.context.newPage();
  if (hostile.viewport) await page.setViewportSize(hostile.viewport);
  await page.goto(address, { timeout: 30_000 });
  const stood = hostile.hasNoField ? undefined : await fieldOf(page);
  // A script cannot take focus to a frame of another origin; a pointer can.
  if (hostile.isOutOfReach) await stood?.field.click();
  if (stood) await standIn(stood.field);
  await grantPage(browser, page);
  const world = await enterIsolatedWorld(page, browser.id);
  const seen = async () =>
    JSON.stringify([
      await asSeenIn(page.mainFrame()),
      // Focus goes back to a frame of another origin; where in it, only the frame itself could say.
      stood && (hostile.isOutOfReach ? await stood.field.inputValue() : await asSeenIn(stood.frame)),
      await world.listeners(),
    ]);
  const before = await seen();

  await find(browser, page, world, 'samtyke sip', 'step:sip/fraga-om-samtycke');
  await page.keyboard.press('Escape');
  await expect
    .poll(() => world.inPalette('return palette?.activeElement?.dataset.ref'), patience)
    .toBe('step:sip/fraga-om-samtycke');
  await page.keyboard.press('Escape');
  await expect.poll(seen, patience).toBe(before);

  const children = () => page.evaluate(() => document.documentElement.children.length);
  const childrenBefore = await children();
  await find(browser, page, world, 'kallelse sip', 'template:inbjudan-sip');
  await world.inPalette(
    `[...palette.querySelectorAll('button')].find((each) => each.textContent.includes('Infoga')).focus()`,
  );
  await page.keyboard.press('Enter');
  if (stood && !hostile.isOutOfReach) {
    await expect.poll(() => textIn(stood.field), patience).toContain('Kallelse');
    await expect.poll(children, patience).toBe(childrenBefore);
    await expect.poll(() => textIn(stood.field), patience).toContain('samordnad individuell plan');
  } else {
    await expect
      .poll(() => world.inPalette(`return palette?.querySelector('.status')?.textContent`), patience)
      .toContain('kopierad');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(seen, patience).toBe(before);
  }
  await world.leave();
  await page.close();
}
