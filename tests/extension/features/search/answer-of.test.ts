import { describe, expect, it } from 'vitest';
import { createPackIndex } from '#content/core/pack-index.ts';
import { createSearch } from '#content/core/search/create-search.ts';
import { searchEntries } from '#content/core/search-entries.ts';
import { loadContent } from '#content/load/load-content.ts';
import { loadLexicon } from '#content/load/load-lexicon.ts';
import { answerOf } from '../../../../extension/features/search/answer-of.ts';
import { safeQuery } from '../../../../extension/features/search/safe-query.ts';

const { pack } = loadContent();
const lexicon = loadLexicon();
const index = createPackIndex(pack);
const search = createSearch({ entries: searchEntries(pack), lexicon });

describe('answers', () => {
  it('begin with the kind of the best hit, and keep a fixed order after it', () => {
    const { groups } = answerOf(index, search, 'samtycke sip');
    expect(groups[0]?.heading).toBe('Steg');
    const fixed = [
      'Steg',
      'Checklistor',
      'Lärdomar',
      'Begrepp',
      'Mallar',
      'Metoder och verktyg',
      'Lagrum',
      'Aktörer',
    ];
    const rest = groups.slice(1).map(({ heading }) => heading);
    expect(rest.filter((heading) => fixed.includes(heading))).toEqual(
      fixed.filter((heading) => rest.includes(heading)),
    );
  });

  it('count every row once, and mark what matched in the title', () => {
    const { groups, count } = answerOf(index, search, 'arbetsträning');
    const hits = groups.flatMap((group) => group.hits);
    expect(hits).toHaveLength(count);
    expect(new Set(hits.map(({ ref }) => ref)).size).toBe(count);
    const [first] = hits;
    const [range] = first?.ranges ?? [];
    expect(first?.title.slice(range?.start, range?.end).toLowerCase()).toContain('arbetsträning');
  });

  it('give the pages of the site under one heading, each with the address it opens', () => {
    const [first] = answerOf(index, search, 'vem bestämmer vad').groups;
    expect(first?.heading).toBe('Sidor');
    expect(first?.hits[0]).toMatchObject({ ref: 'page:vem-gor-vad', kind: 'page', url: '/vem-gor-vad/' });
    const lone = answerOf(index, search, 'sip lättläst').groups[0]?.hits[0];
    expect(lone).toMatchObject({ ref: 'participant:sip', kind: 'page', url: '/verktyg/sip/deltagare/' });
  });

  it('stand best first within a kind, also when a part of another guide comes in between', () => {
    const best = search.search('samtycke sip', { limit: 60 }).hits.map(({ id }) => id);
    const steps = answerOf(index, search, 'samtycke sip').groups[0]?.hits.map(({ ref }) => ref) ?? [];
    const guides = steps.map((ref) => ref.split('/')[0]);
    expect(guides.some((guide, at) => guide !== guides[at - 1] && guides.indexOf(guide) < at)).toBe(true);
    expect(steps).toEqual(best.filter((id) => steps.includes(id)));
  });

  it('are none, and say so, for a personal number', () => {
    expect(answerOf(index, search, 'samtycke 811228-9874')).toEqual({
      groups: [],
      count: 0,
      isStopped: true,
    });
  });

  it('are none for nothing', () => {
    expect(answerOf(index, search, '   ').count).toBe(0);
  });
});

describe('text that may be searched for', () => {
  it.each([
    ['samtycke sip', 'samtycke sip', false],
    ['sip 811228-9874 samtycke', 'sip samtycke', true],
    ['8112289874', '', true],
  ])('%s', (typed, text, isStopped) => {
    expect(safeQuery(typed)).toEqual({ text, isStopped });
  });
});
