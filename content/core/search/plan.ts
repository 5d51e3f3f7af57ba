import { splitCompound } from './compounds.ts';
import { partLookup } from './compound-index.ts';
import type { PhraseLookup, PhrasePostings } from './concepts.ts';
import { expandWord, isKnown, raise, sameWord, type TermWeights } from './expand.ts';
import { fold } from './fold.ts';
import { isFunctionWord, PARTICLES } from './function-words.ts';
import { phraseKey, type ConceptTarget } from './lexicon.ts';
import { documentFrequency } from './postings.ts';
import type { SearchIndex } from './search-index.ts';
import { correct } from './spelling.ts';
import { isAcronym, tokenise, type Token } from './tokenise.ts';
import { foldToken } from './vocabulary.ts';
import { CONCEPT, FUNCTION_WORD, SPELLING_STEEPNESS, TERM } from './weights.ts';
import { formsWithPrefix } from './word-forms.ts';

/** A lexicon phrase that counts for a slot. */
export interface WeightedPhrase {
  readonly postings: PhrasePostings;
  readonly weight: number;
}

/** One word of the query and all that may stand in for it; scored as if it were a single term. */
export interface Slot {
  readonly token: Token;
  /** How much the word counts beside the others of the query. */
  readonly weight: number;
  readonly terms: TermWeights;
  readonly phrases: WeightedPhrase[];
  /** Set when the word is unknown and only a correction gave terms. */
  correction?: { readonly form: string; readonly similarity: number };
}

/** Words of a query that count; whoever pastes a page gets an answer to its beginning. */
const MAX_WORDS = 12;
const MAX_QUERY = 240;
/** Most longer words one unfinished word may stand for. */
const MAX_PREFIXED = 50;
/** Letters an unfinished word needs before its known form may still grow: "se" must not become "sedan". */
const SHORTEST_GROWING = 3;
/** Words between a verb and its particle: "lämna hela ärendet över". */
const PARTICLE_REACH = 3;
/** Letters below which an acronym written in lower case may be an ordinary word ("se", "mi"). */
const AMBIGUOUS_ACRONYM = 3;

/** Turns a query into slots. Unfinished = the text does not end with a space or a mark. */
export function planQuery(query: string, index: SearchIndex, phraseOf: PhraseLookup): readonly Slot[] {
  const text = query.slice(0, MAX_QUERY);
  const tokens = tokenise(text).slice(0, MAX_WORDS);
  const onlyFunctionWords = tokens.every(({ text: word }) => isFunctionWord(word));
  const slots = tokens.flatMap((token, position) => {
    const unfinished = position === tokens.length - 1 && token.end === text.length;
    return planWord(token, unfinished, tokens.length, onlyFunctionWords, index);
  });
  joinNeighbours(slots, index);
  addParticleVerbs(slots, index);
  addConcepts(slots, index, phraseOf);
  return slots;
}

function planWord(
  token: Token,
  unfinished: boolean,
  wordCount: number,
  onlyFunctionWords: boolean,
  index: SearchIndex,
): readonly Slot[] {
  const word = token.text;
  const isFunction =
    isFunctionWord(word) && !onlyFunctionWords && !(isAcronymOfLexicon(word, index) && wordCount < 3);
  const slot: Slot = {
    token,
    weight: isFunction ? FUNCTION_WORD : 1,
    terms: expandWord(word, index),
    phrases: [],
  };
  preferAcronym(slot, word, wordCount, index);
  const known = isKnown(word, index);
  if (unfinished) addLonger(slot.terms, word, known, index);
  if (slot.terms.size > 0) return [slot];
  const parts = splitCompound(word, partLookup(index.vocabulary));
  if (parts.length > 0) {
    return parts.map((part) => ({
      token,
      weight: 1 / parts.length + 0.2,
      terms: scaled(expandWord(part, index), TERM.ownPart),
      phrases: [],
    }));
  }
  addCorrections(slot, word, unfinished, index);
  return [slot];
}

function scaled(terms: TermWeights, factor: number): TermWeights {
  return new Map([...terms].map(([term, weight]) => [term, weight * factor]));
}

/** "se" typed alone is Supported Employment; in a sentence it is the verb. */
function preferAcronym({ terms }: Slot, word: string, wordCount: number, { vocabulary }: SearchIndex): void {
  if (isAcronym(word)) return;
  const acronym = vocabulary.exact.get(word.toUpperCase());
  const verb = vocabulary.exact.get(word);
  if (acronym === undefined || verb === undefined || wordCount >= AMBIGUOUS_ACRONYM) return;
  terms.set(acronym, TERM.exact);
  terms.set(verb, TERM.otherSpelling);
}

