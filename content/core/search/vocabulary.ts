import { familyKeys } from './families.ts';
import { fold } from './fold.ts';
import { lightStem, stem } from './stem.ts';
import { isAcronym } from './tokenise.ts';

const WORD_LIKE = /^\p{L}+$/u;

/** Ids of the terms that share a key. */
type TermGroups = Map<string, number[]>;

/** All words of the corpus and the lexicon, and the keys under which each can be found. */
export interface Vocabulary {
  /** Term id → the word as tokenised. */
  readonly words: readonly string[];
  readonly exact: ReadonlyMap<string, number>;
  /** Keyed by the folded word. */
  readonly byFold: ReadonlyMap<string, readonly number[]>;
  /** Keyed by Snowball stem, å, ä and ö kept. */
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  /** Keyed by folded Snowball stem. */
  readonly byFoldedStem: ReadonlyMap<string, readonly number[]>;
  /** Keyed by light stem, å, ä and ö kept. */
  readonly byLightStem: ReadonlyMap<string, readonly number[]>;
  /** Keyed by family key, å, ä and ö kept. */
  readonly byFamily: ReadonlyMap<string, readonly number[]>;
}

/** A vocabulary that can still grow. */
export interface VocabularyBuilder extends Vocabulary {
  /** The term id of a token text, new or known. */
  readonly intern: (word: string) => number;
}

/** An empty vocabulary. Each word's keys are worked out once, when the word is first met. */
export function createVocabulary(): VocabularyBuilder {
  const words: string[] = [];
  const exact = new Map<string, number>();
  const byFold: TermGroups = new Map();
  const byStem: TermGroups = new Map();
  const byFoldedStem: TermGroups = new Map();
  const byLightStem: TermGroups = new Map();
  const byFamily: TermGroups = new Map();

  function intern(word: string): number {
    const known = exact.get(word);
    if (known !== undefined) return known;
    const id = words.push(word) - 1;
    exact.set(word, id);
    add(byFold, foldToken(word), id);
    if (isAcronym(word) || !WORD_LIKE.test(word)) return id;
    const stemmed = stem(word);
    add(byStem, stemmed, id);
    add(byFoldedStem, fold(stemmed), id);
    add(byLightStem, lightStem(word), id);
    for (const key of familyKeys(stemmed)) add(byFamily, key, id);
    return id;
  }

  return { words, exact, byFold, byStem, byFoldedStem, byLightStem, byFamily, intern };
}

/** Folded form of a token, acronyms in lower case. */
export function foldToken(word: string): string {
  return fold(word.toLowerCase());
}

function add(groups: TermGroups, key: string, id: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [id]);
  else group.push(id);
}
