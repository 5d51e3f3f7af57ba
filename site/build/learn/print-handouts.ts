import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Handout } from './handout-list.ts';
import { pageCount, withoutMoment } from './pdf-file.ts';

/** A sheet may be made this much smaller to be one, and no more: below it nobody reads it. */
const scales = [1, 0.92, 0.85, 0.78, 0.7];

export interface PrintFault {
  readonly url: string;
  readonly message: string;
}

/**
 * Prints handouts as tagged PDFs below a folder, some at a time, and tells after each. Gives what could not be printed; the rest is
 * printed all the same. Throws only when the browser itself is lost.
 */
export async function printHandouts(
  browser: Browser,
  site: string,
  list: readonly Handout[],
  folder: string,
  {
    atOnce = 4,
    onPrinted = () => undefined,
  }: { atOnce?: number; onPrinted?: (printed: number) => void } = {},
): Promise<readonly PrintFault[]> {
  const faults: PrintFault[] = [];
  const waiting = [...list];
  let printed = 0;
  const work = async () => {
    const page = await browser.newPage({ colorScheme: 'light', locale: 'sv-SE' });
    // The page's own button is pressed; the dialogue it would open is what `pdf` replaces.
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    for (let handout = waiting.shift(); handout; handout = waiting.shift()) {
      try {
        await print(page, site, handout, join(folder, handout.path));
      } catch (error) {
        faults.push({ url: handout.url, message: error instanceof Error ? error.message : String(error) });
      }
      printed += 1;
      onPrinted(printed);
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, list.length) }, work));
  return faults;
}

/** Prints one page, or one part of it. Throws when the page is not there or does not fit the one sheet it has to. */
async function print(page: Page, site: string, { url, onePage }: Handout, file: string): Promise<void> {
  // From one anchor to another is no new page to a browser, and the last step would still be marked.
  await page.goto('about:blank');
  const answer = await page.goto(`${site}${url}`, { waitUntil: 'load' });
  if (!answer?.ok()) throw new Error(`svarade ${String(answer?.status() ?? 'inte')}`);
  const anchor = url.split('#')[1] ?? '';
  await page.evaluate(async (part) => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    await document.fonts.ready;
    document.querySelector<HTMLElement>(`button[data-print="${part}"]`)?.click();
  }, anchor);
  if (anchor !== '' && (await page.locator('.printing-part .printed').count()) !== 1)
    throw new Error('delen har ingen egen utskrift');
  for (const scale of onePage ? scales : [1]) {
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, scale });
    const pages = pageCount(pdf);
    if (onePage && pages > 1) continue;
    if (pages === 0) throw new Error('blev en tom PDF');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, withoutMoment(pdf));
    return;
  }
  throw new Error('får inte plats på ett ark');
}
