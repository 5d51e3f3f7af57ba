import { fold } from './fold.ts';
import type { Compound } from './compound-index.ts';
import type { ConceptTarget } from './lexicon.ts';
import type { SearchEntry } from './search-entry.ts';
import { countTitles, type EntryNames, type SearchIndex } from './search-index.ts';
import { createSpeller } from './spelling.ts';
import { lightStem } from './stem.ts';
import { foldToken } from './vocabulary.ts';
import { createWordForms } from './word-forms.ts';

type Pairs<T> = readonly (readonly [string, T])[];
type Groups = Pairs<readonly number[]>;

/** Nothing rather than empty texts: a thousand of them weigh something too. */
type SavedEntry = Omit<SearchEntry, 'aliases' | 'body'> & {
  readonly aliases: readonly string[] | undefined;
  readonly body: undefined;
};

/** A built index as JSON, for where a search must answer before one could be built. */
export interface SavedIndex {
  /** Without their texts: no `body`, and no `aliases` of any but terms. */
  readonly entries: readonly SavedEntry[];
  readonly names: readonly EntryNames[];
  readonly words: readonly string[];
  readonly byStem: Groups;
  readonly byFamily: Groups;
  readonly postings: {
    /** Postings of each term. */
    readonly counts: readonly number[];
    readonly entry: readonly number[];
    readonly frequency: readonly number[];
  };
  readonly compounds: Pairs<readonly Compound[]>;
  readonly lexicon: {
    readonly targets: Pairs<readonly ConceptTarget[]>;
    readonly longest: number;
    readonly words: readonly string[];
  };
}

/** The index without the texts it was built from: nothing asks for them once it is built. */
export function saveIndex(index: SearchIndex): SavedIndex {
  const { vocabulary, postings, lexicon } = index;
  return {
    entries: index.entries.map((entry) => ({
      ...entry,
      body: undefined,
      // Only terms are looked for by their other names once the index is built.
      aliases: entry.kind === 'term' ? entry.aliases : undefined,
    })),
    names: index.names,
    words: vocabulary.words,
    byStem: [...vocabulary.byStem],
    byFamily: [...vocabulary.byFamily],
    postings: {
      counts: Array.from(postings.start.subarray(1), (end, term) => end - (postings.start[term] ?? 0)),
      entry: [...postings.entry],
      frequency: Array.from(postings.frequency, rounded),
    },
    compounds: [...index.compounds],
    lexicon: { targets: [...lexicon.targets], longest: lexicon.longest, words: [...lexicon.words] },
  };
}

/** The index back again. It answers as the one that was saved; its entries have no body. */
export function restoreIndex(saved: SavedIndex): SearchIndex {
  const { names, words, postings, lexicon } = saved;
  const entries = saved.entries.map((entry) => ({ ...entry, body: '', aliases: entry.aliases ?? [] }));
  const byFold = new Map<string, number[]>();
  for (const [id, word] of words.entries()) addTo(byFold, foldToken(word), id);
  const byFoldedStem = new Map<string, number[]>();
  const byLightStem = new Map<string, number[]>();
  for (const [stem, ids] of saved.byStem)
    for (const id of ids) {
      addTo(byFoldedStem, fold(stem), id);
      addTo(byLightStem, lightStem(words[id] ?? ''), id);
    }
  for (const groups of [byFoldedStem, byLightStem])
    for (const ids of groups.values()) ids.sort((a, b) => a - b);
  const vocabulary = {
    words,
    exact: new Map(words.map((word, id) => [word, id])),
    byFold,
    byStem: new Map(saved.byStem),
    byFoldedStem,
    byLightStem,
    byFamily: new Map(saved.byFamily),
  };
  const wordForms = createWordForms(vocabulary);
  return {
    entries,
    names,
    vocabulary,
    postings: {
      start: startsOf(postings.counts),
      entry: new Uint32Array(postings.entry),
      frequency: new Float32Array(postings.frequency),
    },
    compounds: new Map(saved.compounds),
    wordForms,
    correct: createSpeller(wordForms),
    lexicon: {
      targets: new Map(lexicon.targets),
      longest: lexicon.longest,
      words: new Set(lexicon.words),
    },
    titleTerms: new Set(names.flatMap(({ title }) => title)),
    titleCounts: countTitles(entries),
  };
}

/** The thousandths that the postings hold, without what their 32 bits add: a third of the bytes. */
const rounded = (value: number): number => Number(value.toFixed(3));

function addTo(groups: Map<string, number[]>, key: string, id: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [id]);
  else group.push(id);
}

/** Where the postings of each term begin, and last where all of them end. */
function startsOf(counts: readonly number[]): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (const [term, count] of counts.entries()) starts[term + 1] = (starts[term] ?? 0) + count;
  return starts;
}
