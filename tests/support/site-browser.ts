import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findChromium } from '../../.dev/browsers.ts';
import { serveFolder } from '../../.dev/static-server.ts';
import { chromiumFlags } from './chromium-flags.ts';

export const siteFolder = fileURLToPath(new URL('../../dist/site', import.meta.url));

export interface SiteBrowser {
  readonly origin: string;
  readonly browser: Browser;
  /** A page in a profile of its own. What goes wrong on it is gathered in `complaints`. */
  readonly open: (
    options?: BrowserContextOptions,
  ) => Promise<{ readonly page: Page; readonly complaints: string[] }>;
  readonly close: () => Promise<void>;
}

/** The built site on loopback, and a browser to read it with. Throws when the site is not built or there is no browser. */
export async function startSiteBrowser(): Promise<SiteBrowser> {
  if (!existsSync(`${siteFolder}/index.html`)) throw new Error('e2e: dist/site is not built; run npm test');
  const server = await serveFolder(siteFolder);
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('e2e: no Chromium on this machine');
  const browser = await chromium.launch({
    executablePath,
    args: [...chromiumFlags],
  });
  return {
    origin: server.address,
    browser,
    open: async (options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        reducedMotion: 'reduce',
        baseURL: server.address,
        // What is looked at is the page as it was built; the tests of the worker let it in.
        serviceWorkers: 'block',
        ...options,
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        // The browser itself logs a missing page as an error; that is what the page for missing pages is.
        if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(`${server.address}/`) && !request.url().startsWith('blob:'))
          complaints.push(`request to ${request.url()}`);
      });
      return { page, complaints };
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** The addresses in the built sitemap, from the site's root. */
export const sitemapAddresses = (): string[] =>
  [...readFileSync(`${siteFolder}/sitemap.xml`, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );
