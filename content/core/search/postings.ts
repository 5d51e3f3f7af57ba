import { FIELD_BOOST, FIELD_LENGTH } from './weights.ts';

/** Where each term occurs, in compressed rows: the postings of term t stand at start[t] … start[t + 1] − 1. */
export interface Postings {
  readonly start: Uint32Array;
  /** Entry number per posting, ascending within a term. */
  readonly entry: Uint32Array;
  /** BM25F term frequency per posting: boosted and normalised for length, summed over the fields. */
  readonly frequency: Float32Array;
}

/** How often a term occurs in each field of one entry. */
interface Occurrence {
  readonly entry: number;
  title: number;
  alias: number;
  body: number;
}

type Field = keyof typeof FIELD_BOOST;
const FIELDS: readonly Field[] = ['title', 'alias', 'body'];

/** Collects term occurrences entry by entry, then packs them. */
export interface PostingsBuilder {
  /** Counts the terms of one field. Entries must come in ascending order. */
  readonly add: (entry: number, field: Field, terms: readonly number[]) => void;
  readonly finish: (termCount: number) => Postings;
}

/** Source of the weighting: BM25F, Robertson, Zaragoza & Taylor 2004, "Simple BM25 extension to multiple weighted fields". */
export function createPostingsBuilder(): PostingsBuilder {
  const occurrences: Occurrence[][] = [];
  const lengths: Record<Field, number[]> = { title: [], alias: [], body: [] };

  function add(entry: number, field: Field, terms: readonly number[]): void {
    lengths[field][entry] = terms.length;
    for (const term of terms) {
      const list = (occurrences[term] ??= []);
      let last = list.at(-1);
      if (last?.entry !== entry) list.push((last = { entry, title: 0, alias: 0, body: 0 }));
      last[field]++;
    }
  }

  function finish(termCount: number): Postings {
    const norm = lengthNorms(lengths);
    const start = new Uint32Array(termCount + 1);
    for (let term = 0; term < termCount; term++) {
      start[term + 1] = (start[term] ?? 0) + (occurrences[term]?.length ?? 0);
    }
    const total = start[termCount] ?? 0;
    const entry = new Uint32Array(total);
    const frequency = new Float32Array(total);
    let at = 0;
    for (let term = 0; term < termCount; term++) {
      for (const occurrence of occurrences[term] ?? []) {
        let sum = 0;
        for (const field of FIELDS) {
          if (occurrence[field] > 0)
            sum += (FIELD_BOOST[field] * occurrence[field]) / norm(field, occurrence.entry);
        }
        entry[at] = occurrence.entry;
        frequency[at++] = sum;
      }
    }
    return { start, entry, frequency };
  }

  return { add, finish };
}

/** The divisor 1 − b + b · length / mean length, per field and entry. */
function lengthNorms(lengths: Record<Field, number[]>): (field: Field, entry: number) => number {
  const mean = { title: 0, alias: 0, body: 0 };
  for (const field of FIELDS) {
    const filled = lengths[field].filter((length) => length > 0);
    mean[field] = filled.reduce((sum, length) => sum + length, 0) / Math.max(1, filled.length);
  }
  return (field, entry) => {
    const b = FIELD_LENGTH[field];
    return 1 - b + (b * (lengths[field][entry] ?? 0)) / Math.max(1, mean[field]);
  };
}

/** In how many entries a term occurs. */
export function documentFrequency(postings: Postings, term: number): number {
  return (postings.start[term + 1] ?? 0) - (postings.start[term] ?? 0);
}
