import { expect, test } from 'vitest';
import { lix, sentencesOf } from '#content/core/language/readability.ts';

test('LIX is mean sentence length plus the share of long words', () => {
  // Ten words in two sentences, one of them longer than six letters: 5 + 10.
  expect(lix('Du vill ha ett jobb. Vi letar tillsammans nu här.')).toBe(15);
  expect(lix('')).toBe(0);
});

test('an abbreviation with full stops does not end a sentence', () => {
  expect(sentencesOf('Se t.ex. SIP i 10 kap. 8 § lagen. Fråga sedan.')).toEqual([
    'Se t.ex. SIP i 10 kap. 8 § lagen.',
    'Fråga sedan.',
  ]);
});

test('a line of its own is a sentence of its own', () => {
  expect(sentencesOf('Du vill jobba\nDu får hjälp')).toHaveLength(2);
});
