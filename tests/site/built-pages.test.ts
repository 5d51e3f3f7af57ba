import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { loadContent } from '../../content/load/load-content.ts';
import { siteFolder, sitemapAddresses } from '../support/site-browser.ts';

const { pack } = loadContent();
const pages = new Map<string, string>();
const fileOf = (path: string) => join(siteFolder, path.endsWith('/') ? `${path}index.html` : path);
const packed = (path: string) => gzipSync(readFileSync(fileOf(path)), { level: 9 }).length;

beforeAll(() => {
  for (const path of sitemapAddresses()) pages.set(path, readFileSync(fileOf(path), 'utf8'));
});

const offenders = (isWrong: (html: string, path: string) => boolean): string[] =>
  [...pages].filter(([path, html]) => isWrong(html, path)).map(([path]) => path);

test('everything with an address has its page or its place on one', () => {
  const entries = [
    ...pack.guides,
    ...pack.steps,
    ...pack.checklists,
    ...pack.lessons,
    ...pack.terms,
    ...pack.sources,
    ...pack.laws,
    ...pack.actors,
    ...pack.templates,
    ...pack.cases,
    ...pack.participants,
    ...pack.figures,
    ...pack.themes,
    ...pack.paths,
    ...pack.pieces,
    ...pack.quizzes,
    ...pack.kits,
  ];
  const missing = entries.filter(({ url }) => {
    const [path = '', anchor] = url.split('#');
    const html = pages.get(path);
    return html === undefined || (anchor !== undefined && !html.includes(` id="${anchor}"`));
  });
  expect(missing.map(({ url }) => url)).toEqual([]);
});

test('every point of a guide and every word shows its source, or that it is our own or unproven', () => {
  const silent = (url: string, end: string) => {
    const [path = '', anchor = ''] = url.split('#');
    const [, after = ''] = (pages.get(path) ?? '').split(` id="${anchor}"`);
    return !/class="sources"|inte belagt/.test(after.split(end)[0] ?? '');
  };
  const points = pack.guides.flatMap(({ url, principles, fidelity, pitfalls }) => [
    ...principles.map(({ id }) => `${url}#princip-${id}`),
    ...fidelity.map(({ id }) => `${url}#fraga-${id}`),
    ...pitfalls.map(({ id }) => `${url}#fallgrop-${id}`),
  ]);
  expect(points.length).toBeGreaterThan(300);
  expect(points.filter((url) => silent(url, '</li>'))).toEqual([]);
  expect(pack.terms.filter(({ url }) => silent(url, '</article>')).map(({ id }) => id)).toEqual([]);
  expect(pages.get('/verktyg/foljeforskning/')).toContain('<p class="sources">Vårt råd</p>');
  expect(pages.get('/verktyg/programteori/')).toContain('<p class="sources">Vår egen fråga</p>');
  expect(pages.get('/ordlista/')).toContain('<p class="sources">Vår förklaring</p>');
});

test('no link within the site leads nowhere, and no id stands twice', () => {
  const broken: string[] = [];
  const ids = new Map(
    [...pages].map(([path, html]) => [path, [...html.matchAll(/ id="[^"]+"/g)].map(([id]) => id)]),
  );
  for (const [path, html] of pages) {
    const own = ids.get(path) ?? [];
    const twice = own.filter((id, at) => own.indexOf(id) !== at);
    if (twice.length > 0) broken.push(`${path} has twice: ${twice.join()}`);
    for (const [, href = ''] of html.matchAll(/<a\b[^>]* href="([^"]*)"/g)) {
      if (!/^[/#]/.test(href)) continue;
      const [target = '', anchor] = href.split('#');
      const to = target.split('?')[0] === '' ? path : (target.split('?')[0] ?? '');
      if (!pages.has(to) && !existsSync(fileOf(to))) broken.push(`${path} → ${href}`);
      else if (
        anchor &&
        !anchor.includes('=') &&
        pages.has(to) &&
        !(ids.get(to) ?? []).includes(` id="${anchor}"`)
      )
        broken.push(`${path} → ${href}`);
    }
  }
  expect([...new Set(broken)]).toEqual([]);
});

test('every page is in Swedish with one heading, a title of its own, a description and a preview', () => {
  expect(offenders((html) => !html.includes('<html lang="sv"'))).toEqual([]);
  expect(offenders((html) => (html.match(/<h1[ >]/g) ?? []).length !== 1)).toEqual([]);
  expect(offenders((html) => !/<meta name="description" content="[^"]{20,}"/.test(html))).toEqual([]);
  expect(offenders((html) => !html.includes('<meta property="og:title"'))).toEqual([]);
  const titles = [...pages.values()].map((html) => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
});

test('every page has a strict policy and nothing that would break it', () => {
  expect(offenders((html) => !/http-equiv="content-security-policy"/i.test(html))).toEqual([]);
  expect(offenders((html) => html.includes("'unsafe-inline'") || html.includes("'unsafe-eval'"))).toEqual([]);
  expect(offenders((html) => / style="/.test(html) || / on[a-z]+="/.test(html))).toEqual([]);
});

test('no page loads anything from somewhere else', () => {
  const outside = /<(?:script|img|link|iframe|source|video|audio)\b[^>]*\b(?:src|href)="https?:/;
  expect(
    offenders((html) =>
      outside.test(html.replace(/<link rel="canonical"[^>]*>|<link rel="alternate"[^>]*>/g, '')),
    ),
  ).toEqual([]);
});

test('nothing was rendered as an object or a missing value', () => {
  expect(offenders((html) => /\[object |>undefined<|>NaN<|>null</.test(html))).toEqual([]);
});

/** The stylesheets and scripts a page names, with what the scripts fetch in turn when somebody searches. */
function weights(path: string): { readonly page: number; readonly script: number } {
  const html = pages.get(path) ?? '';
  const named = (pattern: RegExp) => [...new Set([...html.matchAll(pattern)].map(([, file = '']) => file))];
  const scripts = new Set(named(/<script\b[^>]* src="(\/[^"]+\.js)"/g));
  for (const script of scripts)
    for (const [, file = ''] of readFileSync(fileOf(script), 'utf8').matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g))
      scripts.add(script.replace(/[^/]+$/, file));
  return {
    page:
      packed(path) +
      named(/<link rel="stylesheet" href="([^"]+)"/g).reduce((sum, file) => sum + packed(file), 0),
    script: [...scripts].reduce((sum, file) => sum + packed(file), 0),
  };
}

test('a guide is at most 40 kB to read, and no page has more than 25 kB of script, the search counted in', () => {
  const guides = pack.guides.map(({ url }) => [url, weights(url).page] as const);
  expect(guides.filter(([, size]) => size > 40 * 1024)).toEqual([]);
  const scripts = [...pages.keys()].map((path) => [path, weights(path).script] as const);
  // Two thirds of it is the search, fetched when its field is first used.
  expect(scripts.filter(([, size]) => size > 25 * 1024)).toEqual([]);
});
