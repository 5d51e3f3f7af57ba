import { createPackIndex, type PackIndex } from '#content/core/pack-index.ts';
import { packVersion, type Pack } from '#content/core/pack.ts';
import { createSearchInSlices, type Search } from '#content/core/search/create-search.ts';
import type { Lexicon } from '#content/core/search/lexicon.ts';
import { searchEntries } from '#content/core/search-entries.ts';

/** Everything bundled with the extension, ready to be asked. */
export interface Knowledge {
  readonly index: PackIndex;
  /** Built in the background; everything else can be asked before it is done. */
  readonly search: Promise<Search>;
}

/** What the build puts beside the pages. */
export interface BundledFiles {
  readonly 'pack.json': Pack;
  readonly 'lexicon.json': Lexicon;
}
export type ReadBundled = <Name extends keyof BundledFiles>(name: Name) => Promise<BundledFiles[Name]>;

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Reads the bundled files and starts to build the search. Rejects when they are missing or of another version. */
export async function loadKnowledge(read: ReadBundled): Promise<Knowledge> {
  const [pack, lexicon] = await Promise.all([read('pack.json'), read('lexicon.json')]);
  if (pack.version !== packVersion)
    throw new Error(`knowledge: pack of version ${String(pack.version)}, expected ${String(packVersion)}`);
  const search = createSearchInSlices({ entries: searchEntries(pack), lexicon }, pause);
  return { index: createPackIndex(pack), search };
}
