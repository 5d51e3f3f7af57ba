import { normaliseWord } from './fold.ts';

/** A word in a text and where it stands. */
export interface Token {
  /** Normalised (see `normaliseWord`), or as written when it is an acronym: `SE` is not the verb `se`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True when a hyphen ties it to the word before: `SIP-möte`. */
  readonly hyphenated: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+/gu;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]{1,5}$/u;
const LOWER = /\p{Ll}/u;

/** Most letters of a word that count. The longest Swedish word in the field has 31; the rest is noise or an attack. */
export const MAX_WORD = 40;

/**
 * The words of a text in order. Letters, digits and combining marks make words, everything else
 * separates them (the default word boundaries of Unicode Standard Annex 29, simplified).
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  // In a line of nothing but capitals no word is an acronym; a word alone may be one.
  const mixedCase = text.length <= 6 || LOWER.test(text);
  let previousEnd = -2;
  for (const match of text.matchAll(WORD)) {
    const raw = match[0].length > MAX_WORD ? match[0].slice(0, MAX_WORD) : match[0];
    const start = match.index;
    const end = start + match[0].length;
    const word = mixedCase && raw.length <= 6 && ACRONYM.test(raw) ? raw : normaliseWord(raw);
    if (word === '') continue;
    tokens.push({ text: word, start, end, hyphenated: previousEnd === start - 1 && text[start - 1] === '-' });
    previousEnd = end;
  }
  return tokens;
}

/** Whether a token text is kept in capitals because it is an acronym. */
export function isAcronym(word: string): boolean {
  return word.length <= 6 && ACRONYM.test(word);
}
