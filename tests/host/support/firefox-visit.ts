import { expect } from 'vitest';
import type { HostilePage } from '../../e2e/extension/hostile-pages.ts';
import { keys, press, pressShortcut, type } from './firefox-keys.ts';
import { firstHit, inPalette, paintedAt, paletteOpen } from './firefox-palette.ts';
import type { Firefox } from './firefox.ts';
import { until } from './within.ts';

const findField = `
  const inside = document.querySelector('iframe')?.contentDocument ?? document.querySelector('x-form')?.shadowRoot;
  const field = (inside ?? document).querySelector('#t');
`;

/** Everything that must be as before: markup, focus, selection, value, scroll. Keys the page has written down are left out. */
export const asSeenByPage = (firefox: Firefox): Promise<string> =>
  firefox.inPage(`
    const deep = (root) => {
      const active = root.activeElement;
      const inside = active?.shadowRoot ?? active?.contentDocument;
      return inside ? (deep(inside) ?? active) : active;
    };
    const active = deep(document);
    const markup = document.documentElement.outerHTML.replace(/<output id="keys">[^<]*/, '');
    return JSON.stringify([
      markup.length, document.documentElement.attributes.length, document.adoptedStyleSheets.length,
      active?.localName, active?.id, active?.selectionStart, active?.selectionEnd, active?.value, scrollX, scrollY,
    ]);
  `);

/** Puts the caret in the page's field, with two letters selected. */
export const standInField = (firefox: Firefox): Promise<unknown> =>
  until(5000, 'a field to stand in', () =>
    firefox.inPage(`${findField} field.focus(); field.setSelectionRange(2, 4); return true;`),
  );

/** The browser's own zoom, 1 being 100 %. */
const zoom = (firefox: Firefox, to: number): Promise<void> =>
  firefox.inBrowser('window.ZoomManager.setZoomForBrowser(gBrowser.selectedBrowser, args[0])', [to]);

/** Opens the palette on a page, sees it, searches, opens a card, goes back and closes; the page must then be as before. */
export async function visitInFirefox(
  firefox: Firefox,
  hostile: HostilePage,
  address: string,
  open: (firefox: Firefox) => Promise<void> = pressShortcut,
): Promise<void> {
  await firefox.goTo(address);
  const { viewport } = hostile;
  try {
    // A narrow screen and a high zoom are the same to a page; the zoom is the browser's own.
    if (viewport) await zoom(firefox, (await firefox.inPage<number>('return innerWidth')) / viewport.width);
    if (!hostile.hasNoField) await standInField(firefox);
    const before = await asSeenByPage(firefox);

    await open(firefox);
    await paletteOpen(firefox);
    const { x, y } = await firefox.inPage<{ x: number; y: number }>(
      'return { x: Math.round(innerWidth / 2), y: Math.min(92, Math.round(innerHeight * 0.08)) + 3 }',
    );
    await expect.poll(() => paintedAt(firefox, x, y), { timeout: 8000 }).toEqual([0xfb, 0xfa, 0xf6]);

    await type(firefox, 'samtyke sip');
    await firstHit(firefox, 'step:sip/fraga-om-samtycke');
    expect(await inPalette(firefox, `return palette.querySelector('#root').scrollWidth <= innerWidth`)).toBe(
      true,
    );
    await press(firefox, keys.enter);
    await until(8000, 'the card', () =>
      inPalette(firefox, `return palette.querySelector('.card h1') !== null`),
    );
    await press(firefox, keys.escape);
    await until(8000, 'focus on the hit again', () =>
      inPalette(firefox, `return palette.activeElement?.dataset.ref === 'step:sip/fraga-om-samtycke'`),
    );
    await press(firefox, keys.escape);
    await expect.poll(() => asSeenByPage(firefox), { timeout: 8000 }).toBe(before);
    expect(await inPalette(firefox, 'return palette === undefined')).toBe(true);
  } finally {
    if (viewport) await zoom(firefox, 1);
  }
}
