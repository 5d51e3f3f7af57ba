import type { Search } from '#content/core/search/create-search.ts';

let loading: Promise<Search> | undefined;

/** The page's one search, fetched when first wanted. A failed fetch is tried again the next time. */
export function searchOnce(source: string): Promise<Search> {
  loading ??= import('./load-search.ts')
    .then(({ loadSearch }) => loadSearch(source))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
