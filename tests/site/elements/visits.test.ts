import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  readVisits,
  withVisit,
  withoutPage,
  writeVisits,
  type Visit,
} from '../../../site/src/elements/visits/visits.ts';
import { visitKind } from '../../../site/src/view/visit-kind.ts';

beforeEach(() => {
  // Broken stored data is told to the console; the tests below break it on purpose.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

const visit = (url: string, title = url): Visit => ({ url, title, kind: 'Lärdom' });
const urls = (visits: readonly Visit[]) => visits.map(({ url }) => url);

test('the last page stands first, and only eight are kept', () => {
  let visits: readonly Visit[] = [];
  for (let at = 1; at <= 10; at += 1) visits = withVisit(visits, visit(`/lardomar/nr-${String(at)}/`));
  expect(urls(visits)).toHaveLength(8);
  expect(urls(visits).slice(0, 2)).toEqual(['/lardomar/nr-10/', '/lardomar/nr-9/']);
});

test('a page stands once, with the step that was read last and its newest title', () => {
  const visits = [visit('/fall/a/'), visit('/metoder/se/#profil', 'Profil')];
  expect(withVisit(visits, visit('/metoder/se/#start', 'Start'))).toEqual([
    visit('/metoder/se/#start', 'Start'),
    visit('/fall/a/'),
  ]);
});

test('a page that is gone is forgotten, whatever step was read', () => {
  expect(urls(withoutPage([visit('/metoder/borta/#start'), visit('/fall/a/')], '/metoder/borta/'))).toEqual([
    '/fall/a/',
  ]);
});

test('what is stored comes back as it was', () => {
  const visits = [visit('/metoder/se/#profil'), visit('/ordlista/')];
  expect(readVisits(writeVisits(visits))).toEqual(visits);
});

describe('stored text that is not ours gives no pages', () => {
  test.each([
    ['nothing', null],
    ['broken text', '{"version":1,'],
    ['a list', '[]'],
    ['a later version', '{"version":2,"pages":[{"url":"/fall/a/","title":"A","kind":"Fall"}]}'],
    ['pages that are no list', '{"version":1,"pages":{}}'],
    ['another site', '{"version":1,"pages":[{"url":"https://example.se/","title":"A","kind":"Fall"}]}'],
    ['a script', '{"version":1,"pages":[{"url":"javascript:alert(1)","title":"A","kind":"Fall"}]}'],
    [
      'another site without a scheme',
      '{"version":1,"pages":[{"url":"//example.se/","title":"A","kind":"F"}]}',
    ],
    ['a search', '{"version":1,"pages":[{"url":"/sok/#q=anna","title":"A","kind":"Fall"}]}'],
    ['no title', '{"version":1,"pages":[{"url":"/fall/a/","title":" ","kind":"Fall"}]}'],
    ['a number for a kind', '{"version":1,"pages":[{"url":"/fall/a/","title":"A","kind":1}]}'],
  ])('%s', (_, stored) => {
    expect(readVisits(stored)).toEqual([]);
  });

  test('and one broken page does not take the others with it', () => {
    const stored = `{"version":1,"pages":[null,{"url":"/fall/a/","title":"A","kind":"Fall"}]}`;
    expect(urls(readVisits(stored))).toEqual(['/fall/a/']);
  });
});

test.each([
  ['/metoder/se/', 'Metod'],
  ['/metoder/se/deltagare/', 'Till deltagaren'],
  ['/lardomar/nagot/', 'Lärdom'],
  ['/ny-har/bitar/nagot/', 'Lärväg'],
  ['/ordlista/', 'Sida'],
  ['/', undefined],
  ['/sok/', undefined],
  ['/lardomar/', undefined],
  ['/min-samling/', undefined],
  ['/integritet/', undefined],
])('%s is remembered as %s', (path, kind) => {
  expect(visitKind(path)).toBe(kind);
});
