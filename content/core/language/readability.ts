const wordPattern = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;

/** The words of a text; hyphenated words are one. */
export const wordsOf = (text: string): string[] => text.match(wordPattern) ?? [];

/**
 * Sentences of plain text. A line break ends a sentence too: lists and short lines have no full stop. Common abbreviations
 * with full stops ("t.ex.", "kap. 8", "m.fl.") do not end one.
 */
export const sentencesOf = (text: string): string[] =>
  text
    .split('\n')
    .flatMap((row) =>
      row.split(
        /(?<=[.!?:])(?<!\b(?:t\.ex|bl\.a|m\.fl|m\.m|d\.v\.s|s\.k|kap|ca|nr|jfr|s)\.)\s+(?=[\p{Lu}\p{N}”"(])/u,
      ),
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);

/**
 * LIX, readability index for Swedish (Björnsson 1968): mean words per sentence plus the share, in per cent, of words with more
 * than six letters. Under 30 is very easy, 30–40 easy, 40–50 like ordinary newspaper text. 0 for text without words.
 */
export function lix(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const long = words.filter((word) => word.length > 6).length;
  return words.length / sentencesOf(text).length + (100 * long) / words.length;
}
