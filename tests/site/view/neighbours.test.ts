import { expect, test } from 'vitest';
import { createPackIndex } from '../../../content/core/pack-index.ts';
import { loadContent } from '../../../content/load/load-content.ts';
import { guideNeighbours, lessonNeighbours, neighboursIn } from '../../../site/src/view/neighbours.ts';

const rows = ['a', 'b', 'c'].map((id) => ({ ref: id, title: id.toUpperCase(), url: `/${id}/` }));
const index = createPackIndex(loadContent().pack);

test('what stands in the middle has something before and after it', () => {
  expect(neighboursIn(rows, 'b', 'Allt', '/')).toMatchObject({
    place: 2,
    count: 3,
    previous: { title: 'A' },
    next: { title: 'C' },
  });
});

test('the first has nothing before it, the last nothing after, and what is alone no neighbours at all', () => {
  expect(neighboursIn(rows, 'a', 'Allt', '/')?.previous).toBeUndefined();
  expect(neighboursIn(rows, 'c', 'Allt', '/')?.next).toBeUndefined();
  expect(neighboursIn(rows.slice(0, 1), 'a', 'Allt', '/')).toBeUndefined();
  expect(neighboursIn(rows, 'd', 'Allt', '/')).toBeUndefined();
});

test('following next from the first method leads through all of them', () => {
  const methods = index.pack.guides.filter(({ kind }) => kind === 'metod');
  const seen: string[] = [];
  for (let at = methods[0]; at !== undefined;) {
    seen.push(at.id);
    const url = guideNeighbours(index, at)?.next?.url;
    at = methods.find((guide) => guide.url === url);
  }
  expect(seen).toEqual(methods.map(({ id }) => id));
});

test('every lesson’s neighbours share its first theme', () => {
  const byUrl = new Map(index.pack.lessons.map((lesson) => [lesson.url, lesson]));
  const strangers = index.pack.lessons.filter((lesson) => {
    const { previous, next } = lessonNeighbours(index, lesson) ?? {};
    const theme = lesson.themes[0];
    return [previous, next].some((other) => other && theme && !byUrl.get(other.url)?.themes.includes(theme));
  });
  expect(strangers).toEqual([]);
});
