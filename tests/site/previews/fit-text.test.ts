import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitText } from '../../../site/build/previews/fit-text.ts';

/** Every letter half as wide as it is high: at 100 pixels, 50. */
const widthOf = (word: string) => word.length * 50;
const box = { width: 1000, sizes: [80, 40, 20], lines: (size: number) => Math.floor(240 / size) };
const widthAt = (line: string, size: number) => (widthOf(line) * size) / 100;

test('a short title is set as large as there is room for, on one line', () => {
  expect(fitText('Bättre mål', widthOf, box)).toEqual({ size: 80, lines: ['Bättre mål'] });
});

test('a title is broken into lines of about the same length, and no more of them than are needed', () => {
  expect(fitText('Ett långt namn på en lärdom', widthOf, box)).toEqual({
    size: 80,
    lines: ['Ett långt namn', 'på en lärdom'],
  });
});

test('a title with too many lines is set smaller', () => {
  const { size, lines } = fitText('ord '.repeat(30), widthOf, box);
  expect(size).toBe(40);
  expect(lines.join(' ').split(' ')).toHaveLength(30);
});

test('a word wider than the picture makes the text smaller than the smallest size', () => {
  const { size, lines } = fitText('x'.repeat(200), widthOf, box);
  expect(size).toBeLessThan(20);
  expect(lines).toHaveLength(1);
});

test('what does not fit at the smallest size ends with an ellipsis', () => {
  const { lines } = fitText('ord '.repeat(600), widthOf, { ...box, lines: () => 2 });
  expect(lines).toHaveLength(2);
  expect(lines.at(-1)).toMatch(/ …$/);
});

test('no text runs out of its box, whatever it says', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 60 }), { maxLength: 60 }), (words) => {
      const { size, lines } = fitText(words.join(' '), widthOf, box);
      return lines.every((line) => widthAt(line, size) <= box.width) && lines.length <= box.lines(size);
    }),
  );
});
