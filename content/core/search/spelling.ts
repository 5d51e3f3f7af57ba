import Fuse from 'fuse.js/min-basic';
import { editDistance } from './edit-distance.ts';
import { lightStem } from './stem.ts';
import { letterSet, type WordForms } from './word-forms.ts';

/** A word of the vocabulary that the typed word may have been meant to be. */
export interface Correction {
  /** Folded form from the vocabulary. */
  readonly form: string;
  /** 0–1, 1 being the same word. */
  readonly similarity: number;
}

/** Gives what a folded word may have been meant to be, best first; `isUnfinished` when it may still be growing. */
export type Speller = (word: string, isUnfinished: boolean) => readonly Correction[];

/** Shorter words have too many neighbours: "SIP" is one letter from everything. */
const SHORTEST = 4;
/** fuse.js is only asked about this many; more would cost a keystroke. */
const MAX_NEAR = 400;
const MAX_PROPOSED = 60;
const MAX_CORRECTIONS = 6;
/** Words whose corrections are remembered: the earlier words of a query are asked about at every keystroke. */
const MAX_REMEMBERED = 64;
/** Bitap counts a swap as two errors, so the net must be wide; the edit distance decides afterwards. */
const FUSE_OPTIONS = { threshold: 0.5, ignoreLocation: true } as const;
/** Bitap works on a machine word. */
const BITAP_LIMIT = 32;
/** The first letter is seldom wrong (Pollock & Zamora 1984: 7 % of slips). */
const FIRST_LETTER = 0.4;
/** Another ending than the one typed: "tloken" is tolk, though the corpus may lack "tolken". */
const OTHER_ENDING = 0.3;
/** A word said to be unfinished is a weaker guess than a whole one. */
const UNFINISHED = 0.3;
/** Below this the likeness to words with the same beginning is poor enough to look at all words. */
const POOR = 0.7;

/** Most edits a word of this length may hold. */
function maxEdits(length: number): number {
  return length < 7 ? 1 : 2;
}

/** Most edits a root may hold: without its ending a short word is like too many others. */
function maxRootEdits(length: number): number {
  if (length < 4) return -1;
  return length < 8 ? 1 : 2;
}

/** A speller over one vocabulary, with a small memory. */
export function createSpeller(forms: WordForms): Speller {
  const remembered = new Map<string, readonly Correction[]>();
  return (word, isUnfinished) => {
    const key = isUnfinished ? `${word}…` : word;
    const known = remembered.get(key) ?? correct(word, forms, isUnfinished);
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(key, known);
    return known;
  };
}

/**
 * An exact filter on length and letters keeps the list short, fuse.js (Bitap) proposes, and the
 * true edit distance decides: between the words, between their roots, and for an unfinished word
 * with the beginnings of words.
 */
export function correct(word: string, forms: WordForms, isUnfinished: boolean): readonly Correction[] {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return [];
  const limit = maxEdits(word.length);
  const root = lightStem(word);
  const found = new Map<string, number>();
  let best = 0;
  const propose = (
    near: readonly string[],
    pattern: string,
    similarityTo: (form: string) => number,
  ): void => {
    if (near.length === 0) return;
    for (const { item } of new Fuse(near, FUSE_OPTIONS).search(pattern.slice(0, BITAP_LIMIT), {
      limit: MAX_PROPOSED,
    })) {
      const similarity = similarityTo(item) - (item[0] === word[0] ? 0 : FIRST_LETTER / word.length);
      if (similarity > (found.get(item) ?? 0)) found.set(item, similarity);
      best = Math.max(best, similarity);
    }
  };
  const likeWhole = (form: string): number => {
    const asWhole = 1 - editDistance(word, form, limit) / Math.max(word.length, form.length);
    const rootEdits = editDistance(root, lightStem(form), maxRootEdits(root.length));
    return Math.max(asWhole, 1 - (rootEdits + OTHER_ENDING) / root.length);
  };
  const likeBeginning = (form: string): number =>
    1 - (editDistance(word, form, limit, true) + UNFINISHED) / word.length;
  const whole = nearWhole(word, root, limit);
  propose(
    select(forms, (...form) => beginsAlike(form[0], word) && whole(...form)),
    root,
    likeWhole,
  );
  if (isUnfinished) propose(select(forms, nearBeginning(word, limit)), word, likeBeginning);
  if (best < POOR)
    propose(
      select(forms, (...form) => !beginsAlike(form[0], word) && whole(...form)),
      root,
      likeWhole,
    );
  return [...found]
    .map(([form, similarity]) => ({ form, similarity }))
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, MAX_CORRECTIONS);
}

type Filter = (form: string, held: number, rootLength: number) => boolean;

/** Whether the first letters agree, give or take one lost, added or swapped. */
function beginsAlike(form: string, word: string): boolean {
  return form[0] === word[0] || form[0] === word[1] || form[1] === word[0];
}

/** Whether the root of a form can lie within `limit` edits of the typed root, judged by length and letters only. */
function nearWhole(word: string, root: string, limit: number): Filter {
  const typed = letterSet(word);
  const typedRoot = letterSet(root);
  return (form, held, rootLength) =>
    Math.abs(rootLength - root.length) <= limit &&
    bitCount(typedRoot & ~held) <= limit &&
    bitCount(letterSet(form.slice(0, rootLength)) & ~typed) <= limit;
}

/** Whether the beginning of a form can lie within `limit` edits of the unfinished word. */
function nearBeginning(word: string, limit: number): Filter {
  const typed = letterSet(word);
  return (form, held) =>
    form.length >= word.length &&
    bitCount(typed & ~held) <= limit &&
    beginsAlike(form, word) &&
    bitCount(typed & ~letterSet(form.slice(0, word.length + limit))) <= limit &&
    bitCount(letterSet(form.slice(0, word.length - limit)) & ~typed) <= limit;
}

function select({ forms, letters, rootLength }: WordForms, isNear: Filter): readonly string[] {
  const near: string[] = [];
  for (let index = 0; index < forms.length && near.length < MAX_NEAR; index++) {
    const held = letters[index] ?? 0;
    const form = forms[index] ?? '';
    if (held !== 0 && form.length >= SHORTEST && isNear(form, held, rootLength[index] ?? 0)) near.push(form);
  }
  return near;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
