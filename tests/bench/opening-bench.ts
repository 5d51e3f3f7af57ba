// `npm run bench:opening`: how long it takes from the key to the palette on the screen, with the worker awake and ended, beside the least
// an extension can do. Real keys on a screen nobody sees. What else the machine does shows: compare with the empty overlay of the same run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../.dev/build.ts';
import { ensureBrowsers } from '../../.dev/ensure-browsers.ts';
import { output } from '../../.dev/paths.ts';
import { servePages } from '../e2e/extension/page-server.ts';
import { until } from '../host/support/within.ts';
import { writeEmptyOverlay } from './opening/empty-overlay.ts';
import { measureOpening } from './opening/measure-opening.ts';
import { startPlainBrowser } from './opening/plain-browser.ts';

const samples = Number(/--samples=(\d+)/.exec(process.argv.join(' '))?.[1] ?? 15);
const form =
  '<!doctype html><html lang="sv"><meta charset="utf-8"><title>Ärende</title><h1>Ny anteckning</h1><textarea id="t" rows="9" cols="60"></textarea>';
const rows = Array.from({ length: 50_000 }, (_, row) => `<tr><td>${row}<td>rad`).join('');
const pages = [
  { name: 'a form', body: form },
  { name: 'a table of 50 000 rows', body: `${form}<table>${rows}</table>` },
];
const openers = [
  { name: 'Metodlotsen', keys: 'alt+shift+m' },
  { name: 'empty overlay', keys: 'alt+shift+j' },
];

if (!(await ensureBrowsers(['chromium', 'desktop']))) process.exit(1);
await build(['chrome']);
const folder = mkdtempSync(join(tmpdir(), 'metodlotsen-peer-'));
writeEmptyOverlay(folder);
const server = await servePages(pages);
const browser = await startPlainBrowser([output.chrome, folder]);

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
const shown = (time: number): string => `${time.toFixed(0)} ms`.padStart(9);

try {
  console.log(`key to painted, ${samples} times each\n`);
  console.log(`${' '.repeat(48)}   median  fastest  slowest  limit`);
  for (const [place, page] of pages.entries()) {
    for (const isCold of [false, true]) {
      const times = new Map(openers.map(({ name }) => [name, [] as number[]]));
      // Turn about, so that what else the machine does meets both.
      for (let sample = 0; sample < samples; sample += 1)
        for (const { name, keys } of openers) {
          await browser.goTo(`${server.origin}/${place}?${sample}-${name}`.replaceAll(' ', '-'));
          // A browser that has just started has its address bar in focus.
          await browser.desktop.click(640, 600);
          await until(5000, 'the field to have focus', () =>
            browser.inPage(`document.hasFocus() && (t.focus(), document.activeElement === t)`),
          );
          times.get(name)?.push(await measureOpening(browser, { keys, isCold }));
        }
      for (const [name, all] of times) {
        const label = `${name}, ${page.name}, worker ${isCold ? 'ended' : 'awake'}`.padEnd(48);
        const limit = name === 'Metodlotsen' && place === 0 ? (isCold ? '150 ms' : '100 ms') : '';
        console.log(
          `${label}${[median(all), Math.min(...all), Math.max(...all)].map(shown).join('')}  ${limit}`.trimEnd(),
        );
      }
    }
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
