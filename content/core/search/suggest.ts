import type { Slot } from './slot.ts';
import { documentFrequency } from './postings.ts';
import type { Suggestion } from './search-entry.ts';
import type { SearchIndex } from './search-index.ts';

/** Less like than this and the hint would more often be wrong than right. */
const SURE = 0.6;

/** "Menade du …?" for the unknown word whose correction is surest; nothing when every word is known. */
export function suggest(query: string, slots: readonly Slot[], index: SearchIndex): Suggestion | undefined {
  let surest: Slot | undefined;
  for (const slot of slots) {
    if ((slot.correction?.similarity ?? 0) > (surest?.correction?.similarity ?? SURE)) surest = slot;
  }
  if (surest?.correction === undefined) return undefined;
  const { start, end } = surest.token;
  const word = commonestSpelling(surest.correction.form, index);
  return {
    text: query.slice(0, start) + word + query.slice(end),
    replaced: query.slice(start, end),
    with: word,
  };
}

/** How the corpus mostly writes a folded form. */
function commonestSpelling(form: string, { vocabulary, postings }: SearchIndex): string {
  const spellings = [...(vocabulary.byFold.get(form) ?? [])];
  spellings.sort((a, b) => documentFrequency(postings, b) - documentFrequency(postings, a));
  return vocabulary.words[spellings[0] ?? -1] ?? form;
}
