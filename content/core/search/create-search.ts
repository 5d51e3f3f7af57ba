import { createPhraseLookup } from './concepts.ts';
import { matchRanges } from './highlight.ts';
import type { Lexicon } from './lexicon.ts';
import { matchedTerms } from './matched-terms.ts';
import { nameFactor } from './name-match.ts';
import { planQuery } from './plan.ts';
import { createRanker } from './rank.ts';
import type { SearchAnswer, SearchEntry, SearchHit, SearchOptions } from './search-entry.ts';
import { buildIndex, createIndex, type SearchIndex } from './search-index.ts';
import { suggest } from './suggest.ts';
import { KIND_PRIOR, NEAR_TIE } from './weights.ts';

/** What a search is made of. */
export interface SearchSource {
  readonly entries: readonly SearchEntry[];
  readonly lexicon: Lexicon;
}

/** Answers queries; keeps no history. */
export interface Search {
  /**
   * The entries that answer a query, best first. Any text is allowed: what holds no word gives no
   * hits, and of very long text only the beginning counts.
   */
  readonly search: (query: string, options?: SearchOptions) => SearchAnswer;
  /** What is searched, in the order it was given. */
  readonly entries: readonly SearchEntry[];
}

const DEFAULT_LIMIT = 20;
/** Candidates whose names are compared with the query; the answer lies among them or is not there. */
const COMPARED = 80;

/** Builds a search in one go: about 50 ms for 350 entries. */
export function createSearch({ entries, lexicon }: SearchSource): Search {
  return searchOver(createIndex(entries, lexicon));
}

/**
 * Builds the same search in short slices and awaits `pause` between them, so that building never
 * blocks typing. Rejects when `pause` does, which is how a caller gives up.
 */
export async function createSearchInSlices(
  source: SearchSource,
  pause: () => Promise<void>,
): Promise<Search> {
  const building = buildIndex(source.entries, source.lexicon);
  for (;;) {
    const step = building.next();
    if (step.done === true) return searchOver(step.value);
    await pause();
  }
}

/** Entries without an order come after those that have one, as they stand in the corpus. */
const NO_ORDER = 1e7;

interface Ordered {
  readonly hit: SearchHit;
  readonly order: number;
}

/** A search over an index that is already built. */
export function searchOver(index: SearchIndex): Search {
  const rank = createRanker(index);
  const phraseOf = createPhraseLookup(index);

  function search(query: string, { limit = DEFAULT_LIMIT, kinds = [] }: SearchOptions = {}): SearchAnswer {
    const slots = planQuery(query, index, phraseOf);
    if (slots.length === 0 || limit < 1) return { hits: [], terms: [] };
    const wanted = new Set(kinds);
    const isAllowed = (entry: number): boolean =>
      wanted.size === 0 || wanted.has(index.entries[entry]?.kind ?? '');
    const { candidates, slotValues } = rank(slots, Math.max(COMPARED, limit), isAllowed);
    const terms = matchedTerms(slots, index);
    const hits = candidates.flatMap(({ entry: number, score }) => {
      const entry = index.entries[number];
      if (entry === undefined) return [];
      const full = score * nameFactor(number, slots, slotValues, index) * (KIND_PRIOR[entry.kind] ?? 1);
      return [
        {
          hit: toHit(entry, full),
          order: entry.order ?? NO_ORDER + number,
        },
      ];
    });
    hits.sort(byScoreThenOrder);
    const shown = hits.slice(0, limit).map(({ hit }) => ({ ...hit, ranges: matchRanges(hit.title, terms) }));
    const suggestion = suggest(query, slots, index);
    return { hits: shown, terms: [...terms], ...(suggestion === undefined ? {} : { suggestion }) };
  }

  return { search, entries: index.entries };
}

function toHit(entry: SearchEntry, score: number): SearchHit {
  const { id, kind, title, url, meta } = entry;
  return { id, kind, title, url, meta, score, ranges: [], entry };
}

/** Best first; scores in the same narrow band count as equal and keep the editor's order, where there is one. */
function byScoreThenOrder(a: Ordered, b: Ordered): number {
  return band(b.hit.score) - band(a.hit.score) || a.order - b.order || b.hit.score - a.hit.score;
}

function band(score: number): number {
  return Math.round(Math.log(score) / Math.log(NEAR_TIE));
}
