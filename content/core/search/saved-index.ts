import type { Compound } from './compound-index.ts';
import type { ConceptTarget } from './lexicon.ts';
import type { SearchEntry } from './search-entry.ts';
import { countTitles, type EntryNames, type SearchIndex } from './search-index.ts';
import { createSpeller } from './spelling.ts';

type Pairs<T> = readonly (readonly [string, T])[];
type Groups = Pairs<readonly number[]>;

/** A built index as JSON, for where a search must answer before one could be built. */
export interface SavedIndex {
  /** Without their texts: `body` is empty. */
  readonly entries: readonly SearchEntry[];
  readonly names: readonly EntryNames[];
  readonly words: readonly string[];
  readonly byFold: Groups;
  readonly byStem: Groups;
  readonly byFoldedStem: Groups;
  readonly byLightStem: Groups;
  readonly byFamily: Groups;
  readonly postings: {
    readonly start: readonly number[];
    readonly entry: readonly number[];
    readonly frequency: readonly number[];
  };
  readonly compounds: Pairs<readonly Compound[]>;
  readonly wordForms: {
    readonly forms: readonly string[];
    readonly letters: readonly number[];
    readonly rootLength: readonly number[];
  };
  readonly lexicon: {
    readonly targets: Pairs<readonly ConceptTarget[]>;
    readonly longest: number;
    readonly words: readonly string[];
  };
}

/** The index without the texts it was built from: nothing asks for them once it is built. */
export function saveIndex(index: SearchIndex): SavedIndex {
  const { vocabulary, postings, wordForms, lexicon } = index;
  return {
    entries: index.entries.map((entry) => ({ ...entry, body: '' })),
    names: index.names,
    words: vocabulary.words,
    byFold: [...vocabulary.byFold],
    byStem: [...vocabulary.byStem],
    byFoldedStem: [...vocabulary.byFoldedStem],
    byLightStem: [...vocabulary.byLightStem],
    byFamily: [...vocabulary.byFamily],
    postings: {
      start: [...postings.start],
      entry: [...postings.entry],
      frequency: Array.from(postings.frequency, rounded),
    },
    compounds: [...index.compounds],
    wordForms: {
      forms: wordForms.forms,
      letters: [...wordForms.letters],
      rootLength: [...wordForms.rootLength],
    },
    lexicon: { targets: [...lexicon.targets], longest: lexicon.longest, words: [...lexicon.words] },
  };
}

/** The index back again. It answers as the one that was saved; its entries have no body. */
export function restoreIndex(saved: SavedIndex): SearchIndex {
  const { entries, names, words, postings, wordForms, lexicon } = saved;
  const forms = {
    forms: wordForms.forms,
    letters: new Uint32Array(wordForms.letters),
    rootLength: new Uint8Array(wordForms.rootLength),
  };
  return {
    entries,
    names,
    vocabulary: {
      words,
      exact: new Map(words.map((word, id) => [word, id])),
      byFold: new Map(saved.byFold),
      byStem: new Map(saved.byStem),
      byFoldedStem: new Map(saved.byFoldedStem),
      byLightStem: new Map(saved.byLightStem),
      byFamily: new Map(saved.byFamily),
    },
    postings: {
      start: new Uint32Array(postings.start),
      entry: new Uint32Array(postings.entry),
      frequency: new Float32Array(postings.frequency),
    },
    compounds: new Map(saved.compounds),
    wordForms: forms,
    correct: createSpeller(forms),
    lexicon: {
      targets: new Map(lexicon.targets),
      longest: lexicon.longest,
      words: new Set(lexicon.words),
    },
    titleTerms: new Set(names.flatMap(({ title }) => title)),
    titleCounts: countTitles(entries),
  };
}

/** Five figures: more than any two scores are told apart by, and a third of the bytes. */
const rounded = (value: number): number => Number(value.toPrecision(5));
