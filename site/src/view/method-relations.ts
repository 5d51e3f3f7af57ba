import type { GuideEntry } from '#content/core/pack.ts';

export interface RelationArc {
  readonly from: GuideEntry;
  readonly to: GuideEntry;
  readonly path: string;
}

/** Height of a row and half of it, in units of the picture. */
export const rowHeight = 34;

/** Arcs between the guides of a list that name each other as related, drawn to the right of the rows they join. */
export function relationArcs(guides: readonly GuideEntry[]): readonly RelationArc[] {
  return guides.flatMap((from, at) =>
    guides.slice(at + 1).flatMap((to, distance) => {
      const names = (guide: GuideEntry, other: GuideEntry) =>
        guide.related.some((row) => row.to === other.ref);
      if (!names(from, to) && !names(to, from)) return [];
      const y = (row: number) => (row + 0.5) * rowHeight;
      const [start, end] = [y(at), y(at + 1 + distance)];
      const reach = 12 + (distance + 1) * 11;
      return [{ from, to, path: `M0 ${start}C${reach} ${start} ${reach} ${end} 0 ${end}` }];
    }),
  );
}
