import type { Page } from 'puppeteer-core';
import type { Desktop } from './desktop.ts';
import { placeOnScreen } from './place-on-screen.ts';
import { until } from './within.ts';

/** Clicks in a field with the pointer of the screen, and waits until the caret stands there. */
export async function standInField(page: Page, desktop: Desktop, id: string): Promise<void> {
  const { x, y } = await placeOnScreen(page, desktop, `#${id}`);
  await desktop.click(x, y);
  await until(8000, 'the caret in the field', () =>
    page.evaluate((wanted) => document.activeElement?.id === wanted, id),
  );
}
