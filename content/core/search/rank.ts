import type { Slot } from './slot.ts';
import type { SearchIndex } from './search-index.ts';
import { COVERAGE_FLOOR, SATURATION } from './weights.ts';

/** An entry that matched, before its names are compared with the query. */
export interface Candidate {
  readonly entry: number;
  readonly score: number;
}

export interface Ranking {
  /** Best first. */
  readonly candidates: readonly Candidate[];
  /** Per slot: its weight in the query times its rarity; 0 when nothing matched it. */
  readonly slotValues: readonly number[];
}

/** Scores a plan over the whole corpus and gives the `count` best among the allowed entries. */
export type Ranker = (
  slots: readonly Slot[],
  count: number,
  isAllowed: (entry: number) => boolean,
) => Ranking;

/**
 * A ranker with its working memory, six numbers an entry, taken once. Each slot has one inverse
 * document frequency and one saturated frequency for all its terms together: a rare misspelling
 * cannot outrank the common word it stands for.
 */
export function createRanker({ entries, postings }: SearchIndex): Ranker {
  const size = entries.length;
  const frequency = new Float32Array(size);
  const best = new Float32Array(size);
  const score = new Float32Array(size);
  const covered = new Float32Array(size);
  const inSlot = new Uint32Array(size);
  const inQuery = new Uint32Array(size);

  function count(entry: number, weight: number, occurrences: number, filled: number): number {
    if (best[entry] === 0) inSlot[filled++] = entry;
    frequency[entry] = (frequency[entry] ?? 0) + weight * occurrences;
    if (weight > (best[entry] ?? 0)) best[entry] = weight;
    return filled;
  }

  /** Fills `inSlot`, `best` and `frequency` for one slot and gives how many entries it touched. */
  function gather({ terms, phrases }: Slot): number {
    let filled = 0;
    for (const [term, weight] of terms) {
      const end = postings.start[term + 1] ?? 0;
      for (let at = postings.start[term] ?? 0; at < end; at++) {
        filled = count(postings.entry[at] ?? 0, weight, postings.frequency[at] ?? 0, filled);
      }
    }
    for (const { postings: phrase, weight } of phrases) {
      for (let at = 0; at < phrase.entry.length; at++) {
        filled = count(phrase.entry[at] ?? 0, weight, phrase.frequency[at] ?? 0, filled);
      }
    }
    return filled;
  }

  return (slots, wanted, isAllowed) => {
    let touched = 0;
    const slotValues = slots.map((slot) => {
      const filled = gather(slot);
      let weighted = 0;
      for (let at = 0; at < filled; at++) weighted += best[inSlot[at] ?? 0] ?? 0;
      const value = filled === 0 ? 0 : slot.weight * rarity(weighted, size);
      for (let at = 0; at < filled; at++) {
        const entry = inSlot[at] ?? 0;
        const weight = best[entry] ?? 0;
        const occurrences = (frequency[entry] ?? 0) / weight;
        if (score[entry] === 0) inQuery[touched++] = entry;
        score[entry] = (score[entry] ?? 0) + (value * weight * occurrences) / (occurrences + SATURATION);
        covered[entry] = (covered[entry] ?? 0) + value * weight;
        best[entry] = 0;
        frequency[entry] = 0;
      }
      return value;
    });
    const whole = slotValues.reduce((sum, value) => sum + value, 0);
    const candidates: Candidate[] = [];
    for (let at = 0; at < touched; at++) {
      const entry = inQuery[at] ?? 0;
      const coverage = COVERAGE_FLOOR + (1 - COVERAGE_FLOOR) * ((covered[entry] ?? 0) / whole);
      if (isAllowed(entry)) keepBest(candidates, { entry, score: (score[entry] ?? 0) * coverage }, wanted);
      score[entry] = 0;
      covered[entry] = 0;
    }
    return { candidates, slotValues };
  };
}

/** BM25's inverse document frequency, over the weighted number of entries a slot is found in. */
function rarity(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

/** Inserts into a list kept best first and no longer than `wanted`; ties keep corpus order. */
function keepBest(list: Candidate[], candidate: Candidate, wanted: number): void {
  const last = list.at(-1);
  if (list.length >= wanted && last !== undefined && candidate.score <= last.score) return;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle]?.score ?? 0) >= candidate.score) low = middle + 1;
    else high = middle;
  }
  list.splice(low, 0, candidate);
  if (list.length > wanted) list.pop();
}
