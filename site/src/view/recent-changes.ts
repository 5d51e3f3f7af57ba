import type { Html } from '#content/core/html.ts';
import type { GuideEntry } from '#content/core/pack.ts';

export interface RecentChange {
  readonly guide: GuideEntry;
  readonly date: string;
  readonly what: Html;
}

/** The newest changes over all guides, newest first; on the same day in the guides' own order. */
export const recentChanges = (guides: readonly GuideEntry[], count: number): readonly RecentChange[] =>
  guides
    .flatMap((guide) => guide.changes.map(({ date, what }) => ({ guide, date, what })))
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1))
    .slice(0, count);
