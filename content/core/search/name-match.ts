import { isFunctionWord } from './function-words.ts';
import type { Slot } from './slot.ts';
import type { SearchIndex } from './search-index.ts';
import {
  EXACT_NAME_BONUS,
  FUNCTION_WORD,
  MAX_SHARED_NAME,
  OTHER_ORDER,
  TERM,
  TITLE_BONUS,
} from './weights.ts';

/** Below this, a name shares words with the query but is not the query. */
const SAME = 0.97;

/**
 * The factor (≥ 1) by which an entry gains when its title, or one of its aliases, says what was
 * asked: the more of the query stands in the name, and the less else, the more.
 */
export function nameFactor(
  entry: number,
  slots: readonly Slot[],
  slotValues: readonly number[],
  index: SearchIndex,
): number {
  const names = index.names[entry];
  const title = index.entries[entry]?.title.toLowerCase() ?? '';
  if (names === undefined) return 1;
  const isShared = (index.titleCounts.get(title) ?? 0) > MAX_SHARED_NAME;
  let best = 0;
  for (const [position, name] of [names.title, ...names.aliases].entries()) {
    if (position === 0 && isShared) continue;
    best = Math.max(best, likeness(name, slots, slotValues, index));
  }
  return 1 + TITLE_BONUS * best + (best >= SAME ? EXACT_NAME_BONUS : 0);
}

/** 0–1: the harmonic mean of how much of the query stands in the name and how much of the name in the query. */
function likeness(
  name: readonly number[],
  slots: readonly Slot[],
  slotValues: readonly number[],
  { vocabulary }: SearchIndex,
): number {
  let asked = 0;
  let found = 0;
  let pairs = 0;
  let swapped = 0;
  let last = -1;
  const used = new Map<number, number>();
  for (const [position, slot] of slots.entries()) {
    const value = slotValues[position] ?? 0;
    asked += value;
    found += value * bestIn(name, slot, used);
    const at = name.findIndex((term) => (slot.terms.get(term) ?? 0) >= TERM.sameStem);
    if (at >= 0 && last >= 0) pairs++;
    if (at >= 0 && at < last) swapped++;
    if (at >= 0) last = at;
  }
  if (found === 0) return 0;
  let words = 0;
  let usedWords = 0;
  for (const term of name) {
    const weight = isFunctionWord(vocabulary.words[term] ?? '') ? FUNCTION_WORD : 1;
    words += weight;
    usedWords += weight * (used.get(term) ?? 0);
  }
  const recall = found / asked;
  const precision = usedWords / words;
  const inOrder = 1 - (OTHER_ORDER * swapped) / Math.max(1, pairs);
  return (inOrder * 2 * recall * precision) / (recall + precision);
}

/** The highest weight with which a slot meets a name; notes which words of the name it used. */
function bestIn(name: readonly number[], slot: Slot, used: Map<number, number>): number {
  let best = 0;
  for (const term of name) {
    const weight = slot.terms.get(term) ?? 0;
    if (weight === 0) continue;
    best = Math.max(best, weight);
    used.set(term, Math.max(used.get(term) ?? 0, weight));
  }
  for (const { postings, weight } of slot.phrases) {
    const held = postings.words.map((terms) => name.filter((term) => terms.has(term)));
    if (held.some((matches) => matches.length === 0)) continue;
    best = Math.max(best, weight);
    for (const term of held.flat()) used.set(term, Math.max(used.get(term) ?? 0, weight));
  }
  return best;
}
