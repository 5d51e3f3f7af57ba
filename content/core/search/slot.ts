import type { PhrasePostings } from './concepts.ts';
import type { TermWeights } from './expand.ts';
import type { Correction } from './spelling.ts';
import type { Token } from './tokenise.ts';

/** A lexicon phrase that counts for a slot. */
export interface WeightedPhrase {
  readonly postings: PhrasePostings;
  readonly weight: number;
}

/** One word of the query and all that may stand in for it; scored as if it were a single term. */
export interface Slot {
  /** The word as it stands in the query. */
  readonly token: Token;
  /** The word meant: the token, a part of it, or its correction. */
  readonly word: string;
  /** How much the word counts beside the others of the query. */
  readonly weight: number;
  readonly terms: TermWeights;
  readonly phrases: WeightedPhrase[];
  /** Set when the word is unknown and a correction gave the terms. */
  readonly correction?: Correction | undefined;
}

/** Makes what a slot already holds count less, since something better explains the word. */
export function dampen(slot: Slot, factor: number): void {
  for (const [term, weight] of slot.terms) slot.terms.set(term, weight * factor);
}
