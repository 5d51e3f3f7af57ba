import { describe, expect, test } from 'vitest';
import { offlinePlan } from '../../site/build/write-worker.ts';
import { withCopyNote } from '../../site/worker/copy-note.ts';
import { isKeepable, pathWithin, wayOf } from '../../site/worker/way-of.ts';

const root = 'https://metodlotsen.example.se/';
const folder = 'https://intranet.example.se/metodlotsen/';

describe('how a request is answered', () => {
  test.each([
    ['navigate', '', 'page'],
    ['navigate', 'metoder/se/?x=1#steg', 'page'],
    ['no-cors', 'delar/bas.abc.js', 'asset'],
    ['cors', 'sok-data/abc.json', 'asset'],
    ['no-cors', 'tema.js', 'part'],
    ['no-cors', 'qr/guide/se.svg', 'part'],
    ['cors', 'min-samling/data/step/se/start.json', 'part'],
    ['navigate', 'metodlotsen-offline.zip', 'none'],
    ['navigate', 'paket/se.zip', 'none'],
    ['navigate', 'andringar.atom', 'none'],
    ['navigate', 'badda-in/steg/se/start/', 'none'],
    ['cors', 'metoder/se/', 'none'],
  ])('%s %s: %s', (mode, path, way) => {
    expect(wayOf({ method: 'GET', mode, url: root + path }, root)).toBe(way);
    expect(wayOf({ method: 'GET', mode, url: folder + path }, folder)).toBe(way);
  });

  test('another site, another folder at the same server and anything sent are left alone', () => {
    const asked = { method: 'GET', mode: 'navigate' };
    expect(wayOf({ ...asked, url: 'https://example.se/metoder/se/' }, root)).toBe('none');
    expect(wayOf({ ...asked, url: 'https://intranet.example.se/annat/' }, folder)).toBe('none');
    expect(wayOf({ ...asked, method: 'POST', url: `${root}metoder/se/` }, root)).toBe('none');
  });
});

test('what is kept has no query and no anchor', () => {
  expect(pathWithin(`${folder}sok/?q=anna#q=bo`, folder)).toBe('sok/');
});

describe('an answer is kept', () => {
  const answer = (changes: object, type = 'text/html; charset=utf-8') => ({
    ok: true,
    status: 200,
    type: 'basic' as const,
    redirected: false,
    headers: new Headers({ 'content-type': type }),
    ...changes,
  });
  test('when it is a whole page, or a script under a script’s address', () => {
    expect(isKeepable('metoder/se/', answer({}))).toBe(true);
    expect(isKeepable('delar/a.js', answer({}, 'text/javascript'))).toBe(true);
  });
  test.each([
    ['a missing page', 'a/', answer({ ok: false, status: 404 })],
    ['a part of a file', 'delar/a.js', answer({ status: 206 }, 'text/javascript')],
    ['sent on from elsewhere', 'a/', answer({ redirected: true })],
    ['from another site', 'a/', answer({ type: 'cors' })],
    ['a login page in the place of a script', 'delar/a.js', answer({})],
    ['a script in the place of a page', 'a/', answer({}, 'text/javascript')],
  ])('but not %s', (_, path, response) => {
    expect(isKeepable(path, response)).toBe(false);
  });
});

test('a copy says first in the page that it is one, and from when', () => {
  const html = withCopyNote('<body><main id="a"><h1>A</h1></main>', new Date('2026-11-22T12:00:00Z'));
  expect(html).toMatch(/^<body><main id="a"><p class="copy-note" role="note">.*22 november 2026.*<\/p><h1>/);
  expect(withCopyNote('<main></main>', undefined)).not.toMatch(/från|Invalid/);
});

test('the plan holds the shell, and the sections with their pictures, as paths that fit any folder', () => {
  const texts: Readonly<Record<string, string>> = {
    'presentera/se/index.html': '<img src="/qr/guide/se.svg"><img src="/delar/a.png">',
  };
  const plan = offlinePlan(
    [
      'index.html',
      'delar/a.js',
      'delar/a.png',
      'fragor/x/index.html',
      'ny-har/index.html',
      'presentera/se/index.html',
      'presentera/se/index.md',
      'paket/se.zip',
    ],
    'v1',
    (file) => texts[file] ?? '',
  );
  expect(plan.shell).toEqual(['utan-nat/', 'tema.js', 'favicon.svg', 'delar/a.js', 'delar/a.png']);
  expect(plan.sections.map(({ files }) => files)).toEqual([
    ['fragor/x/', 'ny-har/'],
    ['presentera/se/', 'qr/guide/se.svg'],
  ]);
});
