import type { Firefox } from './firefox.ts';
import { until } from './within.ts';

// The layer is the page's last child; its root is closed, so only the browser's own rights see into it.
const findLayer = `
  const roots = [...document.documentElement.children].map((each) => each.openOrClosedShadowRoot);
  const shadow = roots.find((each) => each?.querySelector('dialog'));
  const frame = shadow?.querySelector('iframe');
  const palette = frame ? frame.contentDocument : (shadow ?? undefined);
`;

/** Runs a function's body where `palette` is the document the palette is drawn in, or nothing when it is not open. */
export const inPalette = <T>(firefox: Firefox, body: string, args: readonly unknown[] = []): Promise<T> =>
  firefox.behindPage<T>(`${findLayer}${body}`, args);

/** Waits until the palette is open, has focus in its search field and has read what is one's own. */
export const paletteOpen = (firefox: Firefox): Promise<unknown> =>
  until(10_000, 'the palette to open', () =>
    inPalette(
      firefox,
      `const field = palette?.querySelector('[data-search]');
       return field && palette.activeElement === field && palette.querySelector('.app').dataset.ready !== 'false'`,
    ),
  );

/** The first hit's reference, once there is one that is wanted. */
export const firstHit = (firefox: Firefox, wanted: string): Promise<unknown> =>
  until(10_000, `${wanted} first among the hits`, () =>
    inPalette(
      firefox,
      `const found = palette?.querySelector('[data-results] .row')?.dataset.ref; return found === args[0]`,
      [wanted],
    ),
  );

/** Presses what is first in the palette and matches a selector and a text. */
export const pressInPalette = (firefox: Firefox, selector: string, text = ''): Promise<unknown> =>
  until(8000, `${selector} ${text} to press`, () =>
    inPalette(
      firefox,
      `const found = [...(palette?.querySelectorAll(args[0]) ?? [])].find(
         (each) => each.checkVisibility() && each.textContent.includes(args[1]));
       found?.click();
       return found !== undefined`,
      [selector, text],
    ),
  );

/** Takes focus to what is first in the palette and matches a selector and a text, as the Tab key would. */
export const focusInPalette = (firefox: Firefox, selector: string, text: string): Promise<unknown> =>
  until(8000, `${selector} ${text} to reach`, () =>
    inPalette(
      firefox,
      `const found = [...(palette?.querySelectorAll(args[0]) ?? [])].find(
         (each) => each.checkVisibility() && each.textContent.includes(args[1]));
       found?.focus();
       return found !== undefined && palette.activeElement === found`,
      [selector, text],
    ),
  );

/** The colour painted at a place in the page, red, green and blue 0–255; `x` and `y` are CSS pixels of the window. */
export const paintedAt = (firefox: Firefox, x: number, y: number): Promise<readonly number[]> =>
  firefox.inBrowser(
    `const { currentWindowGlobal } = gBrowser.selectedBrowser.browsingContext;
     const picture = await currentWindowGlobal.drawSnapshot(new DOMRect(args[0], args[1], 1, 1), 1, 'rgb(255,0,0)', true);
     const context = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas').getContext('2d');
     context.drawImage(picture, 0, 0);
     picture.close();
     return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);`,
    [x, y],
  );
