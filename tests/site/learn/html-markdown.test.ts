import { expect, test } from 'vitest';
import { htmlMarkdown } from '../../../site/src/view/learn/documents/html-markdown.ts';

const absolute = (url: string) => `https://example.se${url}`;

test.each([
  ['<p>Ett.</p>\n<p>Två &amp; tre.</p>', 'Ett.\n\nTvå & tre.'],
  ['<ol><li>Ett</li><li>Två</li></ol>', '1. Ett\n2. Två'],
  [
    '<p>Före:</p><ul><li><strong>A</strong> b</li><li>C<ul><li>D</li></ul></li></ul><p>Efter.</p>',
    'Före:\n\n- **A** b\n- C\n  - D\n\nEfter.',
  ],
  [
    'Läs <a href="/metoder/se/#profil" data-ref="step:se/profil">om profilen</a>.',
    'Läs [om profilen](https://example.se/metoder/se/#profil).',
  ],
  ['En <a class="term" href="/ordlista/#sip" data-ref="term:sip">SIP</a> till.', 'En SIP till.'],
  [
    '<div class="callout callout-tank-pa"><strong>Tänk på</strong><p>Vänta.</p></div>',
    '> **Tänk på**\n\nVänta.',
  ],
])('%s', (html, markdown) => {
  expect(htmlMarkdown(html, absolute)).toBe(markdown);
});

test('a table keeps its columns', () => {
  const html =
    '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>';
  expect(htmlMarkdown(html, absolute)).toBe('| A | B |\n| --- | --- |\n| 1 | 2 |');
});
