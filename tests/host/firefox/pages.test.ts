import { afterAll, beforeAll, expect, test } from 'vitest';
import { crookedPages, fightingPages } from '../../e2e/extension/hostile-pages.ts';
import { servePages, type PageServer } from '../../e2e/extension/page-server.ts';
import { installInFirefox, recordedRequests, recordRequests } from '../support/firefox-extension.ts';
import { visitInFirefox } from '../support/firefox-visit.ts';
import { launchFirefox, type Firefox } from '../support/firefox.ts';

const pages = [...fightingPages, ...crookedPages];
let server: PageServer;
let firefox: Firefox;

beforeAll(async () => {
  server = await servePages(pages);
  firefox = await launchFirefox();
  await recordRequests(firefox);
  await installInFirefox(firefox);
});
afterAll(async () => {
  await firefox.close();
  await server.close();
});

test.each(pages.map((page, place) => [page.name, page, place] as const))(
  'the shortcut opens the palette, and the page is as before when it has closed: %s',
  async (name, page, place) => {
    await visitInFirefox(firefox, page, `${server.origin}/${place}`);
    if (name.startsWith('captured keys')) {
      const seen = await firefox.inPage<string>(`return document.getElementById('keys').textContent`);
      expect(seen.replaceAll(/Alt|Shift|M/gi, '')).toBe('');
    }
  },
);

test('asks for nothing over the network but the pages themselves', async () => {
  const requests = await recordedRequests(firefox);
  expect(requests.filter((url) => !url.startsWith(server.origin))).toEqual([]);
  expect(requests.length).toBeGreaterThanOrEqual(pages.length);
});
