import { createPackIndex, type PackIndex } from '#content/core/pack-index.ts';
import { packVersion, type Pack } from '#content/core/pack.ts';
import { searchOver, type Search } from '#content/core/search/create-search.ts';
import { restoreIndex, type SavedIndex } from '#content/core/search/saved-index.ts';

/** Everything bundled with the extension, ready to be asked. */
export interface Knowledge {
  readonly index: PackIndex;
  readonly search: Search;
}

/** What the build puts beside the pages. */
export interface BundledFiles {
  readonly 'pack.json': Pack;
  readonly 'search.json': SavedIndex;
}
export type ReadBundled = <Name extends keyof BundledFiles>(name: Name) => Promise<BundledFiles[Name]>;

/** Reads the bundled files. Rejects when they are missing or of another version. */
export async function loadKnowledge(read: ReadBundled): Promise<Knowledge> {
  const [pack, saved] = await Promise.all([read('pack.json'), read('search.json')]);
  if (pack.version !== packVersion)
    throw new Error(`knowledge: pack of version ${String(pack.version)}, expected ${String(packVersion)}`);
  return { index: createPackIndex(pack), search: searchOver(restoreIndex(saved)) };
}
