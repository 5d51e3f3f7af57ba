import type { Frame, Page } from 'puppeteer-core';
import { until } from './within.ts';

/** The palette's frame over a page, once the caret is in its search field. Throws with where focus was when it never comes. */
export const openedPalette = (page: Page): Promise<Frame> =>
  until(15_000, 'the palette', async () => {
    const frames = page.frames().slice(1);
    for (const frame of frames) if (await frame.$('.app.is-palette [data-search]:focus')) return frame;
    const focus = await page.evaluate(
      () =>
        `${document.hasFocus() ? '' : 'no '}focus, in ${document.activeElement?.outerHTML.slice(0, 80) ?? ''}`,
    );
    throw new Error(`${frames.length} frames; the page has ${focus}`);
  });
