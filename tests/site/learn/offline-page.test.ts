import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import {
  bundlePath,
  jsonAsScript,
  offlineHtml,
  offlineStyles,
  relativeLink,
} from '../../../site/build/learn/offline-page.ts';

test.each([
  ['/', 'metoder/se/index.html', '../../index.html'],
  ['/metoder/se/#profil', 'index.html', 'metoder/se/index.html#profil'],
  ['/lardomar/?metod=se#alla', 'metoder/se/index.html', '../../lardomar/index.html?metod=se#alla'],
  ['/delar/x.css', 'sok/index.html', '../delar/x.css'],
])('%s from %s is %s', (url, from, relative) => {
  expect(relativeLink(url, from)).toBe(relative);
});

test('a page has no address from the root, and its modules are one script, so that none of their parts is run twice', () => {
  const { html, modules } = offlineHtml(
    '<script src="/tema.js"></script><link rel="preload" href="/delar/f.woff2"><link rel="stylesheet" href="/delar/a.css"><style>@font-face{src:url("/delar/f.woff2")}</style><a href="/sok/#q=x">Sök</a><a href="/llms.txt">Text</a><script type="module" src="/delar/a.js"></script></head><script type="module" src="/delar/b.js"></script>',
    'metoder/index.html',
    { address: 'https://example.se', isLeftOut: (path) => path === 'llms.txt' },
  );
  expect(modules).toEqual(['delar/a.js', 'delar/b.js']);
  expect(html).not.toMatch(/(?:href|src)="\/|url\("\//);
  expect(html.match(/<script src="[^"]+" defer>/g)).toEqual([
    `<script src="../${bundlePath(['delar/a.js', 'delar/b.js'])}" defer>`,
  ]);
  expect(html.indexOf('offline.js')).toBeLessThan(html.indexOf('tema.js'));
  expect(html).toContain('href="../sok/index.html#q=x"');
  expect(html).toContain('href="https://example.se/llms.txt"');
});

test('fonts are found from the folder of the styles', () => {
  expect(offlineStyles('a{src:url("/delar/fonts/f.woff2")}')).toBe('a{src:url("../delar/fonts/f.woff2")}');
});

test('data as a script is the same data', () => {
  const files: Record<string, unknown> = {};
  runInNewContext(jsonAsScript('sok-data/x.json', '{"a":"\u2028å"}'), { metodlotsenFiles: files });
  expect(files['/sok-data/x.json']).toEqual({ a: '\u2028å' });
});
