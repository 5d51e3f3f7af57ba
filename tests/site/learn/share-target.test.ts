import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createPackIndex } from '../../../content/core/pack-index.ts';
import { loadContent } from '../../../content/load/load-content.ts';
import { citeText } from '../../../site/src/view/learn/cite.ts';
import { qrUrl, shareTargets } from '../../../site/src/view/learn/share-target.ts';
import { siteFolder } from '../../support/site-browser.ts';

const index = createPackIndex(loadContent().pack);
const targets = [...shareTargets(index).values()];
const pageOf = (url: string) => readFileSync(join(siteFolder, url.split('#')[0] ?? '', 'index.html'), 'utf8');

test('every kind with an address can be shared', () => {
  const kinds = new Set(targets.map(({ ref }) => ref.split(':')[0]));
  expect(kinds).toEqual(
    new Set(
      'actor case checklist figure guide kit law lesson page participant path piece quiz step template term theme'.split(
        ' ',
      ),
    ),
  );
});

test('what can be shared has a place on a page, a QR code, and a way to share it there', () => {
  const pages = new Map<string, string>();
  const faults = targets.filter(({ ref, url }) => {
    const path = url.split('#')[0] ?? '';
    const html = pages.get(path) ?? pageOf(url);
    pages.set(path, html);
    const anchor = url.split('#')[1];
    return !(
      existsSync(join(siteFolder, qrUrl(ref))) &&
      html.includes(qrUrl(ref)) &&
      (anchor === undefined || html.includes(` id="${anchor}"`))
    );
  });
  expect(faults.map(({ ref }) => ref)).toEqual([]);
});

test('every citation names the site, a version or a day, and ends with the whole address', () => {
  const faults = targets
    .map((target) => [target, citeText(index, target, 'https://example.se', '2026-11-22').text] as const)
    .filter(
      ([{ url }, text]) =>
        !/ Metodlotsen, .*\d{4}\. /.test(text) || !text.endsWith(` https://example.se${url}`),
    );
  expect(faults.map(([, text]) => text)).toEqual([]);
});

test('a word is cited with the day it was checked, a figure with its report', () => {
  const figure = targets.find(({ ref }) => ref.startsWith('figure:'));
  expect(figure && citeText(index, figure, 'https://example.se', '2026-11-22').sources).toHaveLength(1);
  const question = targets.find(({ ref }) => /^quiz:.*\//.test(ref));
  expect(question?.title).toMatch(/^Fråga 1\. /);
});
