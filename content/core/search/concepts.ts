import { raise, sameWord, type TermWeights } from './expand.ts';
import { isFunctionWord } from './function-words.ts';
import type { SearchIndex } from './search-index.ts';

/** A phrase as if it were a term: where all its words meet. */
export interface PhrasePostings {
  readonly entry: Uint32Array;
  /** The lowest frequency among the words. */
  readonly frequency: Float32Array;
  /** Per word of the phrase, the terms that are it. */
  readonly words: readonly TermWeights[];
}

/** Finds and remembers the postings of lexicon phrases; as many as the lexicon has, so memory is bounded. */
export type PhraseLookup = (words: readonly string[]) => PhrasePostings;

/** A look-up over one index. Function words in a phrase ("stöd i arbetet") need not be there. */
export function createPhraseLookup(index: SearchIndex): PhraseLookup {
  const known = new Map<string, PhrasePostings>();
  return (words) => {
    const key = words.join(' ');
    const found = known.get(key);
    if (found !== undefined) return found;
    const meaning = words.filter((word) => !isFunctionWord(word));
    const postings = meet(
      (meaning.length > 0 ? meaning : words).map((word) => sameWord(word, index)),
      index,
    );
    known.set(key, postings);
    return postings;
  };
}

function meet(words: readonly TermWeights[], { postings }: SearchIndex): PhrasePostings {
  let meeting: Map<number, number> | undefined;
  for (const terms of words) {
    const occurrences = new Map<number, number>();
    for (const [term, weight] of terms) {
      for (let at = postings.start[term] ?? 0; at < (postings.start[term + 1] ?? 0); at++) {
        const entry = postings.entry[at] ?? 0;
        if (meeting !== undefined && !meeting.has(entry)) continue;
        raise(
          occurrences,
          entry,
          Math.min(weight * (postings.frequency[at] ?? 0), meeting?.get(entry) ?? Infinity),
        );
      }
    }
    meeting = occurrences;
  }
  const entries = [...(meeting ?? [])].sort(([a], [b]) => a - b);
  return {
    entry: Uint32Array.from(entries, ([entry]) => entry),
    frequency: Float32Array.from(entries, ([, frequency]) => frequency),
    words,
  };
}
