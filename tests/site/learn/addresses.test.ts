import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadRedirects, loadRegister } from '../../../site/build/learn/address-files.ts';
import {
  addressFaults,
  publishedAddresses,
  readRegister,
  registerText,
} from '../../../site/build/learn/addresses.ts';
import { redirectPage, withOldAnchor } from '../../../site/build/learn/write-redirects.ts';
import { loadContent } from '../../../content/load/load-content.ts';
import { loadKnowledge } from '../../support/knowledge-folder.ts';

const sitemap = fileURLToPath(new URL('../../../dist/site/sitemap.xml', import.meta.url));

test.skipIf(!existsSync(sitemap))('every published address is built or leads on', () => {
  const pages = [...readFileSync(sitemap, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );
  const registered = loadRegister();
  expect(registered.length).toBeGreaterThan(500);
  expect(addressFaults(registered, publishedAddresses(loadContent().pack, pages), loadRedirects())).toEqual(
    [],
  );
});

test('pages and the anchors of steps, terms, laws and sources are addresses', () => {
  const { pack } = loadKnowledge();
  expect(publishedAddresses(pack, ['metoder/se/', '404/', 'badda-in/steg/se/profil/'])).toEqual([
    '/badda-in/steg/se/profil/',
    '/kallor/#rapport',
    '/lagar/#lag',
    '/lagar/#lag-1-1',
    '/metoder/se/',
    '/metoder/se/#profil',
    '/ordlista/#yrkesprofil',
  ]);
});

test('an address that is gone, a redirect to nothing and a redirect from a living page are faults', () => {
  const faults = (redirects: Readonly<Record<string, string>>) =>
    addressFaults(['/a/', '/b/'], ['/b/', '/c/'], redirects).map(({ address }) => address);
  expect(faults({})).toEqual(['/a/']);
  expect(faults({ '/a/': '/c/' })).toEqual([]);
  expect(faults({ '/a/': '/d/' })).toEqual(['/a/']);
  expect(faults({ '/a/': '/c/', '/b/': '/c/' })).toEqual(['/b/']);
});

test('the register is read as it is written, sorted and each once', () => {
  expect(readRegister(registerText(['/b/#x', '/a/', '/b/#x']))).toEqual(['/a/', '/b/#x']);
});

test('a redirect works without a script and says where the page went', () => {
  const page = redirectPage('/ny/', 'https://example.se');
  expect(page).toContain('content="0; url=/ny/"');
  expect(page).toContain('<a href="/ny/">');
  expect(page).toContain('<link rel="canonical" href="https://example.se/ny/">');
});

test('an old anchor on the same page stands where the new one is', () => {
  expect(withOldAnchor('<main><section class="x" id="ny">', 'gammal', '/a/#ny', true)).toBe(
    '<main><span id="gammal"></span><section class="x" id="ny">',
  );
});

test('an old anchor whose step moved to another page tells where', () => {
  const html = withOldAnchor('<main id="innehall"><p>Text</p></main>', 'gammal', '/b/#ny', false);
  expect(html).toContain('<main id="innehall"><p class="moved" id="gammal" data-moved>');
  expect(html).toContain('<a href="/b/#ny">');
});
