import { describe, expect, it } from 'vitest';
import { createSearch } from '#content/core/search/create-search.ts';
import { searchEntries } from '#content/core/search-entries.ts';
import { sitePages } from '#content/core/site-pages.ts';
import { loadContent } from '#content/load/load-content.ts';
import { loadLexicon } from '#content/load/load-lexicon.ts';

const { pack } = loadContent();
const entries = searchEntries(pack);
const { search } = createSearch({ entries, lexicon: loadLexicon() });
const found = (query: string, limit = 3): readonly string[] =>
  search(query, { limit }).hits.map(({ id }) => id);

describe('what can be found', () => {
  it('has one id each, so that a hit leads to one thing', () => {
    const ids = entries.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('leads every actor that somebody asks the task of to the actor, among the first three', () => {
    const missed = pack.actors.flatMap(({ ref, title, short }) =>
      [`${title} uppdrag`, `vad ansvarar ${title} för`, `vad gör ${title}`, `${short} mandat`].filter(
        (query) => !found(query).includes(ref),
      ),
    );
    expect(missed).toEqual([]);
  });

  it('leads the name of every page of the site and version for participants to it', () => {
    const named = sitePages(pack).filter(({ ref }) => /^(?:page|participant):/.test(ref));
    expect(named.filter(({ ref, title }) => !found(title).includes(ref)).map(({ title }) => title)).toEqual(
      [],
    );
    expect(found('vilken metod', 1)).toEqual(['page:vilken-metod']);
    expect(found('så hänger det ihop', 1)).toEqual(['page:sa-hanger-det-ihop']);
  });

  it('has the version for participants of every guide that has one', () => {
    const ids = new Set(entries.map(({ id }) => id));
    expect(pack.participants.filter(({ guide }) => !ids.has(`participant:${guide}`))).toEqual([]);
  });

  it('does not put a page before the guide it is about', () => {
    for (const query of ['supported employment', 'sip', 'vad är case management'])
      expect(search(query, { limit: 1 }).hits[0]?.kind).not.toBe('participant');
  });
});
