import { posix } from 'node:path';

/** Attributes that lead to, or fetch, another file. */
const address = /\s(?:href|src|action|poster|data-results|data-back)="([^"]*)"/g;
const idOf = /\sid="([^"]*)"/g;

/** An address in HTML as it is written there, with the entities that can stand in one. */
const plain = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');

/**
 * Links between files that lead nowhere: to a file that is not there, to an anchor that is not on the page, or from the root of a file
 * system. `files` is every file by its path; only pages are read. Links to other sites, mail and addresses a script fills in are left out.
 */
export function deadLinks(files: ReadonlyMap<string, Buffer>): readonly string[] {
  const pages = new Map(
    [...files]
      .filter(([path]) => path.endsWith('.html'))
      .map(([path, data]) => [path, data.toString('utf8')]),
  );
  const anchors = new Map(
    [...pages].map(([path, html]) => [
      path,
      new Set([...html.matchAll(idOf)].map(([, id = '']) => plain(id))),
    ]),
  );
  const dead = new Set<string>();
  for (const [path, html] of pages)
    for (const [, written = ''] of html
      .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, keepTag)
      .matchAll(address)) {
      const link = plain(written);
      if (/^[a-z][a-z+.-]*:/i.test(link)) continue;
      const [file = '', hash = ''] = link.split('#');
      const bare = decodeURIComponent(file.split('?')[0] ?? '');
      const target = bare === '' ? path : posix.join(posix.dirname(path), bare);
      const isThere = !bare.startsWith('/') && files.has(target);
      // What has `=` in it is read by a script: a query or a choice, not an anchor.
      const anchor = decodeURIComponent(hash);
      const hasAnchor =
        anchor === '' ||
        anchor.includes('=') ||
        !anchors.has(target) ||
        anchors.get(target)?.has(anchor) === true;
      if (!isThere || !hasAnchor) dead.add(`${path}: ${link}`);
    }
  return [...dead];
}

/** A script's own tag without what is in it: its text may hold pieces of HTML that are no links yet. */
const keepTag = (script: string): string => script.slice(0, script.indexOf('>') + 1);
