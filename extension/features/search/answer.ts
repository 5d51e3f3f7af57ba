import type { Range } from '#content/core/search/search-entry.ts';
import type { Brief } from '../cards/card.ts';

/** A hit as a row, with what to mark in its title. */
export interface Hit extends Brief {
  readonly ranges: readonly Range[];
}

/** Hits of one kind, best first. */
export interface HitGroup {
  readonly heading: string;
  readonly hits: readonly Hit[];
}

/** What a search shows. */
export interface Answer {
  readonly groups: readonly HitGroup[];
  readonly count: number;
  /** "Menade du …?" */
  readonly suggestion?: { readonly text: string; readonly word: string };
  /** When nothing was found: the terms that are spelt most alike. */
  readonly nearest?: readonly Brief[];
  /** Set when nothing was searched for, since the text held a personal number. */
  readonly isStopped?: boolean;
}

export const emptyAnswer: Answer = { groups: [], count: 0 };
