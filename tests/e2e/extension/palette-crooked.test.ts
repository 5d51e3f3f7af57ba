import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchExtension, type ExtensionBrowser } from './extension-browser.ts';
import { crookedPages } from './hostile-pages.ts';
import { servePages, type PageServer } from './page-server.ts';
import { visit } from './palette-visit.ts';

let browser: ExtensionBrowser;
let server: PageServer;

beforeAll(async () => {
  server = await servePages(crookedPages);
  browser = await launchExtension({ viewport: { width: 1000, height: 700 } });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test.each(crookedPages.map((page, place) => [page.name, page, place] as const))(
  'the palette opens, searches and leaves no trace: %s',
  async (_, page, place) => {
    await visit(browser, page, `${server.origin}/${place}`);
  },
);

test('asks for nothing over the network but the pages themselves', () => {
  expect(browser.requests.filter((url) => !url.startsWith(server.origin))).toEqual([]);
});
