import type { Range } from './search-entry.ts';
import { tokenise } from './tokenise.ts';
import { foldToken } from './vocabulary.ts';

/**
 * Where words of a text belong to `terms` (folded words), ascending and not overlapping; words
 * with nothing but a space or hyphen between them become one range. Empty when nothing matches.
 */
export function matchRanges(text: string, terms: ReadonlySet<string>): readonly Range[] {
  const ranges: { start: number; end: number }[] = [];
  for (const { text: word, start, end } of tokenise(text)) {
    if (!terms.has(foldToken(word))) continue;
    const last = ranges.at(-1);
    if (last !== undefined && start - last.end === 1 && /[ -]/.test(text[last.end] ?? '')) last.end = end;
    else ranges.push({ start, end });
  }
  return ranges;
}
