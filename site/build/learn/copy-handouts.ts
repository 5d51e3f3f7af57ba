import { copyFile, mkdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow, type BuiltSite } from './built-site.ts';

/** Puts the PDFs that have been made among the built pages. Only then do the pages link to them. */
export async function copyHandouts(site: BuiltSite, folder: string | undefined): Promise<void> {
  if (folder === undefined || !existsSync(folder)) return;
  for (const path of await filesBelow(folder)) {
    if (!path.endsWith('.pdf')) continue;
    await mkdir(dirname(join(site.folder, path)), { recursive: true });
    await copyFile(join(folder, path), join(site.folder, path));
  }
}
