import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeHtml } from '../../../content/core/render/escape-html.ts';
import type { PackIndex } from '../../../content/core/pack-index.ts';
import type { PieceEntry } from '../../../content/core/pack.ts';
import { documentHtml } from '../../src/view/learn/documents/document-html.ts';
import type { EntryDocument } from '../../src/view/learn/documents/entry-document.ts';
import { reading } from '../../src/view/learn/reading.ts';

/** What stands between `<main …>` and `</main>` on a built page, without what only belongs on the site. */
export function mainOf(html: string): string {
  const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1];
  if (main === undefined) throw new Error('package: a page without <main>');
  return main
    .replace(/<nav\b[^>]*class="breadcrumbs"[\s\S]*?<\/nav>/, '')
    .replace(/<nav\b[^>]*aria-labelledby="nasta"[\s\S]*?<\/nav>/, '')
    .replace(/<(share-tools|share-item)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<script\b[\s\S]*?<\/script>/g, '');
}

/** Links from the site's root made whole, and opened beside the package so that the reader does not lose it. */
export const withWholeLinks = (
  html: string,
  address: string,
  inside: Readonly<Record<string, string>> = {},
): string =>
  html.replace(/<a\b([^>]*?)href="(\/[^"]*)"/g, (_, before: string, url: string) => {
    const local = inside[url];
    return local === undefined
      ? `<a${before}target="_blank" rel="noopener" href="${escapeHtml(new URL(url, address).href)}"`
      : `<a${before}href="${local}"`;
  });

/** A page of a package: its own small document, styled by the package's own file. The empty icon keeps a browser from asking for one. */
export const packagePage = (page: {
  readonly title: string;
  readonly body: string;
  readonly scripts: readonly string[];
}): string =>
  `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(page.title)} – Metodlotsen</title><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><link rel="icon" href="data:,"><link rel="stylesheet" href="paket.css"></head>
<body><main class="page page-narrow">${page.body}</main>${page.scripts.map((script) => `<script src="${script}" defer></script>`).join('')}</body></html>
`;

/** The texts a piece asks the reader to read, each closed under its name: in a package they may be read without the site. */
export function readingTexts(
  index: PackIndex,
  piece: PieceEntry,
  documents: ReadonlyMap<string, EntryDocument>,
): string {
  const parts = piece.read.flatMap(({ ref }) => {
    const document = documents.get(ref);
    // A whole guide is a book: the link is enough.
    if (!document || ref.startsWith('guide:')) return [];
    const title = reading(index, ref)?.title ?? document.title;
    return [
      `<details class="package-text laid-out"><summary>${escapeHtml(title)}</summary>${documentHtml(document)}</details>`,
    ];
  });
  return parts.length === 0 ? '' : `<section class="section"><h2>Texterna</h2>${parts.join('')}</section>`;
}

/** The styles of a built page in one file, fonts left to the system: a package should be small. */
export async function packageStyles(folder: string, html: string): Promise<string> {
  const files = [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].map(([, path = '']) => path);
  const styles = await Promise.all(files.map((path) => readFile(join(folder, path), 'utf8')));
  return `${styles.join('\n')}\n:root{--font-atkinson:system-ui}.package-text{margin:.6rem 0;padding:.6rem 1rem;border:1px solid var(--line);border-radius:var(--radius);background:var(--surface)}.package-text summary{font-weight:650}\n`;
}
