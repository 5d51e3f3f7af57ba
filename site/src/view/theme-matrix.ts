import type { PackIndex } from '#content/core/pack-index.ts';
import type { LessonEntry } from '#content/core/pack.ts';
import { facetValues } from './lesson-facets.ts';
import { themeName, type ThemeId } from './names.ts';

interface Heading {
  readonly id: string;
  readonly label: string;
  readonly url: string;
  /** All lessons under the heading, each counted once. */
  readonly count: number;
}
export interface ThemeRow extends Heading {
  /** How many lessons on the theme each report has given, in the order of the columns. */
  readonly cells: readonly number[];
}
export interface ThemeMatrix {
  readonly reports: readonly Heading[];
  readonly rows: readonly ThemeRow[];
  /** Cells without lessons, as "Tid i IST 2015". */
  readonly empty: readonly string[];
}

/**
 * Lessons counted by theme and report: themes in their own order, reports by year. A lesson with two reports or two themes stands in each
 * of their cells, so a row can add up to more than its own count.
 */
export function themeMatrix(index: PackIndex, lessons: readonly LessonEntry[]): ThemeMatrix {
  const values = lessons.map((lesson) => facetValues(index, lesson));
  const count = (theme?: string, report?: string) =>
    values.filter(
      ({ tema = [], rapport = [] }) =>
        (theme === undefined || tema.includes(theme)) && (report === undefined || rapport.includes(report)),
    ).length;
  const used = new Set(values.flatMap(({ rapport = [] }) => rapport));
  const reports = index.pack.sources
    .filter(({ id }) => used.has(id))
    .sort((a, b) => a.year.localeCompare(b.year))
    .map(({ id, short, url }) => ({ id, label: short, url, count: count(undefined, id) }));
  const rows = index.pack.themes.map(({ id, url }) => ({
    id,
    label: themeName(index.pack, id as ThemeId),
    url,
    count: count(id),
    cells: reports.map((report) => count(id, report.id)),
  }));
  const empty = rows.flatMap(({ label, cells }) =>
    cells.flatMap((cell, at) => (cell === 0 ? [`${label} i ${reports[at]?.label ?? ''}`] : [])),
  );
  return { reports, rows, empty };
}
