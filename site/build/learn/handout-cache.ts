import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Handout } from './handout-list.ts';

const printedSchema = z.record(z.string(), z.string());

/** What decides how it is printed, besides the page itself. */
const makers = ['print-handouts.ts', 'pdf-file.ts'].map((name) => new URL(name, import.meta.url));

/**
 * Which handouts have to be printed anew: those whose page has changed since they were last printed into the folder, and those that are
 * not there. `remember` keeps what the printed ones were made from.
 */
export function changedHandouts(
  list: readonly Handout[],
  folder: string,
  siteFolder: string,
  browser: string,
): { readonly changed: readonly Handout[]; readonly remember: (failed: ReadonlySet<string>) => void } {
  const file = join(folder, 'gjorda.json');
  const known = existsSync(file) ? printedSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data : {};
  const common = makers.map((maker) => readFileSync(maker, 'utf8')).join('') + browser;
  const pages = new Map<string, string>();
  const pageOf = (path: string): string => {
    const read = pages.get(path) ?? printedPart(readFileSync(join(siteFolder, path, 'index.html'), 'utf8'));
    pages.set(path, read);
    return read;
  };
  const hashes = new Map(
    list.map(({ url, path }) => [
      path,
      createHash('sha256')
        .update(common)
        .update(pageOf(url.split('#')[0] ?? ''))
        .digest('hex'),
    ]),
  );
  return {
    changed: list.filter(({ path }) => known?.[path] !== hashes.get(path) || !existsSync(join(folder, path))),
    remember: (failed) => {
      const made = [...hashes].filter(([path]) => !failed.has(path));
      writeFileSync(file, JSON.stringify(Object.fromEntries(made), null, 1));
    },
  };
}

/** A page without what never reaches paper but changes when handouts are made or the day does. Style sheets are named by their content. */
const printedPart = (html: string): string =>
  html
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
    .replace(/<script\b[\s\S]*?<\/script>/g, '')
    .replace(/<a\b[^>]*\sdata-pdf\b[\s\S]*?<\/a>/g, '')
    .replace(/<details class="share-panel[\s\S]*?<\/details>/g, '')
    .replace(/\s+/g, ' ');
