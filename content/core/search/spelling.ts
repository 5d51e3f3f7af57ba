import Fuse from 'fuse.js/basic';
import { editDistance } from './edit-distance.ts';
import { letterSet, type WordForms } from './word-forms.ts';

/** A word of the vocabulary that the typed word may have been meant to be. */
export interface Correction {
  /** Folded form from the vocabulary. */
  readonly form: string;
  /** 0–1, 1 being the same word. */
  readonly similarity: number;
}

/** Shorter words have too many neighbours: "SIP" is one letter from everything. */
const SHORTEST = 4;
/** fuse.js is only asked about this many; more would cost a keystroke. */
const MAX_PROPOSED = 400;
const MAX_CORRECTIONS = 6;
/** Bitap counts a swap as two errors, so the net must be wide; the edit distance decides afterwards. */
const FUSE_THRESHOLD = 0.5;
/** The first letter is seldom wrong (Pollock & Zamora 1984, 7 % of slips). */
const FIRST_LETTER = 0.4;

/** Most edits a word of this length may hold. */
function maxEdits(length: number): number {
  return length < 5 ? 1 : 2;
}

/**
 * What a folded word unknown to the vocabulary may have been meant to be, best first. An exact
 * filter on length and letter set keeps the list short, fuse.js (Bitap) proposes, and the true
 * edit distance decides. With `prefix` the word is unfinished and is held against the beginnings.
 */
export function correct(word: string, wordForms: WordForms, prefix: boolean): readonly Correction[] {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return [];
  const limit = maxEdits(word.length);
  const near = neighbours(word, wordForms, limit, prefix);
  if (near.length === 0) return [];
  const fuse = new Fuse(near, { threshold: FUSE_THRESHOLD, ignoreLocation: true, shouldSort: true });
  const corrections: Correction[] = [];
  for (const { item } of fuse.search(word.slice(0, 32), { limit: 60 })) {
    let distance = editDistance(word, item, limit, prefix);
    if (distance === Infinity) continue;
    if (item[0] !== word[0]) distance += FIRST_LETTER;
    const similarity = 1 - distance / Math.max(word.length, prefix ? 0 : item.length);
    corrections.push({ form: item, similarity });
  }
  return corrections.sort((a, b) => b.similarity - a.similarity).slice(0, MAX_CORRECTIONS);
}

/** The forms that can lie within `limit` edits, judged by length and letters only. */
function neighbours(word: string, { forms, letters }: WordForms, limit: number, prefix: boolean): string[] {
  const typed = letterSet(word);
  const near: string[] = [];
  for (let index = 0; index < forms.length && near.length < MAX_PROPOSED; index++) {
    const held = letters[index] ?? 0;
    if (held === 0) continue;
    // An edit adds at most one letter missing on either side.
    if (bitCount(typed & ~held) > limit) continue;
    const form = forms[index] ?? '';
    if (form.length < word.length - limit || form.length < SHORTEST) continue;
    if (!prefix && (form.length > word.length + limit || bitCount(held & ~typed) > limit)) continue;
    near.push(form);
  }
  return near;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
