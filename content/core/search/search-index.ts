import { buildCompoundIndex, type CompoundIndex } from './compound-index.ts';
import { compileLexicon, type CompiledLexicon, type Lexicon } from './lexicon.ts';
import { createPostingsBuilder, type Postings } from './postings.ts';
import type { SearchEntry } from './search-entry.ts';
import { tokenise } from './tokenise.ts';
import { createVocabulary, type Vocabulary, type VocabularyBuilder } from './vocabulary.ts';
import { createSpeller, type Speller } from './spelling.ts';
import { createWordForms, type WordForms } from './word-forms.ts';

/** Term ids of what an entry is called: its title and each alias. */
export interface EntryNames {
  readonly title: readonly number[];
  readonly aliases: readonly (readonly number[])[];
}

/** Everything a query is held against. Built once, never changed. */
export interface SearchIndex {
  readonly entries: readonly SearchEntry[];
  readonly names: readonly EntryNames[];
  readonly vocabulary: Vocabulary;
  readonly postings: Postings;
  readonly compounds: CompoundIndex;
  readonly wordForms: WordForms;
  readonly correct: Speller;
  readonly lexicon: CompiledLexicon;
  /** Terms that stand in some title. */
  readonly titleTerms: ReadonlySet<number>;
  /** In how many entries each title stands, by lower-case title. */
  readonly titleCounts: ReadonlyMap<string, number>;
}

/** Characters of text between two pauses: about 5 ms on a slow laptop. */
const PAUSE_EVERY = 10_000;

/** Builds the index, yielding often enough that a caller in a user's tab can let typing through. */
export function* buildIndex(entries: readonly SearchEntry[], lexicon: Lexicon): Generator<void, SearchIndex> {
  const vocabulary = createVocabulary();
  const builder = createPostingsBuilder();
  const names: EntryNames[] = [];
  let sincePause = 0;
  for (const [number, { title, aliases, body }] of entries.entries()) {
    const named = termsOf(title, vocabulary);
    const others = aliases.map((alias) => termsOf(alias, vocabulary));
    names.push({ title: named.words, aliases: others.map(({ words }) => words) });
    builder.add(number, 'title', named.all);
    builder.add(
      number,
      'alias',
      others.flatMap(({ all }) => all),
    );
    builder.add(number, 'body', termsOf(body, vocabulary).all);
    sincePause += title.length + body.length;
    if (sincePause >= PAUSE_EVERY) {
      sincePause = 0;
      yield;
    }
  }
  const compiled = compileLexicon(lexicon);
  for (const word of compiled.words) vocabulary.intern(word);
  yield;
  const compounds = yield* buildCompoundIndex(vocabulary);
  const postings = yield* builder.finish(vocabulary.words.length);
  const wordForms = createWordForms(vocabulary);
  const correct = createSpeller(wordForms);
  return {
    entries,
    names,
    vocabulary,
    postings,
    compounds,
    wordForms,
    correct,
    lexicon: compiled,
    titleTerms: new Set(names.flatMap(({ title }) => title)),
    titleCounts: countTitles(entries),
  };
}

/** Builds the index in one go. */
export function createIndex(entries: readonly SearchEntry[], lexicon: Lexicon): SearchIndex {
  const building = buildIndex(entries, lexicon);
  for (;;) {
    const step = building.next();
    if (step.done === true) return step.value;
  }
}

/** In how many entries each title stands, by lower-case title. */
export function countTitles(entries: readonly SearchEntry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const title of entries.map((entry) => entry.title.toLowerCase()))
    counts.set(title, (counts.get(title) ?? 0) + 1);
  return counts;
}

interface Terms {
  readonly words: readonly number[];
  /** The words and, after them, hyphenated ones joined: whoever types "epost" means e-post. */
  readonly all: readonly number[];
}

function termsOf(text: string, vocabulary: VocabularyBuilder): Terms {
  const tokens = tokenise(text);
  const words = tokens.map((token) => vocabulary.intern(token.text));
  if (!text.includes('-')) return { words, all: words };
  const all = [...words];
  for (const [position, { text: word, hyphenated }] of tokens.entries()) {
    const before = tokens[position - 1];
    if (hyphenated && before !== undefined) all.push(vocabulary.intern((before.text + word).toLowerCase()));
  }
  return { words, all };
}
