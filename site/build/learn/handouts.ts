// Builds the site to publish with its handouts: prints every handout whose page has changed to `dist/handouts/`, and then builds the site
// once more with links to them. A word after the command, such as `se` or `checklistor`, only prints what has it in its address.
import { existsSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../../../.dev/browsers.ts';
import { build } from '../../../.dev/build.ts';
import { output, root } from '../../../.dev/paths.ts';
import { run } from '../../../.dev/run-command.ts';
import { serveFolder } from '../../../.dev/static-server.ts';
import { loadContent } from '../../../content/load/load-content.ts';
import { filesBelow } from './built-site.ts';
import { changedHandouts } from './handout-cache.ts';
import { handouts } from './handout-list.ts';
import { printHandouts, type PrintFault } from './print-handouts.ts';

const folder = join(root, 'dist/handouts');
const wanted = process.argv[2];

const executablePath = findChromium();
if (executablePath === undefined) {
  console.error(
    'Utskriftsbladen görs av Chromium, Chrome eller Edge, och ingen av dem finns här. Installera en.',
  );
  process.exit(1);
}
await build(['pack', 'site']);
const all = handouts(loadContent().pack);
const faults = await printChanged(executablePath);
for (const { url, message } of faults) console.error(`  ${url}  ${message}`);
if (faults.length > 0) {
  console.error(
    `${String(faults.length)} blad blev inte gjorda. Rätta sidorna ovan och kör samma kommando igen.`,
  );
  process.exit(1);
}
if (wanted === undefined) await publish();
else console.log(`Bladen ligger i ${folder}. Kör utan ord efter för att lägga dem på webbplatsen.`);

async function printChanged(browserPath: string): Promise<readonly PrintFault[]> {
  const started = performance.now();
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const server = await serveFolder(output.site);
  try {
    const { changed, remember } = changedHandouts(all, folder, output.site, browser.version());
    const list = changed.filter(({ path, url }) => wanted === undefined || `${path} ${url}`.includes(wanted));
    const found = await printHandouts(browser, server.address, list, folder, {
      atOnce: Math.max(2, availableParallelism()),
      onPrinted: (printed) => showProgress(printed, list.length),
    });
    const failed = new Set(found.map(({ url }) => url));
    const notMade = changed.filter((handout) => !list.includes(handout) || failed.has(handout.url));
    if (list.length > 0) remember(new Set(notMade.map(({ path }) => path)));
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    console.log(
      `  ${String(list.length - found.length)} blad gjorda på ${seconds} s, ${String(all.length - changed.length)} var oförändrade`,
    );
    return found;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** One line that counts on a screen; in a log every fiftieth. */
function showProgress(printed: number, count: number): void {
  const line = `  Utskriftsblad: ${String(printed)} av ${String(count)}`;
  if (process.stdout.isTTY) process.stdout.write(`\r${line}${printed === count ? '\n' : ''}`);
  else if (printed % 50 === 0 || printed === count) console.log(line);
}

/** Removes the PDFs of pages that are gone, and builds the site with links to the rest. */
async function publish(): Promise<void> {
  const kept = new Set(all.map(({ path }) => path.slice(1)));
  for (const path of await filesBelow(folder))
    if (path.endsWith('.pdf') && !kept.has(path)) rmSync(join(folder, path));
  const { code, output: said } = await run('astro', ['build', '--root', 'site'], {
    quiet: true,
    env: { METODLOTSEN_HANDOUTS: folder },
  });
  if (code !== 0 || !existsSync(join(output.site, 'pdf'))) {
    console.error(said.trim());
    process.exit(1);
  }
  console.log(`Webbplatsen med ${String(kept.size)} utskriftsblad ligger i ${output.site}`);
}
