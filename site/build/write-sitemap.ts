import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** The addresses, from the site's root and sorted, that a sitemap names: every page but the one for missing pages. */
export const sitemapPaths = (pathnames: readonly string[]): string[] =>
  [...new Set(pathnames.map((path) => `/${path}`.replace(/\/+/g, '/')))]
    .filter((path) => !path.startsWith('/404') && !/\.[a-z]+\/?$/.test(path))
    .sort();

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
        const paths = sitemapPaths(pages.map(({ pathname }) => pathname));
        await writeFile(new URL('sitemap.xml', dir), sitemapXml(site, paths));
      },
    },
  };
}
