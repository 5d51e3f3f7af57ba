import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { SearchEntry } from '#content/core/search/search-entry.ts';
import { searchEntries } from '#content/core/search-entries.ts';
import { loadContent } from '#content/load/load-content.ts';
import { loadQueries } from '../relevance/load-queries.ts';
import type { GradedQuery } from '../relevance/load-queries.ts';

/** Texts and graded queries to measure on. */
export interface BenchData {
  readonly name: string;
  readonly entries: readonly SearchEntry[];
  readonly queries: readonly GradedQuery[];
}

/**
 * Another corpus to compare with, `corpus.json` and `queries-public.json` in the folder that METODLOTSEN_CORPUS names, or that lies
 * beside the repository; nothing when there is none.
 */
export function comparisonData(): BenchData | undefined {
  const beside = fileURLToPath(new URL('../../../shared/search', import.meta.url));
  const named = process.env['METODLOTSEN_CORPUS'] ?? beside;
  if (!existsSync(named)) return undefined;
  const folder = pathToFileURL(join(named, '/'));
  const corpus = new URL('corpus.json', folder);
  const passages = JSON.parse(readFileSync(corpus, 'utf8')) as readonly Omit<SearchEntry, 'url'>[];
  const queries = JSON.parse(readFileSync(new URL('queries-public.json', folder), 'utf8')) as readonly {
    readonly q: string;
    readonly class: string;
    readonly rel: Readonly<Record<string, number>>;
  }[];
  return {
    name: 'comparison corpus',
    entries: passages.map((passage) => ({ ...passage, url: `/${passage.id}` })),
    queries: queries.map(({ q, class: name, rel }) => ({
      query: q,
      class: name,
      grades: new Map(Object.entries(rel)),
    })),
  };
}

/** The product's own content and the queries written for it. */
export function ownData(): BenchData {
  return { name: 'own content', entries: searchEntries(loadContent().pack), queries: loadQueries() };
}

/** Share of longer words that become new compounds in each copy, so that the vocabulary grows as it does in real text. */
const NEW_WORDS = 0.04;

/** The entries `times` over; every copy has its own ids and some words of its own. */
export function scaleUp(entries: readonly SearchEntry[], times: number): readonly SearchEntry[] {
  let state = 1;
  const random = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
  const words = [...new Set(entries.flatMap(({ body }) => body.match(/\p{L}{4,10}/gu) ?? []))];
  const grow = (word: string): string =>
    random() < NEW_WORDS ? word + (words[Math.floor(random() * words.length)] ?? '').toLowerCase() : word;
  const copies: SearchEntry[] = [...entries];
  for (let copy = 1; copy < times; copy++) {
    for (const entry of entries) {
      copies.push({
        ...entry,
        id: `${entry.id}#${String(copy)}`,
        body: entry.body.replace(/\p{L}{6,}/gu, grow),
      });
    }
  }
  return copies;
}
