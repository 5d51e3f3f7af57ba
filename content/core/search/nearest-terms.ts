import { fold, normaliseWord } from './fold.ts';
import type { SearchEntry } from './search-entry.ts';
import { tokenise } from './tokenise.ts';

/** Less alike than this, two words only share an ending. */
const ALIKE = 0.34;
/** Of a long query only the beginning counts. */
const MOST_WORDS = 6;
const MOST_LETTERS = 40;

/**
 * Terms whose names are spelt most like some word of a query that gave no hits, best first; none when nothing is alike. Likeness is
 * the share of common letter pairs (Dice 1945, on bigrams as in Adamson & Boreham 1974), which holds also where a word is joined or cut otherwise.
 */
export function nearestTerms(query: string, entries: readonly SearchEntry[], limit: number): SearchEntry[] {
  const asked = wordsOf(query).slice(0, MOST_WORDS).map(pairsOf);
  return entries
    .filter(({ kind }) => kind === 'term')
    .map((entry) => ({ entry, likeness: likenessOf(asked, entry) }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

function likenessOf(asked: readonly ReadonlySet<string>[], { title, aliases }: SearchEntry): number {
  let best = 0;
  for (const name of [title, ...aliases])
    for (const word of wordsOf(name)) {
      const pairs = pairsOf(word);
      for (const wanted of asked) best = Math.max(best, dice(wanted, pairs));
    }
  return best;
}

const wordsOf = (text: string): readonly string[] =>
  tokenise(text.slice(0, MOST_LETTERS * MOST_WORDS))
    .map((token) => fold(normaliseWord(token.text)).slice(0, MOST_LETTERS))
    .filter((word) => word.length > 2);

/** Pairs of neighbouring letters, the beginning of the word counted as a letter of its own. */
function pairsOf(word: string): ReadonlySet<string> {
  const marked = `^${word}`;
  return new Set(Array.from({ length: marked.length - 1 }, (_, place) => marked.slice(place, place + 2)));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common++;
  return (2 * common) / (a.size + b.size);
}
