import { buildCompoundIndex, type CompoundIndex } from './compound-index.ts';
import { compileLexicon, type CompiledLexicon, type Lexicon } from './lexicon.ts';
import { createPostingsBuilder, type Postings } from './postings.ts';
import type { SearchEntry } from './search-entry.ts';
import { tokenise, type Token } from './tokenise.ts';
import { createVocabulary, type Vocabulary, type VocabularyBuilder } from './vocabulary.ts';
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
  readonly lexicon: CompiledLexicon;
  /** In how many entries each title stands, by lower-case title. */
  readonly titleCounts: ReadonlyMap<string, number>;
}

/** Characters of text between two pauses: about 5 ms on a slow laptop. */
const PAUSE_EVERY = 20_000;

/** Builds the index, yielding often enough that a caller in a user's tab can let typing through. */
export function* buildIndex(entries: readonly SearchEntry[], lexicon: Lexicon): Generator<void, SearchIndex> {
  const vocabulary = createVocabulary();
  const builder = createPostingsBuilder();
  const names: EntryNames[] = [];
  const titleCounts = new Map<string, number>();
  let sincePause = 0;
  for (const [number, { title, aliases, body }] of entries.entries()) {
    const name = {
      title: termsOf(title, vocabulary),
      aliases: aliases.map((alias) => termsOf(alias, vocabulary)),
    };
    names.push(name);
    builder.add(number, 'title', [...name.title, ...joinedTerms(title, vocabulary)]);
    builder.add(number, 'alias', [
      ...name.aliases.flat(),
      ...aliases.flatMap((alias) => joinedTerms(alias, vocabulary)),
    ]);
    builder.add(number, 'body', [...termsOf(body, vocabulary), ...joinedTerms(body, vocabulary)]);
    titleCounts.set(title.toLowerCase(), (titleCounts.get(title.toLowerCase()) ?? 0) + 1);
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
  const postings = builder.finish(vocabulary.words.length);
  yield;
  const wordForms = createWordForms(vocabulary);
  return { entries, names, vocabulary, postings, compounds, wordForms, lexicon: compiled, titleCounts };
}

function termsOf(text: string, vocabulary: VocabularyBuilder): readonly number[] {
  return tokenise(text).map((token) => vocabulary.intern(token.text));
}

/** Hyphenated words also count as one: whoever types "epost" means e-post. */
function joinedTerms(text: string, vocabulary: VocabularyBuilder): readonly number[] {
  if (!text.includes('-')) return [];
  const joined: number[] = [];
  let previous: Token | undefined;
  for (const token of tokenise(text)) {
    if (token.hyphenated && previous !== undefined) {
      joined.push(vocabulary.intern((previous.text + token.text).toLowerCase()));
    }
    previous = token;
  }
  return joined;
}
