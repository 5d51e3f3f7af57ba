import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Handout } from './handout-list.ts';
import { pageCount, withoutMoment } from './pdf-file.ts';

/** How much smaller a handout may be made to become one sheet. What has to be one is still read at the last of these. */
const scales: Readonly<Record<Handout['sheets'], readonly number[]>> = {
  one: [1, 0.92, 0.85, 0.78, 0.7],
  'one-if-readable': [1, 0.94, 0.88],
  any: [1],
};

export interface PrintFault {
  readonly url: string;
  readonly message: string;
}

interface Progress {
  /** How many pages are open at the same time. */
  readonly atOnce?: number;
  readonly onPrinted?: (printed: number) => void;
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
  { atOnce = 4, onPrinted = () => undefined }: Progress = {},
): Promise<readonly PrintFault[]> {
  const faults: PrintFault[] = [];
  // A guide and its steps are one page, loaded once. The longest wait first, so that no worker is left alone with them at the end.
  const waiting = [...Map.groupBy(list, ({ url }) => url.split('#')[0] ?? '')].sort(
    ([, one], [, other]) => other.length - one.length,
  );
  let printed = 0;
  const work = async () => {
    const page = await browser.newPage({ colorScheme: 'light', locale: 'sv-SE' });
    // The page's own button is pressed; the dialogue it would open is what `pdf` replaces.
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [path, own] = next;
      const fault = await failure(() => open(page, `${site}${path}`));
      for (const handout of own) {
        const message = fault ?? (await failure(() => print(page, handout, join(folder, handout.path))));
        if (message !== undefined) faults.push({ url: handout.url, message });
        printed += 1;
        onPrinted(printed);
      }
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, waiting.length) }, work));
  return faults;
}

/** What went wrong, in words; nothing when it went well. */
async function failure(act: () => Promise<void>): Promise<string | undefined> {
  try {
    await act();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function open(page: Page, address: string): Promise<void> {
  const answer = await page.goto(address, { waitUntil: 'load' });
  if (!answer?.ok()) throw new Error(`svarade ${String(answer?.status() ?? 'inte')}`);
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    await document.fonts.ready;
  });
}

/** Prints the open page, or one part of it. Throws when the part is not there or does not fit the one sheet it has to. */
async function print(page: Page, { url, sheets }: Handout, file: string): Promise<void> {
  const anchor = url.split('#')[1] ?? '';
  for (const scale of scales[sheets]) {
    // Pressed anew each time: after a print the page is whole again.
    await page.evaluate((part) => {
      document.querySelector<HTMLElement>(`button[data-print="${part}"]`)?.click();
    }, anchor);
    if (anchor !== '' && (await page.locator('.printing-part .printed').count()) !== 1)
      throw new Error('delen har ingen egen utskrift');
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, scale });
    const pages = pageCount(pdf);
    if (pages === 0) throw new Error('blev en tom PDF');
    const isLast = scale === scales[sheets].at(-1);
    if (sheets !== 'any' && pages > 1 && !isLast) continue;
    if (sheets === 'one' && pages > 1) throw new Error('får inte plats på ett ark');
    // No smaller than it has to be when it takes more sheets anyway.
    if (pages > 1 && scale < 1) return print(page, { url, path: '', sheets: 'any' }, file);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, withoutMoment(pdf));
    return;
  }
}
