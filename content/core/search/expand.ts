import { partKey } from './compound-index.ts';
import { familyKeys } from './families.ts';
import { fold } from './fold.ts';
import type { SearchIndex } from './search-index.ts';
import { lightStem, stem } from './stem.ts';
import { isAcronym } from './tokenise.ts';
import { foldToken } from './vocabulary.ts';
import { TERM } from './weights.ts';

/** Vocabulary terms that stand in for one typed word, each with what it counts for (0–1). */
export type TermWeights = Map<number, number>;

/** Shortest word that is looked for inside compounds. */
const SHORTEST_IN_COMPOUND = 4;

/** Keeps the higher weight when a term is reached two ways. */
export function raise(terms: TermWeights, term: number, weight: number): void {
  if ((terms.get(term) ?? 0) < weight) terms.set(term, weight);
}

/** Whether the word, exact or folded, stands in the vocabulary. */
export function isKnown(word: string, { vocabulary }: SearchIndex): boolean {
  return vocabulary.byFold.has(foldToken(word));
}

/**
 * The terms that are the word in some form: itself, other spellings, other inflections, its verb
 * or noun, compounds that contain it. Empty when the vocabulary has nothing of the kind.
 */
export function expandWord(word: string, index: SearchIndex): TermWeights {
  const terms = sameWord(word, index);
  const { vocabulary } = index;
  for (const base of spelledBases(word, index)) {
    const stemmed = stem(base);
    addAll(terms, vocabulary.byLightStem.get(fold(lightStem(base))), TERM.lightStem);
    for (const key of familyKeys(stemmed)) addAll(terms, vocabulary.byFamily.get(fold(key)), TERM.family);
    if (base.length < SHORTEST_IN_COMPOUND) continue;
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
    addAll(terms, vocabulary.byStem.get(stem(base)), TERM.sameStem);
    if (spellings.length === 0) addAll(terms, vocabulary.byFoldedStem.get(fold(stem(base))), TERM.sameStem);
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
