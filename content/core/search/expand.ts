import { partKey, partLookup } from './compound-index.ts';
import { knownEnd, splitCompound } from './compounds.ts';
import { familyKeys } from './families.ts';
import { fold } from './fold.ts';
import { isFunctionWord } from './function-words.ts';
import { documentFrequency } from './postings.ts';
import type { SearchIndex } from './search-index.ts';
import { lightStem, stem } from './stem.ts';
import { isAcronym } from './tokenise.ts';
import { foldToken } from './vocabulary.ts';
import { TERM } from './weights.ts';

/** Vocabulary terms that stand in for one typed word, each with what it counts for (0–1). */
export type TermWeights = Map<number, number>;

/** Shortest word that is looked for inside compounds. */
const SHORTEST_IN_COMPOUND = 4;

/** Snowball takes -lig off, but personlig is another word than person. */
const DERIVED = /lig(?:a|t|en|are|ast|het\p{L}*)?$/u;

/** Keeps the higher weight when a term is reached two ways. */
export function raise(terms: TermWeights, term: number, weight: number): void {
  if ((terms.get(term) ?? 0) < weight) terms.set(term, weight);
}

/** Whether any entry holds any of the terms; words of the lexicon alone are in none. */
export function isFindable(terms: TermWeights, { postings }: SearchIndex): boolean {
  for (const term of terms.keys()) if (documentFrequency(postings, term) > 0) return true;
  return false;
}

/** The same terms, each counting `factor` times as much. */
export function scaled(terms: TermWeights, factor: number): TermWeights {
  return new Map([...terms].map(([term, weight]) => [term, weight * factor]));
}

/** The parts of a compound, when it is one; see `splitCompound`. */
export function ownParts(word: string, { vocabulary }: SearchIndex): readonly string[] {
  return isAcronym(word) ? [] : splitCompound(word, partLookup(vocabulary));
}

/** The one known end of a word that is otherwise unknown; see `knownEnd`. */
export function lonePart(word: string, { vocabulary }: SearchIndex): string | undefined {
  return isAcronym(word) ? undefined : knownEnd(word, partLookup(vocabulary));
}

/** The verb and nouns a word is of one family with. */
export function familyOf(word: string, { vocabulary }: SearchIndex): readonly number[] {
  return familyKeys(stem(word)).flatMap((key) => vocabulary.byFamily.get(key) ?? []);
}

/**
 * The terms that are the word in some form: itself, other spellings, other inflections, its verb
 * or noun, compounds that contain it. Empty when the vocabulary has nothing of the kind.
 */
export function expandWord(word: string, index: SearchIndex): TermWeights {
  const terms = sameWord(word, index);
  const { vocabulary } = index;
  for (const base of spelledBases(word, index)) {
    addAll(terms, vocabulary.byLightStem.get(lightStem(base)), TERM.lightStem);
    addAll(terms, familyOf(base, index), TERM.family);
    if (base.length < SHORTEST_IN_COMPOUND || isFunctionWord(base)) continue;
    for (const { term, isHead } of index.compounds.get(partKey(base)) ?? []) {
      raise(terms, term, isHead ? TERM.compoundHead : TERM.compoundModifier);
    }
  }
  return terms;
}

/** Only the word itself, its other spellings and its inflections: what a lexicon entry may reach. */
export function sameWord(word: string, index: SearchIndex): TermWeights {
  const terms: TermWeights = new Map();
  const { vocabulary } = index;
  const exact = vocabulary.exact.get(word);
  const spellings = vocabulary.byFold.get(foldToken(word)) ?? [];
  for (const term of spellings) {
    const isOther = exact !== undefined && term !== exact;
    raise(terms, term, isOther ? TERM.otherSpelling : TERM.exact);
  }
  for (const base of spelledBases(word, index)) {
    const stemmed = stem(base);
    const foldedToo = spellings.length === 0 ? vocabulary.byFoldedStem.get(fold(stemmed)) : undefined;
    for (const term of [...(vocabulary.byStem.get(stemmed) ?? []), ...(foldedToo ?? [])]) {
      const isDerived = DERIVED.test(vocabulary.words[term] ?? '') !== DERIVED.test(base);
      raise(terms, term, isDerived ? TERM.family : TERM.sameStem);
    }
  }
  return terms;
}

/** The spellings to inflect: the word as typed if it exists, else its folded equals, else the word. */
function spelledBases(word: string, { vocabulary }: SearchIndex): readonly string[] {
  if (isAcronym(word)) return [];
  if (vocabulary.exact.has(word)) return [word];
  const spelled = (vocabulary.byFold.get(fold(word)) ?? []).map((term) => vocabulary.words[term] ?? word);
  return spelled.length > 0 ? spelled.filter((base) => !isAcronym(base)) : [word];
}

function addAll(terms: TermWeights, found: readonly number[] | undefined, weight: number): void {
  for (const term of found ?? []) raise(terms, term, weight);
}
