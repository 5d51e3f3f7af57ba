import type { SearchHit } from '#content/core/search/search-entry.ts';
import { make } from '../make.ts';

/** A hit's title in pieces, with the words that matched in `mark`. */
export function markedTitle({
  title,
  ranges,
}: Pick<SearchHit, 'title' | 'ranges'>): readonly (Node | string)[] {
  let from = 0;
  const pieces = ranges.flatMap(({ start, end }) => {
    const before = title.slice(from, start);
    from = end;
    return [before, make('mark', {}, title.slice(start, end))];
  });
  return [...pieces, title.slice(from)];
}
