import { describe, expect, it } from 'vitest';
import { createSearch } from '#content/core/search/create-search.ts';
import { lintLexicon } from '#content/core/search/lint-lexicon.ts';
import { searchEntries } from '#content/core/search-entries.ts';
import { loadContent } from '#content/load/load-content.ts';
import { loadLexicon } from '#content/load/load-lexicon.ts';
import { withoutDiacritics, withTypo } from './damage.ts';
import { loadQueries, QUERY_CLASSES, type GradedQuery, type QueryClass } from './load-queries.ts';
import { meanScore, scoreQuery, type QueryScore } from './metrics.ts';

const entries = searchEntries(loadContent().pack);
const lexicon = loadLexicon();
const queries = loadQueries();
const { search } = createSearch({ entries, lexicon });

/** Share of queries whose first hit is useful, by class: what a caseworker may count on. */
const SUCCESS_AT_1: Readonly<Record<QueryClass, number>> = {
  abbreviation: 0.95,
  typo: 0.95,
  'no-diacritics': 0.95,
  prefix: 0.95,
  inflection: 0.9,
  compound: 0.9,
  question: 0.8,
  synonym: 0.65,
  english: 0.65,
};

const score = ({ grades }: GradedQuery, text: string): QueryScore =>
  scoreQuery(
    search(text, { limit: 10 }).hits.map(({ id }) => id),
    grades,
  );

/** The queries that miss, so that a failing gate says what to look at. */
function misses(list: readonly GradedQuery[]): readonly string[] {
  return list
    .filter((query) => score(query, query.query).success1 === 0)
    .map(({ query, grades }) => {
      const first = search(query, { limit: 1 }).hits[0]?.id ?? 'nothing';
      return `"${query}" gives ${first}, wants ${[...grades.keys()].join(', ')}`;
    });
}

describe('the queries', () => {
  it('are at least 230, with at least 20 in each of the nine classes', () => {
    expect(queries.length).toBeGreaterThanOrEqual(230);
    const few = QUERY_CLASSES.filter((name) => queries.filter((query) => query.class === name).length < 20);
    expect(few).toEqual([]);
  });

  it('expect only entries that exist, and none is asked twice', () => {
    const ids = new Set(entries.map(({ id }) => id));
    const unknown = queries.flatMap(({ query, grades }) =>
      [...grades.keys()].filter((id) => !ids.has(id)).map((id) => `${query}: ${id}`),
    );
    expect(unknown).toEqual([]);
    const texts = queries.map(({ query }) => query.toLowerCase());
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });
});

describe('search over our own content', () => {
  const whole = meanScore(queries.map((query) => score(query, query.query)));

  it('puts the right answer high: nDCG@5, MRR@10, success@1, right in the top three', () => {
    expect(whole.ndcg5).toBeGreaterThanOrEqual(0.8);
    expect(whole.mrr10).toBeGreaterThanOrEqual(0.9);
    expect(whole.success1).toBeGreaterThanOrEqual(0.88);
    expect(whole.exact3).toBeGreaterThanOrEqual(0.82);
  });

  it('finds something for nearly every query', () => expect(whole.empty).toBeLessThanOrEqual(0.01));

  it.each(QUERY_CLASSES)('answers %s queries first time', (name) => {
    const list = queries.filter((query) => query.class === name);
    const reached = meanScore(list.map((query) => score(query, query.query))).success1;
    expect(reached >= SUCCESS_AT_1[name] ? [] : misses(list)).toEqual([]);
    expect(list).not.toEqual([]);
  });

  it('survives one slip in a longer word', () => {
    const slipped = queries.flatMap((query, at) =>
      [0, 1, 2].map((slip) => score(query, withTypo(query.query, slip * 1000 + at))),
    );
    expect(meanScore(slipped).mrr10).toBeGreaterThanOrEqual(0.83);
  });

  it('loses next to nothing without å, ä and ö', () => {
    const folded = meanScore(queries.map((query) => score(query, withoutDiacritics(query.query))));
    expect(whole.ndcg5 - folded.ndcg5).toBeLessThanOrEqual(0.02);
  });
});

describe('the lexicon', () => {
  it('swallows no common word of the content', () => {
    expect(
      lintLexicon(entries, lexicon).map(
        ({ fault, word, share }) => `${fault}: ${word} (${share.toFixed(2)})`,
      ),
    ).toEqual([]);
  });
});
