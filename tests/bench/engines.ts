import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createIndex, close } from 'pagefind';
import { createSearch } from '#content/core/search/create-search.ts';
import type { Lexicon } from '#content/core/search/lexicon.ts';
import type { SearchEntry } from '#content/core/search/search-entry.ts';

/** A search engine as the benchmark sees it. */
export interface Engine {
  readonly name: string;
  /** Builds over the entries; the time it takes is the build time. */
  readonly build: (entries: readonly SearchEntry[]) => Promise<Query>;
}

/** Ids of the hits, best first, at most ten. */
export type Query = (text: string) => readonly string[] | Promise<readonly string[]>;

/** This product's search, with its own lexicon. */
export function ownEngine(lexicon: Lexicon): Engine {
  return {
    name: 'Metodlotsen',
    build: (entries) => {
      const { search } = createSearch({ entries, lexicon });
      return Promise.resolve((text) => search(text, { limit: 10 }).hits.map(({ id }) => id));
    },
  };
}

/** fuse.js as its documentation sets it up, with weights for the fields. */
export const fuseEngine: Engine = {
  name: 'fuse.js',
  build: (entries) => {
    const keys = [
      { name: 'title', weight: 5 },
      { name: 'aliases', weight: 4 },
      { name: 'body', weight: 1 },
    ];
    const fuse = new Fuse(entries, { keys, ignoreLocation: true });
    return Promise.resolve((text) => fuse.search(text, { limit: 10 }).map(({ item }) => item.id));
  },
};

/** MiniSearch with the same field weights, prefixes and fuzziness as its documentation suggests. */
export const miniSearchEngine: Engine = {
  name: 'MiniSearch',
  build: (entries) => {
    const mini = new MiniSearch<SearchEntry>({
      fields: ['title', 'aliases', 'body'],
      extractField: (entry, field) =>
        field === 'aliases' ? entry.aliases.join(' ') : String(entry[field as keyof SearchEntry]),
      searchOptions: { boost: { title: 5, aliases: 4 }, prefix: true, fuzzy: 0.2 },
    });
    mini.addAll(entries);
    return Promise.resolve((text) =>
      mini
        .search(text)
        .slice(0, 10)
        .map(({ id }) => String(id)),
    );
  },
};

/** What is used of the module that Pagefind writes beside its index. */
interface PagefindModule {
  readonly options: (options: { basePath: string }) => Promise<void>;
  readonly search: (
    text: string,
  ) => Promise<{ results: readonly { data: () => Promise<{ url: string }> }[] }>;
}

/** Pagefind over records in Swedish. It reads its files with fetch, which here is made to read the disk. */
export const pagefindEngine: Engine = {
  name: 'Pagefind',
  build: async (entries) => {
    const { index } = await createIndex({ forceLanguage: 'sv' });
    if (index === undefined) throw new Error('Pagefind gave no index');
    for (const [number, { title, aliases, body }] of entries.entries()) {
      await index.addCustomRecord({
        url: `/${String(number)}`,
        content: [title, ...aliases, body].join('. '),
        language: 'sv',
        meta: { title },
      });
    }
    const folder = join(tmpdir(), `pagefind-${String(process.pid)}-${String(entries.length)}`);
    await index.writeFiles({ outputPath: folder });
    await close();
    globalThis.fetch = async (address) =>
      new Response(await readFile(new URL(address instanceof Request ? address.url : address, 'file:///')));
    const module = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as PagefindModule;
    await module.options({ basePath: `${folder}/` });
    process.once('exit', () => void rm(folder, { recursive: true, force: true }));
    return async (text) => {
      const { results } = await module.search(text);
      const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      // Pagefind puts its own folder in front of the address.
      return pages.map(({ url }) => entries[Number(/\d+$/.exec(url)?.[0])]?.id ?? url);
    };
  },
};