function isAcronymOfLexicon(word: string, { lexicon }: SearchIndex): boolean {
  return lexicon.words.has(word.toUpperCase()) && isAcronym(word.toUpperCase());
}

/** Words that the unfinished last word may become, the commonest first when there are many. */
function addLonger(terms: TermWeights, word: string, known: boolean, index: SearchIndex): void {
  const prefix = foldToken(word);
  if (known && prefix.length < SHORTEST_GROWING) return;
  const { vocabulary, postings } = index;
  const longer = formsWithPrefix(index.wordForms, prefix).flatMap(
    (form) => vocabulary.byFold.get(form) ?? [],
  );
  if (longer.length > MAX_PREFIXED) {
    longer.sort((a, b) => documentFrequency(postings, b) - documentFrequency(postings, a));
    longer.length = MAX_PREFIXED;
  }
  for (const term of longer) {
    const length = vocabulary.words[term]?.length ?? prefix.length;
    // The nearer the end, the surer the guess.
    const nearness = 0.7 + 0.3 * (prefix.length / length);
    raise(terms, term, (known ? TERM.prefixOfKnownWord : TERM.prefix) * nearness);
  }
}

function addCorrections(slot: Slot, word: string, unfinished: boolean, index: SearchIndex): void {
  const folded = fold(word);
  let corrections = correct(folded, index.wordForms, false);
  if (corrections.length === 0 && unfinished) corrections = correct(folded, index.wordForms, true);
  const [best] = corrections;
  if (best === undefined) return;
  slot.correction = best;
  for (const { form, similarity } of corrections) {
    const weight = TERM.spelling * similarity ** SPELLING_STEEPNESS;
    for (const term of index.vocabulary.byFold.get(form) ?? []) {
      for (const [near, nearness] of expandWord(index.vocabulary.words[term] ?? form, index)) {
        raise(slot.terms, near, weight * nearness);
      }
    }
  }
}

/** "nätverks möte" and "e post": two words that the vocabulary has as one. */
function joinNeighbours(slots: readonly Slot[], index: SearchIndex): void {
  for (const [position, slot] of slots.entries()) {
    const next = slots[position + 1];
    if (next === undefined || next.token === slot.token) continue;
    const joined = (slot.token.text + next.token.text).toLowerCase();
    for (const [term, weight] of sameWord(joined, index)) {
      raise(slot.terms, term, weight * TERM.joined);
      raise(next.terms, term, weight * TERM.joined);
    }
  }
}

/** "lämna över", "skriva in": verb and particle apart, one word in the noun. */
function addParticleVerbs(slots: readonly Slot[], index: SearchIndex): void {
  for (const [position, slot] of slots.entries()) {
    if (!PARTICLES.has(slot.token.text)) continue;
    for (const verb of slots.slice(Math.max(0, position - PARTICLE_REACH), position)) {
      if (isFunctionWord(verb.token.text)) continue;
      for (const [term, weight] of expandWord(slot.token.text + verb.token.text, index)) {
        raise(verb.terms, term, weight * TERM.particleVerb);
      }
    }
  }
}

/** Adds what the lexicon says: for phrases as typed, and for each term a word surely means. */
function addConcepts(slots: readonly Slot[], index: SearchIndex, phraseOf: PhraseLookup): void {
  const { lexicon, vocabulary } = index;
  for (let from = 0; from < slots.length; from++) {
    for (let to = Math.min(slots.length, from + lexicon.longest); to > from; to--) {
      const run = slots.slice(from, to);
      const targets = lexicon.targets.get(phraseKey(run.map(({ token }) => token.text)));
      if (targets === undefined) continue;
      if (run.length === 1 && isFunctionWord(run[0]?.token.text ?? '') && slots.length >= AMBIGUOUS_ACRONYM)
        continue;
      for (const slot of run) addTargets(slot, targets, 1, phraseOf);
    }
  }
  for (const slot of slots) {
    for (const [term, weight] of [...slot.terms]) {
      if (weight < TERM.family || weight >= TERM.sameStem) continue;
      const word = vocabulary.words[term] ?? '';
      const targets = lexicon.targets.get(phraseKey([word]));
      if (targets !== undefined) addTargets(slot, targets, weight, phraseOf);
    }
  }
}

function addTargets(
  slot: Slot,
  targets: readonly ConceptTarget[],
  factor: number,
  phraseOf: PhraseLookup,
): void {
  for (const target of targets) {
    slot.phrases.push({ postings: phraseOf(target), weight: CONCEPT[target.strength] * factor });
  }
}
