import type { SearchHit } from '#content/core/search/search-entry.ts';

/** A hit's title with the words that matched in `mark`. */
export function markedTitle({ title, ranges }: Pick<SearchHit, 'title' | 'ranges'>): DocumentFragment {
  const fragment = document.createDocumentFragment();
  let from = 0;
  for (const { start, end } of ranges) {
    fragment.append(title.slice(from, start));
    const mark = document.createElement('mark');
    mark.textContent = title.slice(start, end);
    fragment.append(mark);
    from = end;
  }
  fragment.append(title.slice(from));
  return fragment;
}
