const PLAIN = /^[a-z0-9åäö]*$/;
const ASCII = /^[a-z0-9]*$/;
const MARKS = /\p{M}+/gu;
/** Zero-width characters, soft hyphen and byte order mark: they are typed by no one and pasted by many. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/gu;
/** Letters that Unicode does not decompose, written as Swedes type them without the key. */
const UNDECOMPOSED: Readonly<Record<string, string>> = { æ: 'a', ø: 'o', ß: 'ss' };

/**
 * The one spelling of a word: lower case, composed (NFKC), without invisible characters or stray
 * combining marks. Keeps å, ä and ö. Source: Unicode Standard Annex 15.
 */
export function normaliseWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower.replace(INVISIBLE, '').normalize('NFKC').toLowerCase().replace(MARKS, '');
}

/** The word as typed on a keyboard without å, ä and ö (also é, ü, ø …). Expects a normalised word. */
export function fold(word: string): string {
  if (ASCII.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[æøß]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
}
