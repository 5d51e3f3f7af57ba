/** One thing a search can find: a step, a checklist, a lesson, a term, a law, an actor … */
export interface SearchEntry {
  /** Permanent id such as `step:se/yrkesprofil`. */
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** Other names and everyday phrasings, each one a short phrase. */
  readonly aliases: readonly string[];
  /** Plain text, no markup. */
  readonly body: string;
  /** Editorial order, lowest first; decides between hits that score alike. */
  readonly order?: number;
  /** One line shown under the title. */
  readonly meta?: string;
  readonly url: string;
}

/** Half-open interval in UTF-16 units: `text.slice(start, end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface SearchHit {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly url: string;
  readonly meta: string | undefined;
  /** Comparable within one answer only. */
  readonly score: number;
  /** What to mark in the title, ascending and not overlapping. */
  readonly ranges: readonly Range[];
  readonly entry: SearchEntry;
}

/** "Menade du …?": a hint, never a replacement. */
export interface Suggestion {
  /** The whole query with the word exchanged. */
  readonly text: string;
  readonly replaced: string;
  readonly with: string;
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  readonly suggestion?: Suggestion;
  /** Folded words that counted as a match; feed them to `matchRanges` to mark body text. */
  readonly terms: readonly string[];
}

export interface SearchOptions {
  /** Most hits to give; 20 when left out. */
  readonly limit?: number;
  /** Only these kinds; every kind when left out or empty. */
  readonly kinds?: readonly string[];
}
