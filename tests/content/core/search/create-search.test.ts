import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearch, createSearchInSlices } from '#content/core/search/create-search.ts';
import { ENTRIES, entry, LEXICON } from './sample.ts';

const { search, entries } = createSearch({ entries: ENTRIES, lexicon: LEXICON });
const first = (query: string): string | undefined => search(query).hits[0]?.id;

describe('search', () => {
  it.each([
    ['SIP', 'sip'],
    ['sip', 'sip'],
    ['SE', 'se'],
    ['se', 'se'],
    ['sip-möte', 'kalla'],
    ['SIPmöte', 'kalla'],
    ['möten', 'kalla'],
    ['mote', 'kalla'],
    ['MÖTET', 'mote'],
    ['nätverks möte', 'natverk'],
    ['lämna över ärendet', 'overlamning'],
    ['skriva in någon', 'kartlaggning'],
    ['arbetsträna', 'traning'],
    ['genomföra kartläggningar', 'kartlaggning'],
    ['samtyke', 'samtycke'],
    ['samtyckesblankett', 'samtycke'],
    ['kartl', 'kartlaggning'],
    ['hur får jag prata med vården', 'samtycke'],
    ['utbränd', 'utmattning'],
    ['hon har gått in i väggen', 'utmattning'],
    ['vad gör jag om hen inte dyker upp', 'narvaro'],
    ['informed consent', 'samtycke'],
    ['2 kap 7', 'sip'],
    ['vem', undefined],
  ])('answers "%s" with %s', (query, id) => expect(first(query)).toBe(id));

  it('lets exact spelling win over folded: mot is not möte', () => {
    expect(first('mot')).toBe('mot');
    expect(
      search('möte')
        .hits.slice(0, 3)
        .map(({ id }) => id),
    ).toEqual(['kalla', 'mote', 'natverk']);
  });

  it('reads a query without å, ä and ö as such when one of its words shows it', () => {
    const { search: find } = createSearch({
      entries: [entry('chose', 'Frågan är vald'), entry('violence', 'Fråga om våld')],
      lexicon: [],
    });
    expect(find('vald').hits[0]?.id).toBe('chose');
    expect(find('fraga vald').hits[0]?.id).toBe('violence');
  });

  it('asks for the parts of a compound that is in no title, so that who has both comes first', () => {
    const { search: find } = createSearch({
      entries: [
        entry('board', 'Styrgruppens första möte'),
        entry('aside', 'Om något annat', { body: 'På ett styrgruppsmöte sades något. ' }),
        entry('other', 'Ett möte'),
      ],
      lexicon: [],
    });
    expect(find('styrgruppsmöte').hits.map(({ id }) => id)).toEqual(['board', 'aside', 'other']);
  });

  it('gives what a list needs, with the matched words of the title', () => {
    const [hit] = search('första möte').hits;
    expect(hit).toMatchObject({ id: 'mote', kind: 'step', url: '/mote/', ranges: [{ start: 0, end: 12 }] });
    expect(hit?.entry).toBe(ENTRIES[3]);
  });

  it('hints at a spelling without replacing the query, and only when a word is unknown', () => {
    expect(search('ge samtyke nu').suggestion).toEqual({
      text: 'ge samtycke nu',
      replaced: 'samtyke',
      with: 'samtycke',
    });
    expect(search('samtycke').suggestion).toBeUndefined();
  });

  it('keeps to the kinds asked for, and to the limit', () => {
    const mixed = createSearch({
      entries: [...ENTRIES, entry('term:sip', 'SIP', { kind: 'term' })],
      lexicon: LEXICON,
    });
    expect(mixed.search('SIP', { kinds: ['term'] }).hits.map(({ id }) => id)).toEqual(['term:sip']);
    expect(mixed.search('möte', { limit: 1 }).hits).toHaveLength(1);
    expect(mixed.search('möte', { limit: 0 }).hits).toEqual([]);
  });

  it('lets the editor decide between hits that score alike', () => {
    const twins = [
      entry('b', 'Stöd på arbetsplatsen', { order: 2 }),
      entry('a', 'Stöd på arbetsplatsen', { order: 1 }),
    ];
    expect(
      createSearch({ entries: twins, lexicon: [] })
        .search('stöd')
        .hits.map(({ id }) => id),
    ).toEqual(['a', 'b']);
  });

  it('keeps nothing between queries', () => {
    const before = search('nätverksmöte');
    search('samtyke');
    expect(search('nätverksmöte')).toEqual(before);
  });

  it('gives words to mark in running text', () => {
    expect(search('möten').terms).toContain('motet');
  });
});

describe('bad input', () => {
  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['symbols', '.*+?^${}()|[]\\ §§ --'],
    ['emoji', '🙂👩‍👩‍👧🇸🇪'],
    ['zero-width characters', '\u200b\u200d\ufeff'],
    ['combining marks', '\u0301\u0301\u0308'],
    ['lone surrogates', '\ud800\udc00\ud800'],
  ])('answers %s with no hits', (_, query) => expect(search(query).hits).toEqual([]));

  it.each([
    ['one letter', 's'],
    ['HTML', '<b onclick="x">samtycke</b>'],
    ['mixed scripts', 'samtycke 同意 согласие'],
    ['zero-width letters inside', 'sam\u200btycke'],
    ['decomposed letters', 'mo\u0308te'],
    ['words that are keys of every object', 'samtycke constructor __proto__ toString'],
  ])('still finds something in %s', (_, query) => expect(search(query).hits.length).toBeGreaterThan(0));

  it('reads only the beginning of a very long text', () => {
    const long = `samtycke ${'ord '.repeat(5000)}`;
    expect(search(long).hits[0]?.id).toBe('samtycke');
    expect(search('ö'.repeat(10_000)).hits).toEqual([]);
  });

  it('never throws, never repeats a hit, and marks only what is in the title', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: fc.constantFrom(...Array.from('seipmötåäk- .§')), maxLength: 40 }),
      fc
        .array(fc.constantFrom('möte', 'SIP', 'över', 'lämna', 'samtyke', '2', '<', '🙂', 'hur', 'in'), {
          maxLength: 20,
        })
        .map((w) => w.join(' ')),
    );
    fc.assert(
      fc.property(text, (query) => {
        const { hits } = search(query);
        expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
        for (const { title, ranges, score } of hits) {
          expect(Number.isFinite(score) && score > 0).toBe(true);
          let end = 0;
          for (const range of ranges) {
            expect(range.start).toBeGreaterThanOrEqual(end);
            expect(range.end).toBeGreaterThan(range.start);
            end = range.end;
          }
          expect(end).toBeLessThanOrEqual(title.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('building', () => {
  it('takes no entries', () => {
    expect(createSearch({ entries: [], lexicon: LEXICON }).search('sip')).toEqual({
      hits: [],
      terms: expect.any(Array) as string[],
    });
    expect(entries).toEqual(ENTRIES);
  });

  it('in slices gives the same search and pauses on the way', async () => {
    let pauses = 0;
    const sliced = await createSearchInSlices({ entries: ENTRIES, lexicon: LEXICON }, () => {
      pauses++;
      return Promise.resolve();
    });
    expect(pauses).toBeGreaterThan(1);
    for (const query of ['sip', 'samtyke', 'lämna över', 'kartl'])
      expect(sliced.search(query)).toEqual(search(query));
  });

  it('in slices stops when the pause says so', async () => {
    const giveUp = (): Promise<void> => Promise.reject(new Error('closed'));
    await expect(createSearchInSlices({ entries: ENTRIES, lexicon: LEXICON }, giveUp)).rejects.toThrow(
      'closed',
    );
  });
});
