import { afterAll, beforeAll, expect, test } from 'vitest';
import { crookedPages, fightingPages, type HostilePage } from '../../e2e/extension/hostile-pages.ts';
import { servePages, type PageServer } from '../../e2e/extension/page-server.ts';
import { installInFirefox, recordedRequests, recordRequests } from '../support/firefox-extension.ts';
import { keys, press, pressShortcut, runCommand, type } from '../support/firefox-keys.ts';
import { firstHit, inPalette, paletteOpen, pressInPalette } from '../support/firefox-palette.ts';
import { standInField, visitInFirefox } from '../support/firefox-visit.ts';
import { launchFirefox, type Firefox } from '../support/firefox.ts';
import { until } from '../support/within.ts';

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
  await firefox?.close();
  await server?.close();
});

// Firefox lets a page have every key before its own shortcuts, those of extensions too. Such a page is entered by the command itself.
const keepsKeys = (page: HostilePage) => page.name.startsWith('captured keys');

test.each(pages.map((page, place) => [page.name, page, place] as const))(
  'the quick search opens, and the page is as before when it has closed: %s',
  async (_, page, place) => {
    const open = keepsKeys(page) ? runCommand : pressShortcut;
    await visitInFirefox(firefox, page, `${server.origin}/${place}`, open);
  },
);

test('a page that writes down every key has none of those pressed in the palette', async () => {
  const place = pages.findIndex(keepsKeys);
  await firefox.goTo(`${server.origin}/${place}`);
  const seen = () => firefox.inPage<string>(`return document.getElementById('keys').textContent`);
  await standInField(firefox);
  await type(firefox, 'a');
  expect(await seen()).toBe('aa');
  await runCommand(firefox);
  await paletteOpen(firefox);
  await type(firefox, 'samtyke sip');
  await firstHit(firefox, 'step:sip/fraga-om-samtycke');
  await press(firefox, keys.escape);
  await until(8000, 'the palette to close', () => inPalette(firefox, 'return palette === undefined'));
  expect(await seen()).toBe('aa');
});

test('a template goes in where the caret stood, and can be read there', async () => {
  await firefox.goTo(`${server.origin}/0`);
  await standInField(firefox);
  await pressShortcut(firefox);
  await paletteOpen(firefox);
  await type(firefox, 'kallelse sip');
  await pressInPalette(firefox, '[data-ref="template:inbjudan-sip"]');
  await pressInPalette(firefox, 'button', 'Infoga');
  await until(8000, 'the template in the field', () =>
    firefox.inPage<boolean>(`return document.getElementById('t').value.includes('Kallelse')`),
  );
});

test('asks for nothing over the network but the pages themselves', async () => {
  const requests = await recordedRequests(firefox);
  expect(requests.filter((url) => !url.startsWith(server.origin))).toEqual([]);
  expect(requests.length).toBeGreaterThanOrEqual(pages.length);
});
