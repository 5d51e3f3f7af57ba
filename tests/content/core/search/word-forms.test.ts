import { describe, expect, it } from 'vitest';
import { splitCompound, knownEnd } from '#content/core/search/compounds.ts';
import { editDistance } from '#content/core/search/edit-distance.ts';
import { familyKeys } from '#content/core/search/families.ts';
import { correct, createSpeller } from '#content/core/search/spelling.ts';
import { lightStem, stem } from '#content/core/search/stem.ts';
import { createVocabulary } from '#content/core/search/vocabulary.ts';
import { createWordForms, formsWithPrefix, letterSet } from '#content/core/search/word-forms.ts';

describe('stem', () => {
  it.each([
    ['deltagarna', 'deltagare'],
    ['planen', 'planer'],
    ['genomförandeplanen', 'genomförandeplan'],
  ])('gives %s and %s one Snowball stem', (a, b) => expect(stem(a)).toBe(stem(b)));

  it.each([
    ['mötet', 'möte'],
    ['mötena', 'möte'],
    ['samtyckena', 'samtycke'],
    ['arbetsplatsen', 'arbetsplats'],
    ['flexibla', 'flexibel'],
    ['enkla', 'enkel'],
  ])('gives %s and %s one light stem where Snowball stops short', (a, b) =>
    expect(lightStem(a)).toBe(lightStem(b)),
  );

  it.each([
    ['mot', 'möte'],
    ['plan', 'plats'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
    expect(lightStem(a)).not.toBe(lightStem(b));
  });
});

describe('familyKeys', () => {
  it.each([
    ['arbetsträna', 'arbetsträning'],
    ['kartlägga', 'kartläggning'],
    ['kalla', 'kallelse'],
    ['anmäla', 'anmälan'],
    ['samordna', 'samordning'],
    ['boka', 'bokning'],
  ])('ties %s to %s', (verb, noun) => {
    const keys = familyKeys(stem(verb));
    expect(familyKeys(stem(noun)).some((key) => keys.includes(key))).toBe(true);
  });

  it('gives nothing for words too short to have a family', () => expect(familyKeys('se')).toEqual([]));
});

describe('splitCompound', () => {
  const words = new Set([
    'nätverk',
    'möte',
    'arbetsplats',
    'besök',
    'plats',
    'arbete',
    'arbet',
    'över',
    'lämning',
    'samtycke',
    'arbetsträning',
    'träning',
    'plan',
    'ningen',
    'anställ',
  ]);
  const lookup = {
    isWord: (word: string) => words.has(word),
    isStart: (start: string) => words.has(start),
    isAcronym: (word: string) => word === 'sip',
  };

  it.each([
    ['nätverksmöte', ['nätverk', 'möte']],
    ['arbetsplatsbesök', ['arbetsplats', 'besök']],
    ['sipmöte', ['sip', 'möte']],
    ['arbetsträningsplan', ['arbetsträning', 'plan']],
    ['möte', []],
    ['överlämning', []],
    ['anställningen', []],
  ])('splits %s into %j', (word, parts) => expect(splitCompound(word, lookup)).toEqual(parts));

  it('finds the one end it knows of a word nobody wrote', () => {
    expect(knownEnd('samtyckesblankett', lookup)).toBe('samtycke');
    expect(knownEnd('xyzzmöte', lookup)).toBe('möte');
    expect(knownEnd('xyzzy', lookup)).toBeUndefined();
  });
});

describe('editDistance', () => {
  it.each([
    ['samtycke', 'samtycke', 0],
    ['samtyke', 'samtycke', 1],
    ['mtöe', 'möte', 1],
    ['kompas', 'kompass', 0.6],
    ['plan', 'stöd', Infinity],
  ])('counts %s → %s as %d', (a, b, edits) => expect(editDistance(a, b, 2)).toBe(edits));

  it('lets the rest of the word go when the typed one is unfinished', () => {
    expect(editDistance('karrtl', 'kartlaggning', 2, true)).toBe(0.6);
  });
});

describe('spelling', () => {
  const vocabulary = createVocabulary();
  for (const word of ['samtycke', 'samtal', 'genuskompassen', 'tolk', 'kartläggning', '2025', 'SIP'])
    vocabulary.intern(word);
  const forms = createWordForms(vocabulary);
  const best = (word: string, unfinished = false): string | undefined =>
    correct(word, forms, unfinished)[0]?.form;

  it.each([
    ['samtyke', 'samtycke'],
    ['genuskompasen', 'genuskompassen'],
    ['tloken', 'tolk'],
    ['kartlagning', 'kartlaggning'],
  ])('takes %s for %s', (word, meant) => expect(best(word)).toBe(meant));

  it('knows the beginning of a word still being typed', () => {
    expect(best('gnusk')).toBeUndefined();
    expect(best('gnusk', true)).toBe('genuskompassen');
  });

  it('leaves short words, numbers and strangers alone', () => {
    expect([
      correct('sup', forms, true),
      correct('2026', forms, true),
      correct('xylofon', forms, true),
    ]).toEqual([[], [], []]);
  });

  it('answers the same from memory', () => {
    const speller = createSpeller(forms);
    expect(speller('samtyke', false)).toEqual(speller('samtyke', false));
    for (let n = 0; n < 500; n++) speller(`ord${'a'.repeat(n % 20)}`, true);
    expect(speller('samtyke', false)[0]?.form).toBe('samtycke');
  });

  it('finds the forms with a prefix, and reads letters as bits', () => {
    expect(formsWithPrefix(forms, 'sam')).toEqual(['samtal', 'samtycke']);
    expect(formsWithPrefix(forms, 'x')).toEqual([]);
    expect(letterSet('abå')).toBe(0b11);
  });
});
