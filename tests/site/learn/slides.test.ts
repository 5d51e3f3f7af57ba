import { expect, test } from 'vitest';
import { createPackIndex } from '../../../content/core/pack-index.ts';
import { slideAct, slideAfter } from '../../../site/src/elements/learn/slides/slide-keys.ts';
import { guideSlides } from '../../../site/src/view/learn/slides/guide-slides.ts';
import { loadKnowledge } from '../../support/knowledge-folder.ts';
import { learningKnowledge } from './learning-knowledge.ts';

const index = createPackIndex(loadKnowledge(learningKnowledge).pack);
const [guide] = index.pack.guides;
if (!guide) throw new Error('the sample has no guide');
const slides = guideSlides(index, guide, 'https://example.se');

test('every slide has a name of its own, and each step is one', () => {
  const ids = slides.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.startsWith('steg-'))).toEqual(['steg-profil']);
});

test('a question comes before its answer, and only the answer says which is best', () => {
  const question = slides.findIndex(({ id }) => id === 'fraga-ett');
  expect(slides[question + 1]?.id).toBe('svar-ett');
  expect(slides[question]?.html).not.toContain('Bäst');
  expect(slides[question + 1]?.html).toContain('Bäst');
});

const key = (name: string, more: Partial<KeyboardEvent> = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

test.each([
  [key('ArrowRight'), 'next'],
  [key(' ', { shiftKey: true }), 'previous'],
  [key('N'), 'notes'],
  [key('f', { ctrlKey: true }), undefined],
  [key('q'), undefined],
])('%j does %s', (event, act) => {
  expect(slideAct(event)).toBe(act);
});

test('moving stays within the presentation', () => {
  expect(slideAfter(0, 'previous', 5)).toBe(0);
  expect(slideAfter(4, 'next', 5)).toBe(4);
  expect(slideAfter(1, 'last', 5)).toBe(4);
});
