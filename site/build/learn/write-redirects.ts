import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeHtml } from '../../../content/core/render/escape-html.ts';
import { writeSiteFile, type BuiltSite } from './built-site.ts';

/** A page that leads on by itself, without a script and on any web server, and says so to a reader who is not led. */
export const redirectPage = (to: string, address: string): string =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Sidan har flyttat – Metodlotsen</title><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${escapeHtml(to)}"><link rel="canonical" href="${escapeHtml(new URL(to, address).href)}"></head><body><main><h1>Sidan har flyttat</h1><p>Den finns nu här: <a href="${escapeHtml(to)}">${escapeHtml(to)}</a></p></main></body></html>\n`;

/**
 * The page with an old anchor on it. On the same page the old name is put where the new one stands; otherwise a line that is shown only
 * to who comes by the old name says where it went, and a script follows it.
 */
export function withOldAnchor(html: string, oldAnchor: string, to: string, samePage: boolean): string {
  const newAnchor = to.split('#')[1];
  const start = newAnchor === undefined ? -1 : html.indexOf(` id="${newAnchor}"`);
  if (samePage && start >= 0) {
    const open = html.lastIndexOf('<', start);
    return `${html.slice(0, open)}<span id="${escapeHtml(oldAnchor)}"></span>${html.slice(open)}`;
  }
  const line = `<p class="moved" id="${escapeHtml(oldAnchor)}" data-moved>Det här har flyttat: <a href="${escapeHtml(to)}">${escapeHtml(to)}</a></p>`;
  return html.replace(/(<main\b[^>]*>)/, `$1${line}`);
}

/** Writes a page for each old page address, and old anchors into the pages they stood on. */
export async function writeRedirects(
  site: BuiltSite,
  redirects: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [from, to] of Object.entries(redirects)) {
    const [page = '', anchor] = from.split('#');
    if (anchor === undefined) {
      await writeSiteFile(site, join(page, 'index.html'), redirectPage(to, site.address));
      continue;
    }
    // The page an anchor stood on may itself have moved; then its own redirect takes over and the reader lands on the new page.
    if (redirects[page] !== undefined) continue;
    const path = join(page, 'index.html');
    const html = await readFile(join(site.folder, path), 'utf8');
    await writeSiteFile(site, path, withOldAnchor(html, anchor, to, to.startsWith(`${page}#`)));
  }
}
