import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createPackIndex } from '../../../content/core/pack-index.ts';
import { swedishDay } from '../../../content/core/language/swedish-day.ts';
import { loadContent } from '../../../content/load/load-content.ts';
import { sitemapPaths } from '../write-sitemap.ts';
import { loadRedirects, loadRegister } from './address-files.ts';
import { addressFaults, publishedAddresses } from './addresses.ts';
import type { BuiltSite } from './built-site.ts';
import { copyHandouts } from './copy-handouts.ts';
import { writeFeeds } from './write-feeds.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeOffline } from './write-offline.ts';
import { writePackages } from './write-packages.ts';
import { writeRedirects } from './write-redirects.ts';

/**
 * What is made from the built pages: redirects, Markdown, feeds, packages, the handouts in the folder `METODLOTSEN_HANDOUTS`, and the whole
 * site as a file (not on `METODLOTSEN_OFFLINE=0`). Stops
 * the build when a published address would be lost.
 */
export function publishLearning(): AstroIntegration {
  let address = '';
  return {
    name: 'publish-learning',
    hooks: {
      'astro:config:done': ({ config }) => {
        address = config.site ?? '';
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const site: BuiltSite = {
          folder: fileURLToPath(dir),
          address,
          pages: sitemapPaths(pages.map(({ pathname }) => pathname)),
          index: createPackIndex(loadContent().pack),
          today: swedishDay(),
        };
        const redirects = loadRedirects();
        keepPromise(site, redirects, (sentence) => logger.warn(sentence));
        await writeRedirects(site, redirects);
        await writeMarkdown(site);
        await writeFeeds(site);
        await writePackages(site);
        await copyHandouts(site, process.env['METODLOTSEN_HANDOUTS']);
        if (process.env['METODLOTSEN_OFFLINE'] !== '0') await writeOffline(site);
      },
    },
  };
}

function keepPromise(
  site: BuiltSite,
  redirects: Readonly<Record<string, string>>,
  warn: (sentence: string) => void,
): void {
  const built = publishedAddresses(site.index.pack, site.pages);
  const faults = addressFaults(loadRegister(), built, redirects).map(
    ({ address, message }) => `${address}  ${message}`,
  );
  if (faults.length === 0) return;
  const text = [
    'Publicerade adresser får inte försvinna:',
    ...faults,
    'Skriv en rad i content/addresses/redirects.yaml: "/gammal/": /ny/',
  ].join('\n');
  if (process.env['METODLOTSEN_ALLOW_PROBLEMS'] === '1') warn(text);
  else throw new Error(text);
}
