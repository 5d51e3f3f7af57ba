import { PARTICLES } from './function-words.ts';

/** Shortest part that counts; "kap", "för" and "led" would otherwise be found inside everything. */
const SHORTEST_PART = 4;
/** Acronyms may be shorter: SIP|möte. */
const SHORTEST_ACRONYM = 2;
const MAX_PARTS = 3;

/** Endings that look like words once a text has been hyphenated at line ends. */
const ENDING =
  /^(?:ningen?s?|ningar(?:na)?s?|elsen?|elser(?:na)?|heten?s?|heter(?:na)?|ande[nst]*|arna|erna|orna|skap(?:et)?|ligt?|liga)$/;

/** What the splitter needs to know about words; the corpus's own vocabulary answers. */
export interface PartLookup {
  /** Whether the word, or its stem, occurs on its own. */
  readonly isWord: (word: string) => boolean;
  /** Whether a first part is a word or the bare stem of one: skol|gång. Asked far more often, so it must be cheap. */
  readonly isStart: (start: string) => boolean;
  readonly isAcronym: (word: string) => boolean;
}

/**
 * The parts of a Swedish compound, first to last, or nothing when it is not one. Parts are words
 * of the corpus (Koehn & Knight 2003, "Empirical methods for compound splitting", with the
 * vocabulary as the dictionary); a linking s is taken off. The fewest parts win, since
 * arbetsträning|plan says more than arbet|träning|plan; then the longest last part, because
 * the last part carries the meaning: nätverks|möte, arbetsplats|besök.
 */
export function splitCompound(word: string, lookup: PartLookup, parts = MAX_PARTS): readonly string[] {
  if (parts < 2) return [];
  let more: readonly string[] = [];
  for (let at = SHORTEST_ACRONYM; at <= word.length - SHORTEST_PART; at++) {
    const left = modifier(word.slice(0, at), lookup);
    if (left === undefined) continue;
    const right = word.slice(at);
    if (!ENDING.test(right) && lookup.isWord(right)) return [left, right];
    const rest = more.length > 0 ? [] : splitCompound(right, lookup, parts - 1);
    if (rest.length > 0) more = [left, ...rest];
  }
  return more;
}

/** Shortest part that may speak for a compound whose other part is unknown. */
const SHORTEST_LONE_PART = 4;

/**
 * The longest known part at either end of a word nobody wrote: samtyckesblankett → samtycke.
 * Nothing when neither end is a word. Tried last, after whole splits and spelling.
 */
export function knownEnd(word: string, lookup: PartLookup): string | undefined {
  for (let length = word.length - 3; length >= SHORTEST_LONE_PART; length--) {
    const first = modifier(word.slice(0, length), lookup);
    if (first !== undefined) return first;
    const last = word.slice(word.length - length);
    if (lookup.isWord(last)) return last;
  }
  return undefined;
}

/** The first part as it occurs on its own, with or without a linking s; nothing when it does not. */
function modifier(left: string, lookup: PartLookup): string | undefined {
  if (left.length < SHORTEST_PART) return lookup.isAcronym(left) ? left : undefined;
  if (PARTICLES.has(left)) return undefined;
  const bare = left.endsWith('s') ? left.slice(0, -1) : '';
  if (bare.length >= SHORTEST_PART && lookup.isStart(bare)) return bare;
  return lookup.isStart(left) ? left : undefined;
}
