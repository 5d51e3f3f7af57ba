import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** The addresses, from the site's root and sorted, that a sitemap names: every page but the one for missing pages. */
export const sitemapPaths = (pathnames: readonly string[]): string[] =>
  [...new Set(pathnames.map((path) => `/${path}`.replace(/\/+/g, '/')))]
    .filter((path) => !path.startsWith('/404') && !/\.[a-z]+\/?$/.test(path))
    .sort();

/** The addresses whose pages do not ask search engines to stay away, as embedded frames do. */
export async function pathsToFind(
  paths: readonly string[],
  htmlOf: (path: string) => Promise<string>,
): Promise<string[]> {
  const found = await Promise.all(
    paths.map(async (path) =>
      /<meta name="robots" content="noindex/.test(await htmlOf(path)) ? [] : [path],
    ),
  );
  return found.flat();
}

/** A sitemap as sitemaps.org describes it. */
export const sitemapXml = (site: string, paths: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...paths.map((path) => `<url><loc>${new URL(path, site).href}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');

/** Writes `sitemap.xml` from the pages that were built, so that it can never name one that is not there. */
export function writeSitemap(): AstroIntegration {
  let site = '';
  return {
    name: 'write-sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ?? '';
      },
      'astro:build:done': async ({ dir, pages }) => {
        const paths = await pathsToFind(sitemapPaths(pages.map(({ pathname }) => pathname)), (path) =>
          readFile(new URL(`.${path}index.html`, dir), 'utf8'),
        );
        await writeFile(new URL('sitemap.xml', dir), sitemapXml(site, paths));
      },
    },
  };
}
