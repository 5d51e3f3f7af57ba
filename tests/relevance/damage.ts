import { fold } from '#content/core/search/fold.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzåäö';
/** A slip in a shorter word is another word. */
const SHORTEST = 5;

/** The query without å, ä and ö, as on a keyboard that has none. */
export function withoutDiacritics(query: string): string {
  return fold(query);
}

/**
 * The query with one slip (drop, double, exchange or swap) in one of its longer words; unchanged
 * when it has none. The same seed gives the same slip.
 */
export function withTypo(query: string, seed: number): string {
  const random = randomFrom(seed);
  const words = [...query.matchAll(/\p{L}+/gu)].filter(([word]) => word.length >= SHORTEST);
  const chosen = words[Math.floor(random() * words.length)];
  if (chosen === undefined) return query;
  const [word] = chosen;
  // Not the first letter: seldom wrong in practice.
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = LETTERS.charAt(Math.floor(random() * LETTERS.length));
  const slips = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at) + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ];
  const slip = slips[Math.floor(random() * slips.length)] ?? word;
  return query.slice(0, chosen.index) + slip + query.slice(chosen.index + word.length);
}

/** Mulberry32: small, seeded, good enough to pick letters. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
