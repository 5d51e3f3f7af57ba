import { FIELD_BOOST, FIELD_LENGTH } from './weights.ts';

/** Where each term occurs, in compressed rows: the postings of term t stand at start[t] … start[t + 1] − 1. */
export interface Postings {
  readonly start: Uint32Array;
  /** Entry number per posting, ascending within a term. */
  readonly entry: Uint32Array;
  /** BM25F term frequency per posting: boosted and normalised for length, summed over the fields. */
  readonly frequency: Float32Array;
}

export type Field = keyof typeof FIELD_BOOST;
const FIELDS: readonly Field[] = ['title', 'alias', 'body'];

/** Thousandths: more than two scores are told apart by. Already here, so that an index answers alike before and after it was saved. */
const FREQUENCY_STEPS = 1e3;

/** Collects term occurrences entry by entry, then packs them. */
export interface PostingsBuilder {
  /** Counts the terms of one field. Entries must come in ascending order. */
  readonly add: (entry: number, field: Field, terms: readonly number[]) => void;
  /** Yields now and then, so that the caller can pause. */
  readonly finish: (termCount: number) => Generator<void, Postings>;
}

/** Occurrences of a term in one entry are counted in one integer, ten bits a field; more than 1023 count as 1023. */
const BITS = 10;
const MOST = 2 ** BITS - 1;
const TERMS_BETWEEN_PAUSES = 2000;

/** The postings of one term while they are collected: two lists side by side. */
interface Row {
  readonly entries: number[];
  readonly counts: number[];
}

/** Source of the weighting: BM25F, Robertson, Zaragoza & Taylor 2004, "Simple BM25 extension to multiple weighted fields". */
export function createPostingsBuilder(): PostingsBuilder {
  const rows: Row[] = [];
  const lengths: Record<Field, number[]> = { title: [], alias: [], body: [] };

  function add(entry: number, field: Field, terms: readonly number[]): void {
    lengths[field][entry] = terms.length;
    const shift = FIELDS.indexOf(field) * BITS;
    for (const term of terms) {
      const row = (rows[term] ??= { entries: [], counts: [] });
      const last = row.entries.length - 1;
      if (row.entries[last] !== entry) {
        row.entries.push(entry);
        row.counts.push(1 << shift);
      } else if ((((row.counts[last] ?? 0) >>> shift) & MOST) < MOST) {
        row.counts[last] = (row.counts[last] ?? 0) + (1 << shift);
      }
    }
  }

  function* finish(termCount: number): Generator<void, Postings> {
    const factors = FIELDS.map((field) => fieldFactors(field, lengths[field]));
    const start = new Uint32Array(termCount + 1);
    for (let term = 0; term < termCount; term++)
      start[term + 1] = (start[term] ?? 0) + (rows[term]?.entries.length ?? 0);
    const total = start[termCount] ?? 0;
    const entry = new Uint32Array(total);
    const frequency = new Float32Array(total);
    let at = 0;
    for (let term = 0; term < termCount; term++) {
      if (term % TERMS_BETWEEN_PAUSES === 0) yield;
      const row = rows[term];
      for (const [position, number] of (row?.entries ?? []).entries()) {
        const counts = row?.counts[position] ?? 0;
        let sum = 0;
        for (const [field, factor] of factors.entries()) {
          const count = (counts >>> (field * BITS)) & MOST;
          if (count > 0) sum += count * (factor[number] ?? 0);
        }
        entry[at] = number;
        frequency[at++] = Math.round(sum * FREQUENCY_STEPS) / FREQUENCY_STEPS;
      }
    }
    return { start, entry, frequency };
  }

  return { add, finish };
}

/** Per entry, what one occurrence in the field counts for: boost / (1 − b + b · length / mean length). */
function fieldFactors(field: Field, lengths: readonly number[]): Float32Array {
  const filled = lengths.filter((length) => length > 0);
  const mean = Math.max(1, filled.reduce((sum, length) => sum + length, 0) / Math.max(1, filled.length));
  const b = FIELD_LENGTH[field];
  return Float32Array.from(lengths, (length) => FIELD_BOOST[field] / (1 - b + (b * length) / mean));
}

/** In how many entries a term occurs. */
export function documentFrequency(postings: Postings, term: number): number {
  return (postings.start[term + 1] ?? 0) - (postings.start[term] ?? 0);
}
