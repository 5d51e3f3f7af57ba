import { expect } from 'vitest';
import type { HostilePage } from '../../e2e/extension/hostile-pages.ts';
import { keys, press, pressShortcut, type } from './firefox-keys.ts';
import { firstHit, focusInPalette, inPalette, paintedAt, paletteOpen } from './firefox-palette.ts';
import type { Firefox } from './firefox.ts';
import { until } from './within.ts';

const findField = `
  const fieldIn = (root) => {
    const found = root.querySelector('#t');
    if (found) return found;
    for (const each of root.querySelectorAll('iframe, frame, x-form')) {
      const inside = each.shadowRoot ?? each.contentDocument;
      const below = inside && fieldIn(inside);
      if (below) return below;
    }
    return undefined;
  };
  const field = fieldIn(document);
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
    const selection = active?.isContentEditable ? getSelection() : undefined;
    const markup = document.documentElement.outerHTML.replace(/<output id="keys">[^<]*/, '');
    return JSON.stringify([
      markup.length, document.documentElement.attributes.length, document.adoptedStyleSheets.length,
      active?.localName, active?.id, active?.selectionStart, active?.selectionEnd, active?.value,
      selection?.anchorOffset, selection?.focusOffset, scrollX, scrollY,
    ]);
  `);

/** Puts the caret in the page's field, with two letters selected. */
export const standInField = (firefox: Firefox): Promise<unknown> =>
  until(5000, 'a field to stand in', () =>
    firefox.inPage(
      `${findField}
       field.focus();
       if (field.setSelectionRange) field.setSelectionRange(2, 4);
       else {
         const text = document.createTreeWalker(field, NodeFilter.SHOW_TEXT).nextNode();
         getSelection().setBaseAndExtent(text, 2, text, 4);
       }
       return true;`,
    ),
  );

/** Clicks in the middle of the page's frame, where its field is: no script of the page may look into it. */
async function clickInFrame(firefox: Firefox): Promise<void> {
  const at = await firefox.inPage<{ x: number; y: number }>(
    `const { left, top } = document.querySelector('iframe').getBoundingClientRect();
     return { x: Math.round(left + 160), y: Math.round(top + 110) };`,
  );
  const actions = [
    { type: 'pointerMove', ...at, origin: 'viewport' },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  await firefox.command('WebDriver:PerformActions', {
    actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
  });
  await until(5000, 'focus in the frame', () =>
    firefox.inPage(`return document.activeElement.localName === 'iframe'`),
  );
}

/** The browser's own zoom, 1 being 100 %. */
const zoom = (firefox: Firefox, to: number): Promise<void> =>
  firefox.inBrowser('window.ZoomManager.setZoomForBrowser(gBrowser.selectedBrowser, args[0])', [to]);

/** Opens the palette on a page, sees it, searches, opens a card, goes back and closes; then inserts. The page must be as before each time. */
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
    if (hostile.isOutOfReach) await clickInFrame(firefox);
    else if (!hostile.hasNoField) await standInField(firefox);
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

    await open(firefox);
    await paletteOpen(firefox);
    await type(firefox, 'kallelse sip');
    await firstHit(firefox, 'template:inbjudan-sip');
    await press(firefox, keys.enter);
    await focusInPalette(firefox, 'button', 'Infoga');
    await press(firefox, keys.enter);
    if (hostile.hasNoField || hostile.isOutOfReach) {
      await until(8000, 'to be told that it has been copied', () =>
        inPalette(firefox, `return palette?.querySelector('.status')?.textContent.includes('kopierad')`),
      );
      await press(firefox, keys.escape);
      await press(firefox, keys.escape);
      await expect.poll(() => asSeenByPage(firefox), { timeout: 8000 }).toBe(before);
    } else {
      await until(8000, 'the template in the field', () =>
        firefox.inPage(
          `${findField} return (field.value ?? field.textContent).includes('samordnad individuell plan')`,
        ),
      );
      expect(await inPalette(firefox, 'return palette === undefined')).toBe(true);
    }
  } finally {
    if (viewport) await zoom(firefox, 1);
  }
}
