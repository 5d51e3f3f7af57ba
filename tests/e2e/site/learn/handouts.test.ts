import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handouts, type Handout } from '../../../../site/build/learn/handout-list.ts';
import { pageCount } from '../../../../site/build/learn/pdf-file.ts';
import { printHandouts } from '../../../../site/build/learn/print-handouts.ts';
import { loadContent } from '../../../../content/load/load-content.ts';
import { startSiteBrowser, type SiteBrowser } from '../../../support/site-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'blad-'));
const all = handouts(loadContent().pack);
const wanted = {
  '/metoder/se/': { title: 'Supported Employment', text: 'Källor', version: 'version' },
  '/metoder/se/#yrkesprofil': { title: 'Supported Employment', text: 'yrkesprofil', version: 'version' },
  '/checklistor/innan-sip-motet/': { title: 'Innan SIP-mötet', text: 'Gjort', version: 'version' },
  '/fall/se-lagret-eller-skogen/': { title: 'Lagret eller skogen', text: 'Samira', version: 'utgåva' },
  '/metoder/se/deltagare/': {
    title: 'Vad är Supported Employment?',
    text: 'Du vill jobba',
    version: 'version',
  },
  '/sa-hanger-det-ihop/': { title: 'Så hänger det ihop', text: 'Case Management', version: '' },
  '/vem-gor-vad/': { title: 'Vem gör vad', text: 'Bostonmodellen', version: '' },
} as const;
const urls = Object.keys(wanted) as (keyof typeof wanted)[];
const chosen = urls
  .map((url) => all.find((handout) => handout.url === url))
  .filter((found) => found !== undefined);
const fileOf = (url: string, below = folder) =>
  join(below, chosen.find((handout) => handout.url === url)?.path ?? '');

let site: SiteBrowser;
let faults: Awaited<ReturnType<typeof printHandouts>>;
beforeAll(async () => {
  site = await startSiteBrowser();
  faults = await printHandouts(site.browser, site.origin, chosen, folder, { atOnce: 2 });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The text of each page, as poppler reads it; nothing where poppler is not installed. */
function pageTexts(file: string): readonly string[] | undefined {
  try {
    // A form feed ends every page.
    return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

test('one of every kind is printed without a fault', () => {
  expect(chosen.map(({ url }) => url)).toEqual(urls);
  expect(faults).toEqual([]);
});

test.each(urls)('%s is tagged, in Swedish and named', (url) => {
  const pdf = readFileSync(fileOf(url)).toString('latin1');
  expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toMatch(/\/Lang\s*\(sv\)/);
  expect(pdf).toMatch(/\/Title\s*[(<]/);
});

test.each(chosen.filter(({ sheets }) => sheets === 'one').map(({ url }) => url))('%s is one sheet', (url) => {
  expect(pageCount(readFileSync(fileOf(url)))).toBe(1);
});

test.for(urls)(
  'every page of %s has its address, its version and its number, and none is blank',
  (url, { skip }) => {
    const texts = pageTexts(fileOf(url));
    if (!texts) return skip();
    const { title, text, version } = wanted[url];
    expect(texts.join(' ')).toContain(title);
    expect(texts.join(' ')).toContain(text);
    for (const [at, page] of texts.entries()) {
      const foot = page.trim().split('\n').at(-1) ?? '';
      expect(foot).toContain(`https://metodlotsen.example.se${url}`);
      expect(foot).toContain(version);
      expect(foot).toContain(`${String(at + 1)} (${String(texts.length)})`);
      expect(page.length).toBeGreaterThan(foot.length + 40);
    }
  },
);

test('a part that is printed leaves the rest of its page out, and what is closed on screen is open', ({
  skip,
}) => {
  const step = pageTexts(fileOf('/metoder/se/#yrkesprofil'))?.join(' ');
  const example = pageTexts(fileOf('/fall/se-lagret-eller-skogen/'))?.join(' ');
  if (step === undefined || example === undefined) return skip();
  expect(step).not.toContain('Fallgropar');
  expect(example).toContain('Risken är att lagret blir kvar');
});

test('the same page gives the same file', async () => {
  const again = mkdtempSync(join(tmpdir(), 'blad-igen-'));
  try {
    await printHandouts(site.browser, site.origin, chosen, again, { atOnce: 1 });
    for (const url of urls)
      expect(readFileSync(fileOf(url, again)).equals(readFileSync(fileOf(url))), url).toBe(true);
  } finally {
    rmSync(again, { recursive: true, force: true });
  }
});

test('a page that is gone, a part without a print of its own and a sheet that is too long are named', async () => {
  const bad: readonly Handout[] = [
    { url: '/metoder/finns-inte/', path: '/a.pdf', sheets: 'any' },
    { url: '/metoder/se/#finns-inte', path: '/b.pdf', sheets: 'any' },
    { url: '/metoder/se/', path: '/c.pdf', sheets: 'one' },
  ];
  expect(await printHandouts(site.browser, site.origin, bad, folder)).toEqual(
    expect.arrayContaining([
      { url: '/metoder/finns-inte/', message: 'svarade 404' },
      { url: '/metoder/se/#finns-inte', message: 'delen har ingen egen utskrift' },
      { url: '/metoder/se/', message: 'får inte plats på ett ark' },
    ]),
  );
});

test('a built site has no link to a PDF that is not there', () => {
  const step = readFileSync(new URL('../../../../dist/site/metoder/se/index.html', import.meta.url), 'utf8');
  for (const [, path = ''] of step.matchAll(/href="(\/pdf\/[^"]+)"/g))
    expect(() => readFileSync(new URL(`../../../../dist/site${path}`, import.meta.url))).not.toThrow();
});
