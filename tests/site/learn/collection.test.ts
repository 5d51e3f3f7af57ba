import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  choiceFromHash,
  hashOf,
  maxItems,
  moved,
  readChoice,
  withItem,
  withoutItem,
  writeChoice,
} from '../../../site/src/elements/learn/collection/choice.ts';

const refs = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom('step', 'lesson', 'term'), fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4})?$/))
    .map(([kind, id]) => `${kind}:${id}`),
  { maxLength: 20 },
);

test('a choice survives the way through an address and through storage', () => {
  fc.assert(
    fc.property(refs, (choice) => {
      expect(choiceFromHash(hashOf(choice))).toEqual(choice);
      expect(readChoice(writeChoice(choice))).toEqual(choice);
    }),
  );
});

test('an address without a choice gives none, and an empty choice is a choice', () => {
  expect(choiceFromHash('')).toBeUndefined();
  expect(choiceFromHash('#steg-1')).toBeUndefined();
  expect(choiceFromHash('#val=')).toEqual([]);
});

test('an address cannot carry anything but references to what can be collected, each once', () => {
  expect(
    choiceFromHash('#val=step:se/yrkesprofil,<img>,source:mia-2019,Anna Andersson,step:se/yrkesprofil'),
  ).toEqual(['step:se/yrkesprofil']);
});

test('a full collection takes no more', () => {
  const full = Array.from({ length: maxItems }, (_, at) => `lesson:l${String(at)}`);
  expect(withItem(full, 'lesson:en-till')).toBe(full);
  expect(withItem(withoutItem(full, 'lesson:l3'), 'lesson:en-till').at(-1)).toBe('lesson:en-till');
});

test('moving up and then down gives the same order, and the ends stay', () => {
  const choice = ['lesson:a', 'lesson:b', 'lesson:c'];
  expect(moved(choice, 'lesson:c', -1)).toEqual(['lesson:a', 'lesson:c', 'lesson:b']);
  expect(moved(moved(choice, 'lesson:b', 1), 'lesson:b', -1)).toEqual(choice);
  expect(moved(choice, 'lesson:a', -1)).toBe(choice);
  expect(moved(choice, 'lesson:c', 1)).toBe(choice);
});

test.each(['{', '7', '{"items":3}', null])('%j in storage is an empty collection', (text) => {
  expect(readChoice(text)).toEqual([]);
});
