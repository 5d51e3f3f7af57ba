import type { PhraseLookup } from './concepts.ts';
import { expandWord, isFindable, raise } from './expand.ts';
import { isFunctionWord, isPronoun } from './function-words.ts';
import { phraseKey, type ConceptTarget } from './lexicon.ts';
import type { SearchIndex } from './search-index.ts';
import { dampen, type Slot } from './slot.ts';
import { isAcronym } from './tokenise.ts';
import { CONCEPT, EXPLAINED_BETTER, TERM } from './weights.ts';

/**
 * Adds to each slot what the lexicon says: for the words as typed or corrected, the longest phrase
 * first, and for each term a guessed word (prefix, light stem) may be.
 */
export function planConcepts(slots: readonly Slot[], index: SearchIndex, phraseOf: PhraseLookup): void {
  const telling = slots.filter(({ word }) => !isPronoun(word));
  const explained = new Set<Slot>();
  for (let length = Math.min(index.lexicon.longest, telling.length); length > 0; length--) {
    for (let from = 0; from + length <= telling.length; from++) {
      const run = telling.slice(from, from + length);
      // "job interview" is not also about jobs.
      if (run.every((slot) => explained.has(slot))) continue;
      const targets = (index.lexicon.targets.get(phraseKey(run.map(({ word }) => word))) ?? []).filter(
        ({ words }) =>
          words.length > 1
            ? phraseOf(words).entry.length > 0
            : isFindable(expandWord(words[0] ?? '', index), index),
      );
      if (targets.length === 0 || isOrdinaryWord(run, slots.length)) continue;
      for (const slot of run) {
        if (length > 1 && !explained.has(slot)) dampen(slot, EXPLAINED_BETTER);
        if (length > 1) explained.add(slot);
        addTargets(slot, targets, certainty(slot), index, phraseOf);
      }
    }
  }
  for (const slot of slots) addForGuesses(slot, index, phraseOf);
}

/** "se" or "mi" inside a sentence is not the acronym. */
function isOrdinaryWord(run: readonly Slot[], count: number): boolean {
  const [only] = run;
  return (
    run.length === 1 && only !== undefined && count > 2 && isFunctionWord(only.word) && !isAcronym(only.word)
  );
}

function certainty({ correction, word, token }: Slot): number {
  return correction?.similarity ?? (word === token.text ? 1 : TERM.ownPart);
}

function addForGuesses(slot: Slot, index: SearchIndex, phraseOf: PhraseLookup): void {
  const { lexicon, vocabulary } = index;
  const typed = phraseKey([slot.word]);
  // A copy, since the loop adds terms that are not to be looked up in turn.
  const guesses = Array.from(slot.terms);
  for (const [term, weight] of guesses) {
    if (weight <= TERM.compoundHead || weight >= TERM.sameStem) continue;
    const key = phraseKey([vocabulary.words[term] ?? '']);
    if (key !== typed) addTargets(slot, lexicon.targets.get(key) ?? [], weight, index, phraseOf);
  }
}

function addTargets(
  slot: Slot,
  targets: readonly ConceptTarget[],
  factor: number,
  index: SearchIndex,
  phraseOf: PhraseLookup,
): void {
  for (const { words, strength } of targets) {
    const weight = CONCEPT[strength] * factor;
    const [only] = words;
    if (words.length > 1 || only === undefined) slot.phrases.push({ postings: phraseOf(words), weight });
    else for (const [term, nearness] of expandWord(only, index)) raise(slot.terms, term, weight * nearness);
  }
}
