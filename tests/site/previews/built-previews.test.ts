import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createPackIndex } from '../../../content/core/pack-index.ts';
import { loadContent } from '../../../content/load/load-content.ts';
import { fontFiles } from '../../../site/build/previews/typeface.ts';
import { embeddables } from '../../../site/src/view/learn/embed.ts';
import { previewUrl } from '../../../site/src/view/previews/preview.ts';
import { allPreviews, previewFinder } from '../../../site/src/view/previews/preview-of-page.ts';
import { siteFolder, sitemapAddresses } from '../../support/site-browser.ts';

const { pack } = loadContent();
const index = createPackIndex(pack);
const pages = [...sitemapAddresses(), ...embeddables(pack).map(({ url }) => url)];
const metaOf = (html: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
const pictures = readdirSync(join(siteFolder, 'forhandsbilder'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

test('every page, and every page to embed, has a preview with a title, a sentence and a picture that exists and is described', () => {
  const faults = pages.filter((path) => {
    const html = readFileSync(join(siteFolder, path, 'index.html'), 'utf8');
    const picture = metaOf(html, 'og:image');
    const site = new URL(metaOf(html, 'og:url')).origin;
    return !(
      picture.startsWith(`${site}/forhandsbilder/`) &&
      existsSync(join(siteFolder, new URL(picture).pathname)) &&
      metaOf(html, 'og:image:width') === '1200' &&
      metaOf(html, 'og:image:height') === '630' &&
      metaOf(html, 'og:image:alt').length > 8 &&
      metaOf(html, 'og:title') !== '' &&
      metaOf(html, 'og:description').length >= 20 &&
      metaOf(html, 'og:description').length < 260 &&
      metaOf(html, 'twitter:card') === 'summary_large_image'
    );
  });
  expect(pages.length).toBeGreaterThan(600);
  expect(faults).toEqual([]);
});

test('guides, steps, checklists, lessons, cases, themes and paths have a picture of their own', () => {
  const find = previewFinder(index);
  const own = [
    ...pack.guides,
    ...pack.checklists,
    ...pack.lessons,
    ...pack.cases,
    ...pack.themes,
    ...pack.paths,
  ];
  expect(own.filter(({ ref, url }) => find(url).id !== ref.replace(':', '/'))).toEqual([]);
  expect(find('/badda-in/steg/se/yrkesprofil/').id).toBe('step/se/yrkesprofil');
  expect(find('/ordlista/').id).toBe('term');
  expect(find('/finns-inte/').id).toBe('metodlotsen');
});

test('every picture is a PNG of 1200 × 630 pixels and at most 40 kB, and all of them at most 16 MB', () => {
  const faults = pictures.filter((file) => {
    const png = readFileSync(file);
    // Width and height stand first in the header chunk, after the signature (PNG, section 11.2.2).
    return !(
      png.subarray(1, 4).toString('latin1') === 'PNG' &&
      png.readUInt32BE(16) === 1200 &&
      png.readUInt32BE(20) === 630 &&
      png.length <= 40 * 1024
    );
  });
  expect(faults).toEqual([]);
  expect(pictures).toHaveLength(allPreviews(index).length);
  expect(pictures.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(16 * 1024 * 1024);
});

test('no two pictures have the same address, and no text has a letter the typeface lacks', () => {
  const previews = allPreviews(index);
  expect(new Set(previews.map(previewUrl)).size).toBe(previews.length);
  // The letters of the Latin subset, as its style sheet says which they are.
  const css = readFileSync(join(fontFiles[0] ?? '', '../../400.css'), 'utf8');
  const latin = css.split('unicode-range:').at(-1) ?? '';
  const ranges = [...latin.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, from = '', to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ]);
  const isThere = (code: number) => ranges.some(([from = 0, to = 0]) => code >= from && code <= to);
  const letters = new Set(previews.flatMap(({ kind, title, line }) => [...kind, ...title, ...line]));
  expect(ranges.length).toBeGreaterThan(5);
  expect([...letters].filter((letter) => !isThere(letter.codePointAt(0) ?? 0))).toEqual([]);
});
