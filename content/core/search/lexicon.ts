import { isPronoun } from './function-words.ts';
import { foldToken } from './vocabulary.ts';
import { stem } from './stem.ts';
import { isAcronym, tokenise } from './tokenise.ts';

/**
 * How near the words of a concept are. `abbreviation` and `synonym` go every way between the
 * words. In the others the first word is today's professional word and the rest lead to it, never back.
 */
export type ConceptStrength = 'abbreviation' | 'synonym' | 'everyday' | 'english' | 'outdated';

/** One matter and the words people use for it; a word may be a phrase. */
export interface Concept {
  readonly words: readonly string[];
  readonly strength: ConceptStrength;
}

/** The whole lexicon, as compiled from `content/lexicon/*.yaml`. */
export type Lexicon = readonly Concept[];

/** A word or phrase that a typed one leads to. */
export interface ConceptTarget {
  /** Token texts of the phrase. */
  readonly words: readonly string[];
  readonly strength: ConceptStrength;
}

/** The lexicon by key of what may be typed. */
export interface CompiledLexicon {
  /** Targets per phrase key (see `phraseKey`). */
  readonly targets: ReadonlyMap<string, readonly ConceptTarget[]>;
  /** Words in the longest phrase that can be typed. */
  readonly longest: number;
  /** Every word of the lexicon, so that spelling and prefixes know them. */
  readonly words: ReadonlySet<string>;
}

const GOES_BACK: Readonly<Record<ConceptStrength, boolean>> = {
  abbreviation: true,
  synonym: true,
  everyday: false,
  english: false,
  outdated: false,
};

/** The key of a word: folded Snowball stem, or folded letters of an acronym. Short verbs lose their r: tar, får, går. */
function wordKey(word: string): string {
  if (isAcronym(word)) return foldToken(word);
  return foldToken(/^[^aeiouyåäö]+[aåäe]r$/.test(word) ? word.slice(0, -1) : stem(word));
}

/** The key of a phrase: its word keys in alphabetical order, since Swedish moves them: "kommer inte", "om hen inte kommer". */
export function phraseKey(words: readonly string[]): string {
  return words.length === 1 ? wordKey(words[0] ?? '') : words.map(wordKey).sort().join(' ');
}

/** Prepares the lexicon for look-ups by inflected, unaccented phrases. */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const targets = new Map<string, ConceptTarget[]>();
  const words = new Set<string>();
  let longest = 0;
  for (const { words: names, strength } of lexicon) {
    const phrases = names.map((name) => telling(tokenise(name).map(({ text }) => text)));
    phrases.forEach((from, index) => {
      if (from.length === 0) return;
      for (const word of from) words.add(word);
      longest = Math.max(longest, from.length);
      const key = phraseKey(from);
      phrases.forEach((to, other) => {
        if (to.length === 0 || phraseKey(to) === key || !(GOES_BACK[strength] || (index > 0 && other === 0)))
          return;
        const known = targets.get(key);
        if (known === undefined) targets.set(key, [{ words: to, strength }]);
        else known.push({ words: to, strength });
      });
    });
  }
  return { targets, longest, words };
}

function telling(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !isPronoun(word));
  return kept.length > 0 ? kept : words;
}
