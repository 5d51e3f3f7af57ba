import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ExtensionBrowser } from './extension-browser.ts';
import type { HostilePage } from './hostile-pages.ts';
import { grantPage, paletteFrame, pressShortcut } from './palette-press.ts';
import { pixelAt } from './pixel.ts';

/** Everything that must be as before: markup, focus, selection, scroll. */
const asSeenByPage = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const deep = (root: Document | ShadowRoot): Element | null => {
      const active = root.activeElement;
      const inside = active?.shadowRoot ?? (active as HTMLIFrameElement | null)?.contentDocument;
      return inside ? (deep(inside) ?? active) : active;
    };
    const active = deep(document) as HTMLTextAreaElement | null;
    return JSON.stringify([
      document.documentElement.outerHTML.length,
      document.documentElement.attributes.length,
      active?.id,
      active?.selectionStart,
      active?.selectionEnd,
      active?.value,
      scrollX,
      scrollY,
    ]);
  });

const fieldOf = (page: Page) =>
  page.frames().length > 1 && page.frames()[1]?.url() === 'about:srcdoc'
    ? page.frameLocator('iframe').locator('#t')
    : page.locator('#t');

/** The ground of the palette near its upper left corner, under the middle of the window. */
const isPaletteGround = ([red, green, blue]: readonly number[]): boolean =>
  red === 0xfb && green === 0xfa && blue === 0xf6;

/** Long enough for a worker that wakes while other tests use the machine. */
const patience = { timeout: 8000 };

/** Opens the palette on a page, sees it, searches, opens a card, goes back and closes; the page must then be as before. */
export async function visit(browser: ExtensionBrowser, hostile: HostilePage, address: string): Promise<void> {
  const page = await browser.context.newPage();
  if (hostile.viewport) await page.setViewportSize(hostile.viewport);
  await page.goto(address, { timeout: 30_000 });
  if (!hostile.hasNoField) {
    await fieldOf(page).focus();
    await fieldOf(page).evaluate((field) => (field as HTMLTextAreaElement).setSelectionRange(2, 4));
  }
  await grantPage(browser, page);
  const before = await asSeenByPage(page);

  await pressShortcut(browser, page);
  const frame = hostile.isDrawnWithoutFrame ? undefined : await paletteFrame(page);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const top = Math.min(92, Math.round(height * 0.08));
  await expect
    .poll(async () => isPaletteGround(await pixelAt(page, Math.round(width / 2), top + 3)), patience)
    .toBe(true);

  if (frame) {
    await expect
      .poll(
        () => frame.evaluate(() => document.activeElement?.hasAttribute('data-search') ?? false),
        patience,
      )
      .toBe(true);
    await page.keyboard.type('samtyke sip');
    await expect
      .poll(() => frame.locator('[data-results] .row').first().getAttribute('data-ref'), patience)
      .toBe('step:sip/fraga-om-samtycke');
    expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.keyboard.press('Enter');
    await frame.locator('.card h1').waitFor();
    await page.keyboard.press('Escape');
    await frame.locator('[data-results] .row').first().waitFor();
  } else {
    await page.keyboard.type('samtyke sip');
  }
  await page.keyboard.press('Escape');
  await expect.poll(() => asSeenByPage(page), patience).toBe(before);
  await page.close();
}
