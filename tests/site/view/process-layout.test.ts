import { expect, test } from 'vitest';
import { breakLines, processLayout } from '../../../site/src/view/process-layout.ts';

const steps = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `s${at + 1}`, short: `Steg ${at + 1}` }));

test('up to four steps stand on one row, in order and evenly spaced', () => {
  const { rows } = processLayout(steps(4), []);
  expect(rows).toHaveLength(1);
  const xs = rows[0]?.stations.map(({ x }) => x) ?? [];
  const gaps = xs.slice(1).map((x, at) => Math.round(x - (xs[at] ?? 0)));
  expect(new Set(gaps).size).toBe(1);
  expect(rows[0]?.stations.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
});

test('seven steps take two rows and go on counting', () => {
  const { rows, height } = processLayout(steps(7), []);
  expect(rows.map(({ stations }) => stations.map(({ number }) => number))).toEqual([
    [1, 2, 3, 4],
    [5, 6, 7],
  ]);
  expect(rows[1]?.y).toBeGreaterThan(rows[0]?.y ?? 0);
  expect(height).toBeGreaterThan(rows[1]?.y ?? 0);
});

test('who leads a step and when stand below it, and the row has room for both', () => {
  const [first, ...rest] = steps(3);
  const told = { id: 's1', short: 'Steg 1', ...first, who: 'IPS-coachen', when: 'vecka 1' };
  const { rows, height } = processLayout([told, ...rest], []);
  expect(rows[0]?.stations[0]).toMatchObject({ who: ['IPS-coachen'], when: ['vecka 1'] });
  expect(height - processLayout(steps(3), []).height).toBeGreaterThanOrEqual(2 * 16);
});

test('steps that go on together get one bracket with its note under them', () => {
  const { arcs, height, rows } = processLayout(steps(4), [{ from: 's1', to: 's3', note: 'samtidigt' }]);
  expect(arcs).toHaveLength(1);
  expect(arcs[0]?.note).toBe('samtidigt');
  expect(arcs[0]?.noteX).toBeCloseTo(rows[0]?.stations[1]?.x ?? 0);
  expect(arcs[0]?.noteY).toBeLessThanOrEqual(height);
});

test('a bracket over two rows is drawn on both and its note is written once', () => {
  const { arcs } = processLayout(steps(8), [{ from: 's2', to: 's7', note: 'samtidigt' }]);
  expect(arcs.map(({ note }) => note)).toEqual(['samtidigt', '']);
});

test('a bracket over two rows is drawn also where a row holds only its last step', () => {
  const { arcs } = processLayout(steps(6), [{ from: 's2', to: 's4', note: 'samtidigt' }]);
  expect(arcs).toHaveLength(2);
  // Open to the right edge where it goes on, and from the left edge where it comes.
  expect(arcs[0]?.path).toMatch(/^M\d+.*H560$/);
  expect(arcs[1]?.path).toMatch(/^M0 .*v-6$/);
  expect(processLayout(steps(4), [{ from: 's2', to: 's2', note: 'samtidigt' }]).arcs).toEqual([]);
});

test('a bracket whose steps do not exist is left out', () => {
  expect(processLayout(steps(3), [{ from: 's1', to: 's9', note: 'x' }]).arcs).toEqual([]);
});

test('the note keeps within the picture', () => {
  const note = 'en lång text som inte ryms mitt under två stationer längst till vänster';
  const { arcs, width } = processLayout(steps(4), [{ from: 's1', to: 's2', note }]);
  const half = (note.length * 6.6) / 2;
  expect(arcs[0]?.noteX).toBeGreaterThanOrEqual(half);
  expect((arcs[0]?.noteX ?? 0) + half).toBeLessThanOrEqual(width);
});

test.each([
  ['Sök jobb tidigt', 20, ['Sök jobb tidigt']],
  ['Sök jobb tidigt', 9, ['Sök jobb', 'tidigt']],
  ['Arbetsgivarkontakt', 5, ['Arbetsgivarkontakt']],
  ['', 5, []],
])('%j in lines of %i letters', (text, letters, lines) => {
  expect(breakLines(text, letters)).toEqual(lines);
});
