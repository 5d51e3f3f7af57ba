import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PathEntry, PieceEntry } from '../../../content/core/pack.ts';
import { escapeHtml } from '../../../content/core/render/escape-html.ts';
import { allDocuments } from '../../src/view/learn/documents/document-of.ts';
import type { EntryDocument } from '../../src/view/learn/documents/entry-document.ts';
import { duration, pathParts, piecesOf } from '../../src/view/learn/path-plan.ts';
import { writeSiteFile, type BuiltSite } from './built-site.ts';
import { bundleScript } from './bundle-script.ts';
import { mainOf, packagePage, packageStyles, readingTexts, withWholeLinks } from './package-page.ts';
import { pieceFile, scormManifest } from './scorm-manifest.ts';
import { zip, type ZipEntry } from './zip.ts';

const scripts = fileURLToPath(new URL('../../src/elements/learn/package/', import.meta.url));

/** Writes `/paket/<path>-scorm-1.2.zip` and `/paket/<path>-webb.zip` for every learning path. */
export async function writePackages(site: BuiltSite): Promise<void> {
  const { pack } = site.index;
  const [first] = pack.pieces;
  if (!first || pack.paths.length === 0) return;
  const documents = new Map(allDocuments(site.index, site.today).map((document) => [document.ref, document]));
  const styles = await packageStyles(site.folder, await builtPage(site, first));
  const [scorm, web] = [
    await bundleScript(`${scripts}scorm-package.ts`),
    await bundleScript(`${scripts}web-package.ts`),
  ];
  for (const path of pack.paths) {
    const shared: ZipEntry[] = [{ path: 'paket.css', data: styles }];
    const scormFiles = [...shared, { path: 'paket.js', data: scorm }];
    await writeSiteFile(
      site,
      `paket/${path.id}-scorm-1.2.zip`,
      zip([
        {
          path: 'imsmanifest.xml',
          data: scormManifest(
            path,
            pathParts(pack, path),
            scormFiles.map((file) => file.path),
          ),
        },
        ...(await piecePages(site, path, documents, false)),
        ...scormFiles,
      ]),
    );
    await writeSiteFile(
      site,
      `paket/${path.id}-webb.zip`,
      zip([
        { path: 'index.html', data: indexPage(site, path) },
        ...(await piecePages(site, path, documents, true)),
        ...shared,
        { path: 'paket.js', data: web },
      ]),
    );
  }
}

const builtPage = (site: BuiltSite, piece: PieceEntry): Promise<string> =>
  readFile(join(site.folder, piece.url, 'index.html'), 'utf8');

async function piecePages(
  site: BuiltSite,
  path: PathEntry,
  documents: ReadonlyMap<string, EntryDocument>,
  isWeb: boolean,
): Promise<readonly ZipEntry[]> {
  return Promise.all(
    piecesOf(site.index.pack, path).map(async (piece) => {
      const main = mainOf(await builtPage(site, piece));
      const told = isWeb ? main : withPlatformNotes(main);
      const back = isWeb ? `<p><a href="index.html">${escapeHtml(path.title)}</a></p>` : '';
      const source = `<p class="muted small">Ur Metodlotsen, ${site.today}: <a href="${piece.url}">${escapeHtml(new URL(piece.url, site.address).href)}</a></p>`;
      const body = withWholeLinks(
        `${back}${told}${readingTexts(site.index, piece, documents)}${source}`,
        site.address,
      );
      return {
        path: pieceFile(piece.id),
        data: packagePage({ title: piece.title, body, scripts: ['paket.js'] }),
      };
    }),
  );
}

/**
 * In a platform the tick and the answers belong to the platform. Who keeps them is said by the script, first on the page and again where
 * the reader ticks.
 */
export const withPlatformNotes = (main: string): string =>
  main
    .replace('</header>', '</header><p class="package-note muted small"></p>')
    .replace(
      'Krysset sparas bara i den här webbläsaren.',
      '<span class="package-note" role="status"></span>',
    );

function indexPage(site: BuiltSite, path: PathEntry): string {
  const parts = pathParts(site.index.pack, path)
    .map(
      ({ title, minutes, pieces }) =>
        `<section class="section"><h2>${title} <small>${duration(minutes)}</small></h2><ol class="pieces">${pieces
          .map(
            (piece) =>
              `<li class="piece"><input type="checkbox" class="needs-js" data-piece="${piece.id}" aria-label="Klar: ${escapeHtml(piece.title)}"><div><h3><a href="${pieceFile(piece.id)}">${escapeHtml(piece.title)}</a> <small>${String(piece.minutes)} min</small></h3></div></li>`,
          )
          .join('')}</ol></section>`,
    )
    .join('');
  const body = `<path-progress><h1>${escapeHtml(path.title)}</h1><p class="lead">${path.summary}</p>${parts}</path-progress>`;
  return packagePage({ title: path.title, body: withWholeLinks(body, site.address), scripts: ['paket.js'] });
}
