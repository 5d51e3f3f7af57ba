import { createSearchInSlices, type Search } from '#content/core/search/create-search.ts';
import { unpackLexicon, type PackedLexicon } from '#content/core/search/pack-lexicon.ts';
import type { SearchEntry } from '#content/core/search/search-entry.ts';

/** What the site puts in the file that is fetched when someone searches. */
export interface SearchData {
  readonly entries: readonly SearchEntry[];
  readonly lexicon: PackedLexicon;
}

/** Lets what is waiting through. A timer waits at least 4 ms each time, which over the slices would come to a quarter of a second. */
const pause = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve));

/** Fetches what the search is made of and builds it in slices, so that typing is never held up. Rejects when it cannot be fetched. */
export async function loadSearch(source: string): Promise<Search> {
  const answer = await fetch(source);
  if (!answer.ok) throw new Error(`search: ${source} gave ${String(answer.status)}`);
  // The file is built together with this script, and its name changes with its content.
  const { entries, lexicon } = (await answer.json()) as SearchData;
  return createSearchInSlices({ entries, lexicon: unpackLexicon(lexicon) }, pause);
}
