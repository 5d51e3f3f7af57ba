import { expect, it } from 'vitest';
import { searchEntries } from '#content/core/search-entries.ts';
import { searchOver } from '#content/core/search/create-search.ts';
import { restoreIndex, saveIndex, type SavedIndex } from '#content/core/search/saved-index.ts';
import { createIndex } from '#content/core/search/search-index.ts';
import { loadContent } from '#content/load/load-content.ts';
import { loadLexicon } from '#content/load/load-lexicon.ts';

const built = createIndex(searchEntries(loadContent().pack), loadLexicon());
const text = JSON.stringify(saveIndex(built));

it('answers as the index that was saved, also half a word, a slip and a phrase', () => {
  const before = searchOver(built);
  const after = searchOver(restoreIndex(JSON.parse(text) as SavedIndex));
  for (const query of [
    's',
    'samtycke sip',
    'arbetsträn',
    'genuskompasen',
    'vem gör vad',
    'soc',
    'styrgruppsmote',
    'hur får jag prata med vården',
    'reko plan',
    '🙂',
  ]) {
    const [wanted, given] = [before.search(query), after.search(query)];
    expect(given.hits.map(({ id }) => id)).toEqual(wanted.hits.map(({ id }) => id));
    expect(given.suggestion).toEqual(wanted.suggestion);
    expect(given.terms).toEqual(wanted.terms);
  }
});

it('carries no body text', () => {
  const [entry] = built.entries;
  expect(entry?.body.length).toBeGreaterThan(450);
  expect(text).not.toContain(JSON.stringify(entry?.body.slice(400, 450)).slice(1, -1));
});
