import { expect, test } from 'vitest';
import { duration, nextAfter, pathParts, piecesOf } from '../../../site/src/view/learn/path-plan.ts';
import { loadKnowledge } from '../../support/knowledge-folder.ts';
import { learningKnowledge } from './learning-knowledge.ts';

const { pack } = loadKnowledge(learningKnowledge);
const [path] = pack.paths;
if (!path) throw new Error('the sample has no path');

function pieceNamed(id: string) {
  const piece = pack.pieces.find((candidate) => candidate.id === id);
  if (!piece) throw new Error(`the sample has no piece ${id}`);
  return piece;
}

test('a path is laid out as day, week and month with their minutes', () => {
  expect(pathParts(pack, path).map(({ title, minutes, pieces }) => [title, minutes, pieces.length])).toEqual([
    ['Dag 1', 19, 2],
    ['Vecka 1', 8, 1],
    ['Månad 1', 10, 1],
  ]);
});

test.each([4, 11])('a piece of %i minutes is refused: the site promises five to ten', (minutes) => {
  const file = 'paths/pieces/ord.yaml';
  const text = learningKnowledge[file]?.replace('minutes: 10', `minutes: ${String(minutes)}`);
  expect(
    loadKnowledge({ ...learningKnowledge, [file]: text }).problems.map((each) => [each.file, each.code]),
  ).toEqual(expect.arrayContaining([[`content/${file}`, 'field-invalid']]));
});

test('a piece that stands twice counts once', () => {
  expect(piecesOf(pack, path).map(({ id }) => id)).toEqual(['ord', 'steg', 'sip']);
});

test('a piece knows what follows it in each path, and the last one that nothing does', () => {
  const after = (id: string) => nextAfter(pack, pieceNamed(id));
  expect(after('ord').map(({ next, paths }) => [next?.id, paths])).toEqual([['steg', [path]]]);
  expect(after('sip')[0]?.next).toBeUndefined();
});

test.each([
  [0, '0 minuter'],
  [1, '1 minut'],
  [45, '45 minuter'],
  [60, '1 timme'],
  [130, '2 timmar 10 minuter'],
])('%i minutes are said as %s', (minutes, words) => {
  expect(duration(minutes)).toBe(words);
});

test('paths that go on with the same piece are told once', () => {
  const other = { ...path, id: 'annan' };
  expect(nextAfter({ ...pack, paths: [path, other] }, pieceNamed('ord')).map(({ paths }) => paths)).toEqual([
    [path, other],
  ]);
});
