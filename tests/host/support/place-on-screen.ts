import type { Page } from 'puppeteer-core';
import type { Desktop } from './desktop.ts';
import { within } from './within.ts';

/**
 * Where on the screen the middle of an element is, in pixels, for a pointer that is not the browser's. Moves the pointer over the page
 * to find out where the page begins, which no page is told in any other way.
 */
export async function placeOnScreen(
  page: Page,
  desktop: Desktop,
  selector: string,
): Promise<{ readonly x: number; readonly y: number }> {
  const offset = page.evaluate(
    () =>
      new Promise<{ x: number; y: number }>((resolve) =>
        addEventListener(
          'mousemove',
          ({ screenX, screenY, clientX, clientY }) => resolve({ x: screenX - clientX, y: screenY - clientY }),
          { once: true },
        ),
      ),
  );
  // Twice, since a pointer that is there already does not move.
  await desktop.moveTo(300, 500);
  await desktop.moveTo(310, 510);
  const { x, y } = await within(4000, 'the pointer over the page', offset);
  const middle = await page.$eval(selector, (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  return { x: x + middle.x, y: y + middle.y };
}
