import type { Html } from '#content/core/html.ts';
import type { GuideEntry } from '#content/core/pack.ts';

export interface RecentChange {
  readonly guide: GuideEntry;
  readonly date: string;
  readonly what: Html;
}

/** A change that several guides share, in their own order: the same words on the same day. */
export interface SharedChange {
  readonly guides: readonly GuideEntry[];
  readonly date: string;
  readonly what: Html;
}

/** The newest changes over all guides, newest first; on the same day in the guides' own order. */
export const recentChanges = (guides: readonly GuideEntry[], count: number): readonly RecentChange[] =>
  guides
    .flatMap((guide) => guide.changes.map(({ date, what }) => ({ guide, date, what })))
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1))
    .slice(0, count);

/** The newest changes, newest first, where guides that say the same thing on the same day share one entry. */
export function sharedChanges(guides: readonly GuideEntry[], count: number): readonly SharedChange[] {
  const shared = new Map<string, { guides: GuideEntry[]; date: string; what: Html }>();
  for (const { guide, date, what } of recentChanges(guides, Infinity)) {
    const known = shared.get(`${date} ${what}`);
    if (known) known.guides.push(guide);
    else shared.set(`${date} ${what}`, { guides: [guide], date, what });
  }
  return [...shared.values()].slice(0, count);
}
