import type { PackIndex } from '#content/core/pack-index.ts';
import type { GuideEntry, LessonEntry } from '#content/core/pack.ts';
import { pages } from '#content/core/urls.ts';
import { groupNames } from './names.ts';

/** What comes before and after something in the order a reader would take it. */
export interface Neighbours {
  /** The order they are in: "Metoder", "Samverkan". */
  readonly among: string;
  /** Where all of them stand. */
  readonly url: string;
  /** Counted from one. */
  readonly place: number;
  readonly count: number;
  readonly previous: { readonly title: string; readonly url: string } | undefined;
  readonly next: { readonly title: string; readonly url: string } | undefined;
}

interface Row {
  readonly ref: string;
  readonly title: string;
  readonly url: string;
}

/** The neighbours of what a reference leads to in a list; nothing when it is alone there, or not there at all. */
export function neighboursIn(
  rows: readonly Row[],
  ref: string,
  among: string,
  url: string,
): Neighbours | undefined {
  const at = rows.findIndex((row) => row.ref === ref);
  if (at < 0 || rows.length < 2) return undefined;
  return { among, url, place: at + 1, count: rows.length, previous: rows[at - 1], next: rows[at + 1] };
}

/** A method among the methods, a tool among those of its group: the order of their list page. */
export function guideNeighbours(index: PackIndex, guide: GuideEntry): Neighbours | undefined {
  const rows = index.pack.guides
    .filter(({ kind, group }) => kind === guide.kind && (kind === 'metod' || group === guide.group))
    .map(({ ref, short, url }) => ({ ref, title: short, url }));
  return guide.kind === 'metod'
    ? neighboursIn(rows, guide.ref, groupNames.metod, pages.methods)
    : neighboursIn(rows, guide.ref, groupNames[guide.group], `${pages.tools}#${guide.group}`);
}

/** A lesson among those of its first theme, in the order of the theme's page. */
export function lessonNeighbours(index: PackIndex, lesson: LessonEntry): Neighbours | undefined {
  const { lessons, themes } = index.pack;
  const theme = themes.find(({ id }) => id === lesson.themes[0]);
  if (!theme) return undefined;
  const rows = lessons.filter((other) => (other.themes as readonly string[]).includes(theme.id));
  return neighboursIn(rows, lesson.ref, theme.title, `${theme.url}#lardomar`);
}
