import { lightStem } from './stem.ts';
import type { Vocabulary } from './vocabulary.ts';

const SPELLABLE = /^[a-z]+$/;

/** The distinct folded words in alphabetical order, for prefixes and spelling. */
export interface WordForms {
  readonly forms: readonly string[];
  /** Per form, a bit per letter it holds (a–z); 0 when it is not made of letters only and cannot be misspelt. */
  readonly letters: Uint32Array;
  /** Per form, the length of its light stem: what is left when the ending is off. */
  readonly rootLength: Uint8Array;
}

/** Sorts the vocabulary once; everything that looks for neighbours of a word uses the result. */
export function createWordForms(vocabulary: Vocabulary): WordForms {
  const forms = [...vocabulary.byFold.keys()].sort();
  const letters = new Uint32Array(forms.length);
  const rootLength = new Uint8Array(forms.length);
  for (const [index, form] of forms.entries()) {
    if (!SPELLABLE.test(form)) continue;
    letters[index] = letterSet(form);
    rootLength[index] = lightStem(form).length;
  }
  return { forms, letters, rootLength };
}

/** One bit per letter a–z that occurs in the word. */
export function letterSet(word: string): number {
  let set = 0;
  for (let index = 0; index < word.length; index++) {
    const letter = word.charCodeAt(index) - 97;
    if (letter >= 0 && letter < 26) set |= 1 << letter;
  }
  return set;
}

/** Longest run of forms looked at for one prefix: a single letter would otherwise cost the whole vocabulary. */
const MAX_RUN = 1500;

/** The forms that begin with a folded prefix and are longer than it, alphabetical, at most 1500. */
export function formsWithPrefix({ forms }: WordForms, prefix: string): readonly string[] {
  let low = 0;
  let high = forms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((forms[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let index = low; index < forms.length && found.length < MAX_RUN; index++) {
    const form = forms[index] ?? '';
    if (!form.startsWith(prefix)) break;
    if (form !== prefix) found.push(form);
  }
  return found;
}
