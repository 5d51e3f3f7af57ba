import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PackIndex } from '../../../content/core/pack-index.ts';

/** What every step after the pages has to work with. */
export interface BuiltSite {
  /** The folder the site was built in, with a slash at the end. */
  readonly folder: string;
  /** Where it will be published, `https://metodlotsen.example.se`. */
  readonly address: string;
  /** From the site's root, sorted: every page that was built. */
  readonly pages: readonly string[];
  readonly index: PackIndex;
  /** The day of the build, `2026-11-22`. */
  readonly today: string;
}

/** Writes a file of the site, its folders too. The path is from the site's root. */
export async function writeSiteFile(site: BuiltSite, path: string, data: string | Uint8Array): Promise<void> {
  const file = join(site.folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, data);
}

/** Every file below a folder, as paths from it with `/`, sorted. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.replace(/\/$/, '').length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
