import { expect, test } from 'vitest';
import { createPackIndex } from '../../../content/core/pack-index.ts';
import { loadContent } from '../../../content/load/load-content.ts';
import { facetValues, lessonFacets } from '../../../site/src/view/lesson-facets.ts';
import { themeMatrix } from '../../../site/src/view/theme-matrix.ts';

const { pack } = loadContent();
const index = createPackIndex(pack);
const matrix = themeMatrix(index, pack.lessons);

test('every number in the matrix is what its two choices give', () => {
  for (const { id, cells } of matrix.rows)
    for (const [at, report] of matrix.reports.entries())
      expect(
        pack.lessons.filter((lesson) => {
          const values = facetValues(index, lesson);
          return values['tema']?.includes(id) && values['rapport']?.includes(report.id);
        }),
      ).toHaveLength(cells[at] ?? -1);
});

test('a lesson from two reports is counted in both and once in all', () => {
  const [lesson] = pack.lessons;
  if (!lesson) throw new Error('no lessons');
  const [first, second] = matrix.reports.map(({ id }) => ({ source: id }));
  if (!first || !second) throw new Error('fewer than two reports');
  const both = { ...lesson, themes: ['tid'] as const, sources: [first, second] } as unknown as typeof lesson;
  const { rows, reports } = themeMatrix(index, [both]);
  const row = rows.find(({ id }) => id === 'tid');
  expect(reports.map(({ count }) => count)).toEqual([1, 1]);
  expect(row?.cells).toEqual([1, 1]);
  expect(row?.count).toBe(1);
});

test('what has no lesson is named in words', () => {
  const zeros = matrix.rows.flatMap(({ cells }) => cells.filter((cell) => cell === 0));
  expect(matrix.empty).toHaveLength(zeros.length);
});

test('reports stand by year', () => {
  const years = matrix.reports.map(({ id }) => index.source(id)?.year ?? '');
  expect(years).toEqual([...years].sort());
});

test('steps are offered under their guide, in its order, and only those with lessons', () => {
  const steps = lessonFacets(index, pack.lessons).find(({ id }) => id === 'steg');
  expect(steps?.options).toEqual([]);
  for (const { value, options } of steps?.groups ?? []) {
    const order = index.stepsOf(value).map(({ id }) => id);
    const places = options.map((option) => order.indexOf(option.value));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((place) => place >= 0)).toBe(true);
    for (const option of options) expect(index.lessonsOf(`step:${option.value}`)).toHaveLength(option.count);
  }
});
