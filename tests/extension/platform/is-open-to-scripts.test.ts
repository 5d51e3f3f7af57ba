import { expect, test } from 'vitest';
import { isOpenToScripts } from '../../../extension/platform/is-open-to-scripts.ts';

test.each([
  ['https://arende.example.se/sip/1?flik=plan#nu', true],
  ['http://127.0.0.1:8080/', true],
  ['https://example.se/pdf', true],
  ['https://example.se/visa?fil=beslut.pdf', true],
  ['https://chromewebstore.google.com.example.se/', true],
  ['file:///home/anna/anteckning.html', true],
  ['https://example.se/beslut.pdf', false],
  ['https://example.se/BESLUT.PDF#page=2', false],
  ['file:///home/anna/beslut.pdf', false],
  ['https://chromewebstore.google.com/detail/metodlotsen/abc', false],
  ['https://microsoftedge.microsoft.com/addons/', false],
  ['https://addons.mozilla.org/sv-SE/firefox/', false],
  ['chrome://extensions/', false],
  ['chrome-extension://abcdefghijklmnopabcdefghijklmnop/sidepanel.html', false],
  ['edge://settings/', false],
  ['moz-extension://0d9ed1f8-4f9b-4d5f-9b3e-6f4e3a0b7c1d/sidepanel.html', false],
  ['about:blank', false],
  ['data:text/html,<p>Hej', false],
  ['blob:https://example.se/0d9ed1f8-4f9b-4d5f-9b3e-6f4e3a0b7c1d', false],
  ['view-source:https://example.se/', false],
  ['javascript:void 0', false],
  ['', false],
  [undefined, false],
])('the shortcut can open over %s: %s', (address, isOpen) => {
  expect(isOpenToScripts(address)).toBe(isOpen);
});
