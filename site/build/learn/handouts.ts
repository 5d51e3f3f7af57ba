// Handouts as tagged PDFs in `dist/handouts/`: `node site/build/learn/handouts.ts`, after a build; a word such as `se` or `checklistor`
// takes only what has it in its name. Built when wanted and never committed: a PDF is not the same twice.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../../../.dev/browsers.ts';
import { serveFolder } from '../../../.dev/static-server.ts';
import { loadContent } from '../../../content/load/load-content.ts';
import { handouts, pageCount, type Handout } from './handout-list.ts';

const folder = (path: string) => fileURLToPath(new URL(`../../../dist/${path}/`, import.meta.url));
const wanted = process.argv[2] ?? '';

/** Prints one page. A checklist is made a little smaller at a time until it is one A4; at 70 percent it is left as it is. */
async function print(page: Page, origin: string, handout: Handout): Promise<number> {
  // From one anchor to another is no new page to a browser, and the last step would still be marked.
  await page.goto('about:blank');
  await page.goto(`${origin}${handout.url}`, { waitUntil: 'load' });
  await page.evaluate(
    (anchor) => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      const part = anchor === '' ? null : document.getElementById(anchor);
      if (part) {
        part.classList.add('printed');
        document.documentElement.classList.add('printing-part');
      }
      // The server of the moment is nobody's address: what is printed is the published one.
      const address = document.querySelector('.print-head span:nth-child(2)');
      const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '';
      if (address) address.textContent = anchor === '' ? canonical : `${canonical}#${anchor}`;
    },
    handout.url.split('#')[1] ?? '',
  );
  let pages = 0;
  for (const scale of handout.onePage ? [1, 0.92, 0.85, 0.78, 0.7] : [1]) {
    const pdf = await page.pdf({
      path: handout.path,
      preferCSSPageSize: true,
      printBackground: false,
      tagged: true,
      outline: true,
      scale,
    });
    pages = pageCount(pdf);
    if (!handout.onePage || pages === 1) break;
  }
  return pages;
}

const executablePath = findChromium();
if (!executablePath || !existsSync(folder('site'))) {
  console.error('Handouterna behöver en byggd webbplats (npm run build) och Chromium.');
  process.exit(1);
}
const server = await serveFolder(folder('site'));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
let count = 0;
try {
  const page = await browser.newPage();
  for (const handout of handouts(loadContent().pack, folder('handouts'))) {
    if (!handout.path.includes(wanted)) continue;
    mkdirSync(dirname(handout.path), { recursive: true });
    const pages = await print(page, server.address, handout);
    if (handout.onePage && pages !== 1) console.warn(`${handout.url} blev ${String(pages)} sidor.`);
    count += 1;
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`${String(count)} handouter i ${folder('handouts')}`);
