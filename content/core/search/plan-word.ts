import { expandWord, isFindable, lonePart, ownParts, raise, scaled, type TermWeights } from './expand.ts';
import { fold } from './fold.ts';
import { isFunctionWord } from './function-words.ts';
import { phraseKey } from './lexicon.ts';
import { documentFrequency } from './postings.ts';
import type { SearchIndex } from './search-index.ts';
import type { Slot } from './slot.ts';
import type { Correction } from './spelling.ts';
import { isAcronym, type Token } from './tokenise.ts';
import { foldToken } from './vocabulary.ts';
import { FUNCTION_WORD, SPELLING_STEEPNESS, SURE_CORRECTION, TERM } from './weights.ts';
import { formsWithPrefix } from './word-forms.ts';

/** What a word must know about the query around it. */
export interface QueryContext {
  /** Nothing follows the word: it may still be growing. */
  readonly isUnfinished: boolean;
  readonly wordCount: number;
  /** The query has no other words than function words, so they are all there is to go by. */
  readonly onlyFunctionWords: boolean;
  /** Another word of the query shows that å, ä and ö are not typed. */
  readonly isUnaccented: boolean;
}

/** Most longer words one unfinished word may stand for. */
const MAX_PREFIXED = 50;
/** Letters a known word needs before it may still grow: "se" must not become "sedan". */
const SHORTEST_GROWING = 3;
/** In queries this long, "se" is the verb. */
const SENTENCE = 3;

/** The slots of one word: one, or one per part when it is a compound nobody wrote. */
export function planWord(token: Token, context: QueryContext, index: SearchIndex): readonly Slot[] {
  // "MÖTE" with caps lock on is no acronym.
  const isShouted = isAcronym(token.text) && !index.vocabulary.exact.has(token.text);
  const word = isShouted ? token.text.toLowerCase() : token.text;
  const terms = expandWord(word, index);
  if (context.isUnaccented) addAccented(terms, word, index);
  const acronym = preferAcronym(terms, word, context, index);
  const isFaint = isFunctionWord(word) && !context.onlyFunctionWords && !acronym;
  const slot: Slot = { token, word, weight: isFaint ? FUNCTION_WORD : 1, terms, phrases: [] };
  if (context.isUnfinished) addLonger(terms, word, index);
  const isLexical = index.lexicon.targets.has(phraseKey([word]));
  const parts = ownParts(word, index);
  if (isLexical || isSure(terms, index)) {
    if (parts.length > 0 && !isLexical && !isEstablished(terms, index))
      return compoundSlots(slot, parts, index);
    for (const part of parts) {
      for (const [term, weight] of expandWord(part, index)) raise(terms, term, weight * TERM.partOfKnown);
    }
    return [slot];
  }
  const corrections = index.correct(fold(word), context.isUnfinished);
  const isCorrected = (corrections[0]?.similarity ?? 0) >= SURE_CORRECTION;
  if (isCorrected && parts.length > 0)
    return compoundSlots(correctedSlot(slot, corrections, index), parts, index);
  if (isCorrected || isFindable(terms, index)) return [correctedSlot(slot, corrections, index)];
  if (parts.length > 0) return parts.map((part) => partSlot(token, part, parts.length, index));
  if (corrections.length > 0) return [correctedSlot(slot, corrections, index)];
  return endSlots(slot, index);
}

/** Whether the word, as it is or inflected, stands in some title: then it is an established compound. */
function isEstablished(terms: TermWeights, { titleTerms }: SearchIndex): boolean {
  return [...terms].some(([term, weight]) => weight > TERM.lightStem && titleTerms.has(term));
}

/**
 * A compound that somebody happened to write, or that looks like one that is misspelt: its parts
 * are asked for one by one, and who has the whole has them all.
 */
function compoundSlots(whole: Slot, parts: readonly string[], index: SearchIndex): readonly Slot[] {
  return parts.map((part) => {
    const slot = partSlot(whole.token, part, parts.length, index);
    for (const [term, weight] of whole.terms) raise(slot.terms, term, weight);
    return { ...slot, correction: whole.correction };
  });
}

/** Whether the word stands in some entry as it is or in another inflection, not only something like it. */
function isSure(terms: TermWeights, index: SearchIndex): boolean {
  return isFindable(new Map([...terms].filter(([, weight]) => weight > TERM.lightStem)), index);
}

/** A word of which only one end is known: the end, and what the rest may have been meant to be. */
function endSlots(slot: Slot, index: SearchIndex): readonly Slot[] {
  const end = lonePart(slot.word, index);
  if (end === undefined) return [slot];
  const rest = slot.word.startsWith(end) ? slot.word.slice(end.length) : slot.word.slice(0, -end.length);
  const corrections = index.correct(fold(rest.replace(/s$/, '')), false);
  const known = partSlot(slot.token, end, corrections.length > 0 ? 2 : 1, index);
  if (corrections.length === 0) return [known];
  return [correctedSlot({ ...known, terms: new Map(), phrases: [] }, corrections, index), known];
}

function partSlot(token: Token, part: string, count: number, index: SearchIndex): Slot {
  // Together two parts count for a little more than one word: two things were said.
  const weight = count === 1 ? 1 : 1 / count + 0.2;
  return { token, word: part, weight, terms: scaled(expandWord(part, index), TERM.ownPart), phrases: [] };
}

/**
 * "se" typed alone, or as SE, is Supported Employment; in a sentence it is the verb. Gives whether
 * the acronym was preferred.
 */
function preferAcronym(
  terms: TermWeights,
  word: string,
  { wordCount }: QueryContext,
  index: SearchIndex,
): boolean {
  if (isAcronym(word)) return true;
  const acronym = index.vocabulary.exact.get(word.toUpperCase());
  if (acronym === undefined || wordCount >= SENTENCE) return false;
  for (const [term, weight] of terms) terms.set(term, weight * TERM.otherSpelling);
  terms.set(acronym, TERM.exact);
  return true;
}

/** "fraga om vald": where fraga is fråga, vald may just as well be våld. */
function addAccented(terms: TermWeights, word: string, index: SearchIndex): void {
  const { byFold, words } = index.vocabulary;
  for (const term of byFold.get(foldToken(word)) ?? []) {
    for (const [other, weight] of expandWord(words[term] ?? word, index)) raise(terms, other, weight);
  }
}

/** Words that the unfinished last word may become, the commonest first when there are many. */
function addLonger(terms: TermWeights, word: string, index: SearchIndex): void {
  const { vocabulary, postings } = index;
  const prefix = foldToken(word);
  const isKnown = vocabulary.byFold.has(prefix);
  if (isKnown && prefix.length < SHORTEST_GROWING) return;
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
    raise(terms, term, (isKnown ? TERM.prefixOfKnownWord : TERM.prefix) * nearness);
  }
}

function correctedSlot(slot: Slot, corrections: readonly Correction[], index: SearchIndex): Slot {
  const [best] = corrections;
  if (best === undefined) return slot;
  const spelled = (form: string): readonly string[] =>
    (index.vocabulary.byFold.get(form) ?? []).map((term) => index.vocabulary.words[term] ?? form);
  for (const { form, similarity } of corrections) {
    const weight = TERM.spelling * similarity ** SPELLING_STEEPNESS;
    for (const spelling of spelled(form)) {
      for (const [term, nearness] of expandWord(spelling, index)) raise(slot.terms, term, weight * nearness);
    }
  }
  return { ...slot, word: spelled(best.form)[0] ?? best.form, correction: best };
}
