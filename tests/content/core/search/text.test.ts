import { describe, expect, it } from 'vitest';
import { fold, normaliseWord } from '#content/core/search/fold.ts';
import { isFunctionWord } from '#content/core/search/function-words.ts';
import { matchRanges } from '#content/core/search/highlight.ts';
import { isAcronym, MAX_WORD, tokenise } from '#content/core/search/tokenise.ts';

describe('fold', () => {
  it.each([
    ['möte', 'mote'],
    ['åäö', 'aao'],
    ['idé', 'ide'],
    ['søster', 'soster'],
    ['sip', 'sip'],
  ])('writes %s as typed without the key: %s', (word, folded) => expect(fold(word)).toBe(folded));

  it.each([
    ['mo\u0308te', 'möte'],
    ['sam\u200btycke', 'samtycke'],
    ['sam\u00adtycke', 'samtycke'],
    ['ÖVER', 'över'],
    ['ｓｉｐ', 'sip'],
  ])('gives %j one spelling', (word, normal) => expect(normaliseWord(word)).toBe(normal));
});

describe('tokenise', () => {
  const texts = (text: string): readonly string[] => tokenise(text).map((token) => token.text);

  it('keeps acronyms in capitals, so that SE is not the verb', () => {
    expect(texts('Vad är SE?')).toEqual(['vad', 'är', 'SE']);
    expect(texts('vi ska se')).toEqual(['vi', 'ska', 'se']);
    expect(texts('SE')).toEqual(['SE']);
  });

  it('takes a line of capitals for shouting, not for acronyms', () => {
    expect(texts('FÖRSTA MÖTET')).toEqual(['första', 'mötet']);
  });

  it('says where a word stands and whether a hyphen ties it to the one before', () => {
    expect(tokenise('Kalla till SIP-möte')).toEqual([
      { text: 'kalla', start: 0, end: 5, hyphenated: false },
      { text: 'till', start: 6, end: 10, hyphenated: false },
      { text: 'SIP', start: 11, end: 14, hyphenated: false },
      { text: 'möte', start: 15, end: 19, hyphenated: true },
    ]);
  });

  it('splits references to law into their numbers', () => {
    expect(texts('10 kap. 8–9 §§ SoL')).toEqual(['10', 'kap', '8', '9', 'sol']);
  });

  it('finds no words in symbols and emoji, and cuts endless ones', () => {
    expect(texts('*** 🙂 <>&§')).toEqual([]);
    expect(texts('a'.repeat(10_000))[0]).toHaveLength(MAX_WORD);
  });

  it('knows an acronym by its capitals', () => {
    expect(['SIP', 'IPS', 'A', 'Sip', 'SUPPORTED'].filter(isAcronym)).toEqual(['SIP', 'IPS']);
  });
});

describe('isFunctionWord', () => {
  it('knows question words but no word of the field', () => {
    expect(['hur', 'vem', 'inte', 'plan', 'stöd', 'arbete'].filter(isFunctionWord)).toEqual([
      'hur',
      'vem',
      'inte',
    ]);
  });
});

describe('matchRanges', () => {
  it('marks whole words, folded, and joins neighbours', () => {
    const title = 'Första mötet med en ny deltagare';
    const ranges = matchRanges(title, new Set(['forsta', 'motet', 'deltagare']));
    expect(ranges.map(({ start, end }) => title.slice(start, end))).toEqual(['Första mötet', 'deltagare']);
  });

  it('gives nothing when nothing matches', () => {
    expect(matchRanges('Första mötet', new Set(['sip']))).toEqual([]);
  });
});
