import type { Slot } from './slot.ts';
import type { SearchIndex } from './search-index.ts';
import { isFunctionWord } from './function-words.ts';
import { foldToken } from './vocabulary.ts';
import { TERM } from './weights.ts';

/** Terms that count for less than this share a root with what was typed, which is not worth marking. */
const WORTH_MARKING = TERM.compoundModifier;

/**
 * The folded words to mark in a hit: what stands in for the typed words, and the lexicon's words.
 * Function words only when nothing else was typed. Bounded by the plan's own limits.
 */
export function matchedTerms(slots: readonly Slot[], { vocabulary }: SearchIndex): ReadonlySet<string> {
  const telling = slots.filter(({ token }) => !isFunctionWord(token.text));
  const found = new Set<string>();
  for (const { terms, phrases } of telling.length > 0 ? telling : slots) {
    for (const [term, weight] of terms) {
      if (weight >= WORTH_MARKING) found.add(foldToken(vocabulary.words[term] ?? ''));
    }
    for (const { postings } of phrases) {
      for (const term of postings.words.flatMap((word) => [...word.keys()])) {
        found.add(foldToken(vocabulary.words[term] ?? ''));
      }
    }
  }
  return found;
}
