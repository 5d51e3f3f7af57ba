// `npm run bench:first-hit`: how long it takes from the panel opening to the first hit for a letter typed as soon as there is a field, beside
// a bare page with fuse.js over the same knowledge. Milliseconds; compare within one run only.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'vite';
import { build } from '../../.dev/build.ts';
import { ensureBrowsers } from '../../.dev/ensure-browsers.ts';
import { output } from '../../.dev/paths.ts';
import { launchExtension } from '../e2e/extension/extension-browser.ts';

const samples = Number(/--samples=(\d+)/.exec(process.argv.join(' '))?.[1] ?? 15);
const pages = [
  { name: 'Metodlotsen', path: 'sidepanel.html', limit: '150 ms after the field' },
  { name: 'fuse.js in a bare page', path: 'peer.html', limit: '' },
];

if (!(await ensureBrowsers(['chromium']))) process.exit(1);
await build(['chrome']);
const folder = mkdtempSync(join(tmpdir(), 'metodlotsen-first-hit-'));
cpSync(output.chrome, folder, { recursive: true });
await bundle({
  configFile: false,
  logLevel: 'error',
  build: {
    outDir: folder,
    emptyOutDir: false,
    lib: {
      entry: fileURLToPath(new URL('first-hit/fuse-page.ts', import.meta.url)),
      formats: ['es'],
      fileName: () => 'peer.js',
    },
  },
});
writeFileSync(
  join(folder, 'peer.html'),
  '<!doctype html><meta charset="utf-8"><script type="module" src="peer.js"></script>',
);
const browser = await launchExtension({ folder });
const page = await browser.context.newPage();
await page.addInitScript(() => {
  // Types as soon as there is a field, and notes when a row is about to be painted.
  let field: HTMLInputElement | null = null;
  const look = () => {
    if (!field) {
      field = document.querySelector('[data-search]');
      if (field) {
        performance.mark('field');
        field.value = 's';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
    }
    if (field && document.querySelector('[data-results] .row[data-ref], [data-results] li.row'))
      requestAnimationFrame(() => performance.mark('first-hit'));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
});

/** Milliseconds since the page began to open, to a field and to the first hit. */
async function measure(path: string): Promise<readonly [number, number]> {
  await page.goto(`chrome-extension://${browser.id}/${path}`);
  await page.waitForFunction(() => performance.getEntriesByName('first-hit').length > 0);
  return page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    return [at('field'), at('first-hit')] as const;
  });
}

const shown = (times: readonly number[]): string => {
  const sorted = times.toSorted((a, b) => a - b);
  return [sorted[Math.floor(sorted.length / 2)], sorted[0], sorted.at(-1)]
    .map((time) => `${(time ?? Number.NaN).toFixed(0)} ms`.padStart(9))
    .join('');
};

try {
  const times = new Map(pages.map(({ path }) => [path, [] as (readonly [number, number])[]]));
  // The first of each is the browser's, not the page's. Turn about, so that what else the machine does meets both.
  for (const { path } of pages) await measure(path);
  for (let sample = 0; sample < samples; sample += 1)
    for (const { path } of pages) times.get(path)?.push(await measure(path));
  console.log(`from opening, ${samples} times each\n\n${' '.repeat(40)}   median  fastest  slowest  limit`);
  for (const { name, path, limit } of pages) {
    const all = times.get(path) ?? [];
    console.log(`${`${name}, to a field`.padEnd(40)}${shown(all.map(([field]) => field))}`);
    console.log(
      `${`${name}, from field to first hit`.padEnd(40)}${shown(all.map(([field, hit]) => hit - field))}  ${limit}`.trimEnd(),
    );
    console.log(`${`${name}, to the first hit`.padEnd(40)}${shown(all.map(([, hit]) => hit))}`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
