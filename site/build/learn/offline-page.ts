import { createHash } from 'node:crypto';

/** `../../` for a page two folders down. */
const up = (path: string): string => '../'.repeat(path.split('/').length - 1);

/** An address from the site's root as a path from a page: a folder is its `index.html`, since a file system shows no page for it. */
export function relativeLink(url: string, from: string): string {
  const path = /^[^?#]*/.exec(url)?.[0] ?? '';
  return `${up(from)}${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}${url.slice(path.length)}`;
}

/** Where the script that holds these modules stands: the same modules in the same order are the same file. */
export const bundlePath = (modules: readonly string[]): string =>
  `delar/sida-${createHash('sha256').update(modules.join(' ')).digest('hex').slice(0, 10)}.js`;

/**
 * A page of the site as it must be to work as a file: every address relative, its modules as one deferred classic script, and a policy
 * that allows the files beside it and still nothing outside. What is not taken along is linked where it is published. Also gives the
 * modules the page needs, as paths from the site's root.
 */
export function offlineHtml(
  html: string,
  path: string,
  site: { readonly address: string; readonly isLeftOut: (path: string) => boolean },
): { readonly html: string; readonly modules: readonly string[] } {
  const modules: string[] = [];
  const page = html
    .replace(
      /<meta http-equiv="content-security-policy"[^>]*>/i,
      '<meta http-equiv="content-security-policy" content="connect-src \'none\'; form-action \'none\'">',
    )
    // Files need no worker: they are on the stick.
    .replace(/(<html\b[^>]*?) data-worker="[^"]*"/, '$1')
    .replace(/<link rel="(?:preload|modulepreload|alternate)"[^>]*>/g, '')
    .replace(/<script type="module" src="\/([^"]+)"><\/script>/g, (_, module: string) => {
      modules.push(module);
      return '';
    })
    // One script for them all: modules share parts, and a part that is run twice defines its elements twice.
    .replace('</head>', () =>
      modules.length === 0 ? '</head>' : `<script src="/${bundlePath(modules)}" defer></script></head>`,
    )
    .replace(
      /<script src="\/tema\.js"><\/script>/,
      '<script src="/offline.js"></script><script src="/tema.js"></script>',
    )
    .replace(
      /\b(href|src|action|data-results|data-back|data-qr)="(\/(?!\/)[^"]*)"/g,
      (_, name: string, url: string) =>
        `${name}="${site.isLeftOut(url.slice(1)) ? new URL(url, site.address).href : relativeLink(url, path)}"`,
    )
    // Data is asked for by its name from the root: the script in front knows where that is.
    .replace(/url\("?\/([^")]+)"?\)/g, (_, file: string) => `url("${up(path)}${file}")`);
  return { html: page, modules };
}

/** A style sheet of the site, which lies one folder down. */
export const offlineStyles = (css: string): string =>
  css.replace(/url\((["']?)\/([^)"']+)\1\)/g, 'url("../$2")');

/** A data file as a script that hands it over under its address. */
export const jsonAsScript = (path: string, json: string): string =>
  `metodlotsenFiles[${JSON.stringify(`/${path}`)}]=${json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')};\n`;

/** The one file a reader has to find. */
export const openerPage = (today: string): string =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=sidor/index.html"><title>Metodlotsen</title></head><body><p><a href="sidor/index.html">Öppna Metodlotsen</a> (utgåva ${today})</p></body></html>\n`;
