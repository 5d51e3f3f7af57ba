import type { SearchEntry, SearchHit } from '#content/core/search/search-entry.ts';
import type { Brief } from '../cards/card.ts';

/** The kinds of hits that are read on the site: its own pages, and what is for learning or for the participant. */
export const pageKinds = ['page', 'participant', 'path', 'quiz', 'kit'] as const;

/** The row of such a hit, which opens its page. */
export const pageBrief = ({ id, title, url, meta }: SearchEntry | SearchHit): Brief => ({
  ref: id,
  kind: 'page',
  title,
  url,
  hue: 'tool',
  badge: { text: '↗', shape: 'square' },
  ...(meta === undefined ? {} : { meta }),
});

/** The row of the page with that reference; nothing when there is no such page among what can be found. */
export function findPageBrief(entries: readonly SearchEntry[], ref: string): Brief | undefined {
  const entry = entries.find(({ id }) => id === ref);
  return entry && (pageKinds as readonly string[]).includes(entry.kind) ? pageBrief(entry) : undefined;
}
