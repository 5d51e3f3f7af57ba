import type { PhraseLookup } from './concepts.ts';
import { expandWord, familyOf, isFindable, raise, sameWord } from './expand.ts';
import { fold } from './fold.ts';
import { isFunctionWord, PARTICLES } from './function-words.ts';
import { planConcepts } from './plan-concepts.ts';
import { planWord } from './plan-word.ts';
import type { SearchIndex } from './search-index.ts';
import { dampen, type Slot } from './slot.ts';
import { tokenise, type Token } from './tokenise.ts';
import { foldToken } from './vocabulary.ts';
import { EXPLAINED_BETTER, TERM } from './weights.ts';

/** Words of a query that count; whoever pastes a page gets an answer to its beginning. */
const MAX_WORDS = 12;
const MAX_QUERY = 240;
/** Words between a verb and its particle: "lämna hela ärendet över". */
const PARTICLE_REACH = 3;

/** Turns a query into slots. Its last word is unfinished when the text ends with it. */
export function planQuery(query: string, index: SearchIndex, phraseOf: PhraseLookup): readonly Slot[] {
  const text = query.slice(0, MAX_QUERY);
  const tokens = tokenise(text).slice(0, MAX_WORDS);
  const onlyFunctionWords = tokens.every((token) => isFunctionWord(token.text));
  const isUnaccented = lacksAccents(tokens, index);
  const slots = tokens.flatMap((token, position) => {
    const isUnfinished = position === tokens.length - 1 && token.end === text.length;
    const context = { isUnfinished, wordCount: tokens.length, onlyFunctionWords, isUnaccented };
    return planWord(token, context, index);
  });
  joinNeighbours(slots, index);
  joinParticleVerbs(slots, index);
  planConcepts(slots, index, phraseOf);
  return slots;
}

/** Whether the keyboard seems to lack å, ä and ö: none is typed, and some word only exists with one. */
function lacksAccents(tokens: readonly Token[], { vocabulary }: SearchIndex): boolean {
  return (
    tokens.every(({ text }) => fold(text) === text.toLowerCase()) &&
    tokens.some(({ text }) => !vocabulary.exact.has(text) && vocabulary.byFold.has(foldToken(text)))
  );
}

/** "nätverks möte" and "e post": two words that the vocabulary has as one. */
function joinNeighbours(slots: readonly Slot[], index: SearchIndex): void {
  for (const [position, slot] of slots.entries()) {
    const next = slots[position + 1];
    if (next === undefined || next.token === slot.token) continue;
    const joined = sameWord((slot.token.text + next.token.text).toLowerCase(), index);
    if (!isFindable(joined, index)) continue;
    dampen(slot, EXPLAINED_BETTER);
    dampen(next, EXPLAINED_BETTER);
    for (const [term, weight] of joined) {
      raise(slot.terms, term, weight * TERM.joined);
      raise(next.terms, term, weight * TERM.joined);
    }
  }
}

/** "lämna över", "skriva in": verb and particle apart, one word in the noun. */
function joinParticleVerbs(slots: readonly Slot[], index: SearchIndex): void {
  for (const [position, { word: particle }] of slots.entries()) {
    if (!PARTICLES.has(particle)) continue;
    for (const verb of slots.slice(Math.max(0, position - PARTICLE_REACH), position)) {
      if (isFunctionWord(verb.word)) continue;
      const joined = particle + verb.word;
      const terms = expandWord(joined, index);
      for (const term of familyOf(joined, index)) raise(terms, term, TERM.particleVerb);
      if (terms.size === 0) continue;
      // "skriva in" has little to do with writing.
      dampen(verb, EXPLAINED_BETTER);
      for (const [term, weight] of terms) raise(verb.terms, term, weight);
    }
  }
}
