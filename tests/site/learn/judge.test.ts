import { expect, test } from 'vitest';
import { judge } from '../../../site/src/elements/learn/judge.ts';

const options = (chosen: string, right: string) =>
  ['a', 'b', 'c'].map((id) => ({ chosen: chosen.includes(id), right: right.includes(id) }));

test.each([
  { chosen: '', right: 'a', several: false, answered: false, isRight: false },
  { chosen: 'a', right: 'a', several: false, answered: true, isRight: true },
  { chosen: 'b', right: 'a', several: false, answered: true, isRight: false },
  { chosen: 'ab', right: 'ab', several: true, answered: true, isRight: true },
  { chosen: 'a', right: 'ab', several: true, answered: true, isRight: false },
  { chosen: 'abc', right: 'ab', several: true, answered: true, isRight: false },
])('choosing $chosen when $right is right', ({ chosen, right, several, answered, isRight }) => {
  const result = judge(options(chosen, right), several);
  expect(result.answered).toBe(answered);
  expect(result.right).toBe(isRight);
  expect(result.sentence).not.toBe('');
});

test('with several right ones it says how many were found', () => {
  expect(judge(options('a', 'ab'), true).sentence).toContain('1 av 2');
});
