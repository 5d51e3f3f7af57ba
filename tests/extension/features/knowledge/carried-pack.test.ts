import { expect, test } from 'vitest';
import { createPackIndex } from '../../../../content/core/pack-index.ts';
import { loadContent } from '../../../../content/load/load-content.ts';
import { briefOf } from '../../../../extension/features/cards/brief-of.ts';
import { cardOf } from '../../../../extension/features/cards/card-of.ts';
import { carriedPack } from '../../../../extension/features/knowledge/carried-pack.ts';

const { pack } = loadContent();
const carried = carriedPack(pack);

test('the panel shows the same card and row for everything, though it carries nothing to learn with', () => {
  const [whole, part] = [createPackIndex(pack), createPackIndex(carried)];
  const refs = [
    ...pack.guides,
    ...pack.steps,
    ...pack.checklists,
    ...pack.lessons,
    ...pack.actors,
    ...pack.sources,
    ...pack.laws,
    ...pack.paths,
    ...pack.pieces,
    ...pack.quizzes,
    ...pack.kits,
  ].map(({ ref }) => ref);
  expect(
    refs.filter((ref) => JSON.stringify(briefOf(part, ref)) !== JSON.stringify(briefOf(whole, ref))),
  ).toEqual([]);
  expect(
    refs.filter((ref) => JSON.stringify(cardOf(part, ref)) !== JSON.stringify(cardOf(whole, ref))),
  ).toEqual([]);
});

test('what is left out is only paths, pieces, questions and kits, and the hash is that of the whole', () => {
  const emptied = Object.entries(carried).filter(([key, value]) => value !== pack[key as keyof typeof pack]);
  expect(emptied.map(([key]) => key).sort()).toEqual(['kits', 'paths', 'pieces', 'quizzes']);
  expect(carried.hash).toBe(pack.hash);
});
