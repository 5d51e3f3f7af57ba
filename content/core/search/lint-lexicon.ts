import { createPhraseLookup } from './concepts.ts';
import { sameWord } from './expand.ts';
import { isFunctionWord } from './function-words.ts';
import type { Concept, Lexicon } from './lexicon.ts';
import type { Postings } from './postings.ts';
import type { SearchEntry } from './search-entry.ts';
import { createIndex, type SearchIndex } from './search-index.ts';
import { isAcronym, tokenise } from './tokenise.ts';

/** Why a word in the lexicon does more harm than good. */
export type LexiconFault =
  /** People write it in every other text, so the concept would take over other questions. */
  | 'common-word'
  /** It leads to so many entries that it answers nothing. */
  | 'broad-target'
  /** Its stem is that of a much commoner word: Teams → team. */
  | 'stem-collision';

export interface LexiconWarning {
  readonly fault: LexiconFault;
  /** The word at fault, as written in the lexicon. */
  readonly word: string;
  readonly concept: Concept;
  /** Share of the entries that hold the word (0–1), inflections counted. */
  readonly share: number;
}

/** Share of the entries from which a word is common. An ordinary noun of the field stands in a tenth. */
const COMMON = 0.12;
/** Share of the entries from which a target is broad. "Deltagare" is in every third and means nothing in a list. */
const BROAD = 0.35;
/** A stem drags in strangers when its words are found this many times more often than the word itself. */
const STRANGERS = 4;
/** … and in more than this share of the entries: rarer strangers do no harm. */
const NOTICEABLE = 0.04;

/**
 * Names the words of a lexicon that would swallow common words, measured by document frequency in
 * the entries it is to serve. Empty when all is well. Words that only the lexicon knows are fine.
 */
export function lintLexicon(entries: readonly SearchEntry[], lexicon: Lexicon): readonly LexiconWarning[] {
  const index = createIndex(entries, []);
  const phraseOf = createPhraseLookup(index);
  return lexicon.flatMap((concept) =>
    concept.words.flatMap((word, position): readonly LexiconWarning[] => {
      const words = tokenise(word).map(({ text }) => text);
      const share = phraseOf(words).entry.length / Math.max(1, entries.length);
      const isTyped = position > 0 || concept.strength === 'abbreviation' || concept.strength === 'synonym';
      const isTarget =
        position === 0 || concept.strength === 'abbreviation' || concept.strength === 'synonym';
      // An ordinary Swedish head word may inflect as it likes; names and what people type may not.
      const mustBeItself = !isTarget || /^\p{Lu}/u.test(word);
      const [only] = words;
      const warn = (fault: LexiconFault): readonly LexiconWarning[] => [{ fault, word, concept, share }];
      if (mustBeItself && words.length === 1 && only !== undefined && collides(only, index))
        return warn('stem-collision');
      if (isTarget && share >= BROAD) return warn('broad-target');
      if (isTyped && !isTarget && words.length === 1 && share >= COMMON) return warn('common-word');
      return [];
    }),
  );
}

/** Whether entries hold the word's stem far more often than the word. */
function collides(word: string, index: SearchIndex): boolean {
  const exact = index.vocabulary.exact.get(word);
  const lower = index.vocabulary.exact.get(word.toLowerCase());
  const own = exact === undefined ? 0 : reach([exact], index.postings);
  const strangers = isAcronym(word)
    ? lower === undefined || isFunctionWord(word.toLowerCase())
      ? 0
      : reach([lower], index.postings)
    : reach([...sameWord(word, index).keys()], index.postings);
  const share = strangers / Math.max(1, index.entries.length);
  return own > 0 && share > NOTICEABLE && strangers > STRANGERS * own;
}

/** How many entries hold any of the terms. */
function reach(terms: readonly number[], { start, entry }: Postings): number {
  const entries = new Set<number>();
  for (const term of terms) {
    for (let at = start[term] ?? 0; at < (start[term + 1] ?? 0); at++) entries.add(entry[at] ?? 0);
  }
  return entries.size;
}
