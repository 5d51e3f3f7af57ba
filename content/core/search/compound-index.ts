import { splitCompound, type PartLookup } from './compounds.ts';
import { familyKeys } from './families.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { isAcronym } from './tokenise.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A compound and where in it the part stands. */
export interface Compound {
  readonly term: number;
  /** True when the part is the last one, which carries the meaning. */
  readonly isHead: boolean;
}

/** Which compounds contain a word, keyed by the folded stem of the part. */
export type CompoundIndex = ReadonlyMap<string, readonly Compound[]>;

/** Words this short are never compounds worth opening: 4 + 4 letters, less one for an acronym part. */
const SHORTEST_COMPOUND = 7;

/** The look-up that answers from a vocabulary, for `splitCompound`. */
export function partLookup(vocabulary: Vocabulary): PartLookup {
  return {
    isStart: (start) =>
      vocabulary.byFold.has(start) ||
      vocabulary.exact.has(start) ||
      vocabulary.byStem.has(start) ||
      vocabulary.byLightStem.has(start),
    isWord: (word) => {
      if (vocabulary.exact.has(word) || vocabulary.byFold.has(word)) return true;
      const stemmed = stem(word);
      return (
        vocabulary.byStem.has(stemmed) || familyKeys(stemmed).some((key) => vocabulary.byFamily.has(key))
      );
    },
    isAcronym: (word) => vocabulary.exact.has(word.toUpperCase()) && isAcronym(word.toUpperCase()),
  };
}

/** Splits every long word of the vocabulary. Yields now and then, so that the caller can pause. */
export function* buildCompoundIndex(vocabulary: Vocabulary): Generator<void, CompoundIndex> {
  const lookup = partLookup(vocabulary);
  const index = new Map<string, Compound[]>();
  let sincePause = 0;
  for (const [term, word] of vocabulary.words.entries()) {
    if (word.length < SHORTEST_COMPOUND || isAcronym(word)) continue;
    const parts = splitCompound(word, lookup);
    parts.forEach((part, at) => {
      const key = partKey(part);
      const compound = { term, isHead: at === parts.length - 1 };
      const known = index.get(key);
      if (known === undefined) index.set(key, [compound]);
      else known.push(compound);
    });
    if (++sincePause >= 500) {
      sincePause = 0;
      yield;
    }
  }
  return index;
}

/** The key of a part, and of a query word that looks for compounds. */
export function partKey(word: string): string {
  return fold(stem(word));
}
