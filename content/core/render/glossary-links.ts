/** A word that is linked to the glossary where it first stands. */
export interface GlossaryWord {
  readonly id: string;
  readonly url: string;
  /** The term, its written-out form, synonyms and inflections. */
  readonly words: readonly string[];
}

const escapeForRegExp = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** An abbreviation is matched as written ("SE" is not "se"); an ordinary word in either case. */
const isAbbreviation = (word: string) =>
  /^[A-ZÅÄÖ0-9][A-ZÅÄÖ0-9-]*$/.test(word) || /[a-zåäö][A-ZÅÄÖ]/.test(word);

export type FindGlossaryWord = (
  text: string,
  seen: ReadonlySet<string>,
) => { readonly start: number; readonly end: number; readonly word: GlossaryWord } | undefined;

/**
 * Finds the first glossary word in a text that has not been linked before. Whole words only: neither a letter, a digit
 * nor a hyphen may stand beside it. Longer words win over shorter at the same place.
 */
export function createGlossaryFinder(words: readonly GlossaryWord[]): FindGlossaryWord {
  const exact = new Map<string, GlossaryWord>();
  const folded = new Map<string, GlossaryWord>();
  for (const word of words)
    for (const form of word.words) {
      const map = isAbbreviation(form) ? exact : folded;
      const key = isAbbreviation(form) ? form : form.toLocaleLowerCase('sv');
      if (!map.has(key)) map.set(key, word);
    }
  const all = [...exact.keys(), ...folded.keys()].sort((a, b) => b.length - a.length).map(escapeForRegExp);
  if (all.length === 0) return () => undefined;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${all.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
  return (text, seen) => {
    for (const match of text.matchAll(pattern)) {
      const word = exact.get(match[0]) ?? folded.get(match[0].toLocaleLowerCase('sv'));
      if (word && !seen.has(word.id)) return { start: match.index, end: match.index + match[0].length, word };
    }
    return undefined;
  };
}
