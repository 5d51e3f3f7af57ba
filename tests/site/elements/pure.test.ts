import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checklistText, countText } from '../../../site/src/elements/checklist/checklist-text.ts';
import {
  clearOldStates,
  readStates,
  writeStates,
} from '../../../site/src/elements/checklist/saved-states.ts';
import {
  choiceFromQuery,
  choiceToQuery,
  countOf,
  isChosen,
} from '../../../site/src/elements/facets/facet-choice.ts';
import { withGuidesOfSteps, withoutStepsOfOthers } from '../../../site/src/elements/facets/step-choice.ts';
import { groupHits } from '../../../site/src/elements/search/group-hits.ts';
import { stripIdentity } from '../../../site/src/elements/search/strip-identity.ts';
import type { SearchHit } from '../../../content/core/search/search-entry.ts';

beforeEach(() => {
  // Broken stored data is told to the console; the tests below break it on purpose.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const day = 24 * 60 * 60 * 1000;
const items = ['ett', 'tva'];

test('saved ticks come back for the points that are left, and a removed point is forgotten', () => {
  const stored = writeStates({ ett: 'done', borta: 'done' }, 0);
  expect(readStates(stored, items, day)).toEqual({ ett: 'done' });
});

test.each([
  ['nothing stored', null],
  ['broken text', '{"version":1,'],
  ['a later version', '{"version":2,"at":0,"states":{"ett":"done"}}'],
  ['a list', '[]'],
  ['states that are a list', '{"version":1,"at":0,"states":["done"]}'],
  ['no time', '{"version":1,"states":{"ett":"done"}}'],
  ['an unknown state', '{"version":1,"at":0,"states":{"ett":"kanske"}}'],
])('%s gives no ticks', (_, stored) => {
  expect(readStates(stored, items, 0)).toEqual({});
});

test('ticks older than 30 days are gone', () => {
  const stored = writeStates({ ett: 'done' }, 0);
  expect(readStates(stored, items, 30 * day)).toEqual({ ett: 'done' });
  expect(readStates(stored, items, 30 * day + 1)).toEqual({});
});

test('what is old or broken is taken away for every checklist, and nothing else is', () => {
  const old = writeStates({ ett: 'done' }, 0);
  const kept = new Map([
    ['metodlotsen:checklista:gammal', old],
    ['metodlotsen:checklista:trasig', '{"version":1,'],
    ['metodlotsen:checklista:ny', writeStates({ ett: 'done' }, 31 * day)],
    ['metodlotsen:tema', 'dark'],
    ['en annan webbplats', old],
  ]);
  const storage = {
    get length() {
      return kept.size;
    },
    key: (at: number) => [...kept.keys()][at] ?? null,
    getItem: (name: string) => kept.get(name) ?? null,
    removeItem: (name: string) => void kept.delete(name),
  } as Storage;
  clearOldStates(storage, 31 * day);
  expect([...kept.keys()]).toEqual(['metodlotsen:checklista:ny', 'metodlotsen:tema', 'en annan webbplats']);
});

test('a checklist as text says what is done, what is not and where it comes from', () => {
  const text = checklistText(
    [
      { text: 'Fått ja', state: 'done' },
      { text: 'Bokat rum', state: 'open' },
      { text: 'Frågat närstående', state: 'not-applicable' },
    ],
    { title: 'Innan mötet', day: '2026-11-22', version: '2', address: 'https://metodlotsen.example.se/x/' },
  );
  expect(text).toBe(
    [
      'Innan mötet',
      'Checklista, genomgången 2026-11-22: 1 av 3 gjorda, 1 inte aktuell.',
      '',
      'Gjort:',
      '- Fått ja',
      '',
      'Inte aktuellt:',
      '- Frågat närstående',
      '',
      'Inte gjort:',
      '- Bokat rum',
      '',
      'Metodlotsen, version 2 av checklistan: https://metodlotsen.example.se/x/',
    ].join('\n'),
  );
});

test('the count leaves out what is not applicable when there is none', () => {
  expect(countText([{ text: 'a', state: 'open' }])).toBe('0 av 1 gjorda');
});

const values = [
  { metod: ['se'], typ: ['risk'] },
  { metod: ['se', 'ips'], typ: ['hindrar'] },
  { metod: ['cm'], typ: ['risk'] },
];

test('within a facet any value will do, between facets all must agree', () => {
  const choice = { metod: ['se', 'cm'], typ: ['risk'] };
  expect(values.map((own) => isChosen(own, choice))).toEqual([true, false, true]);
});

test('the number beside a value is what choosing it gives with the other facets as they are', () => {
  expect(countOf(values, { metod: ['se'], typ: ['risk'] }, 'metod', 'cm')).toBe(1);
  expect(countOf(values, { metod: ['se'], typ: ['risk'] }, 'typ', 'hindrar')).toBe(1);
});

test('a choice survives the address, and what is not offered is dropped', () => {
  const offered = { metod: ['se', 'ips', 'cm'], typ: ['risk'] };
  const choice = { metod: ['se', 'ips'], typ: ['risk'] };
  expect(choiceFromQuery(choiceToQuery(choice), offered)).toEqual(choice);
  expect(choiceFromQuery('metod=se,hittepa&x=1', offered)).toEqual({ metod: ['se'], typ: [] });
});

test('a step in an address brings its guide, and goes when its guide goes', () => {
  expect(withGuidesOfSteps({ metod: ['ips'], steg: ['se/yrkesprofil', 'se/start'] })).toEqual({
    metod: ['ips', 'se'],
    steg: ['se/yrkesprofil', 'se/start'],
  });
  expect(withoutStepsOfOthers({ metod: ['ips'], steg: ['se/yrkesprofil', 'ips/start'] })).toEqual({
    metod: ['ips'],
    steg: ['ips/start'],
  });
  expect(withGuidesOfSteps({ tema: ['tid'] })).toEqual({ tema: ['tid'] });
});

test('a personal number is taken out of a query and the rest is kept', () => {
  // 19121212-1212: an official test number from Skatteverket.
  expect(stripIdentity('sip 19121212-1212 samtycke')).toEqual({ query: 'sip samtycke', removed: true });
  expect(stripIdentity('10 kap. 8 § SoL 2025')).toEqual({ query: '10 kap. 8 § SoL 2025', removed: false });
});

test('the group with the best hit comes first', () => {
  const hit = (kind: string, title: string) => ({ kind, title }) as unknown as SearchHit;
  const groups = groupHits([hit('term', 'SIP'), hit('step', 'a'), hit('term', 'b')]);
  expect(groups.map(({ name, hits }) => [name, hits.map(({ title }) => title)])).toEqual([
    ['Begrepp', ['SIP', 'b']],
    ['Steg', ['a']],
  ]);
});

test('pages of the site and versions for participants stand together among the hits', () => {
  const hit = (kind: string, title: string) => ({ kind, title }) as unknown as SearchHit;
  const groups = groupHits([hit('page', 'Vem gör vad'), hit('step', 'a'), hit('participant', 'SIP')]);
  expect(groups.map(({ name, hits }) => [name, hits.length])).toEqual([
    ['Sidor', 2],
    ['Steg', 1],
  ]);
});
