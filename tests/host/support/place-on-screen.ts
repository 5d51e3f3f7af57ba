import type { Page } from 'puppeteer-core';
import type { Desktop } from './desktop.ts';
import { until } from './within.ts';

/**
 * Where on the screen the middle of an element is, in pixels, for a pointer that is not the browser's. Moves the pointer over the page
 * to find out where the page begins, which no page is told in any other way.
 */
export async function placeOnScreen(
  page: Page,
  desktop: Desktop,
  selector: string,
): Promise<{ readonly x: number; readonly y: number }> {
  await page.evaluate(() =>
    addEventListener(
      'mousemove',
      ({ screenX, screenY, clientX, clientY }) => {
        (globalThis as unknown as PointedAt).pageBegins = { x: screenX - clientX, y: screenY - clientY };
      },
      { once: true },
    ),
  );
  let step = 0;
  const begins = await until(20_000, 'the pointer over the page', async () => {
    // To and fro: a pointer that is there already does not move, and a window that is just coming up hears nothing.
    step += 1;
    await desktop.moveTo(300 + (step % 2) * 12, 500 + (step % 3) * 7);
    return page.evaluate(() => (globalThis as unknown as PointedAt).pageBegins);
  });
  const middle = await page.$eval(selector, (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  return { x: begins.x + middle.x, y: begins.y + middle.y };
}

/** What the page notes of the pointer. */
interface PointedAt {
  pageBegins?: { readonly x: number; readonly y: number };
}
