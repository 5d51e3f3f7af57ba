import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createPackIndex } from '../../../content/core/pack-index.ts';
import { loadContent } from '../../../content/load/load-content.ts';
import { previewUrl, type Preview } from '../../src/view/previews/preview.ts';
import { allPreviews } from '../../src/view/previews/preview-of-page.ts';
import { drawPreview } from './draw-preview.ts';
import { keptPictures } from './kept-pictures.ts';
import { tokensFile } from './palette.ts';
import { fontFiles, noWidths } from './typeface.ts';

const local = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A hash of what every picture is drawn with: this folder's code, the colours, the marks, the typeface and the versions of packages. */
async function hashOfDrawing(): Promise<string> {
  const hash = createHash('sha256');
  const code = (await readdir(local('.'))).sort().map((name) => join(local('.'), name));
  const marks = local('../../../content/theme/method-marks.ts');
  const lock = local('../../../package-lock.json');
  for (const file of [...code, tokensFile, marks, ...fontFiles]) hash.update(await readFile(file));
  const { packages } = JSON.parse(await readFile(lock, 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly version?: string }>>;
  };
  for (const name of ['satori', 'sharp']) hash.update(packages[`node_modules/${name}`]?.version ?? '');
  return hash.digest('hex');
}

/** Pictures drawn at the same time: one is laid out while others are being packed on the library's own threads. */
const atOnce = 4;

/** Writes the picture of every link preview into a folder. Gives how many had to be drawn; the others were kept from an earlier build. */
export async function writePreviews(
  previews: readonly Preview[],
  siteFolder: string,
  cacheFolder: string,
): Promise<number> {
  const drawing = await hashOfDrawing();
  const kept = await keptPictures(cacheFolder);
  const widths = noWidths();
  const queue = [...previews];
  let drawn = 0;
  const work = async () => {
    for (let preview = queue.shift(); preview; preview = queue.shift()) {
      const { kind, title, line, hue } = preview;
      const madeFrom = JSON.stringify([drawing, kind, title, line, hue]);
      let picture = await kept.find(madeFrom);
      if (!picture) {
        picture = await drawPreview(preview, widths);
        await kept.keep(madeFrom, picture);
        drawn += 1;
      }
      const file = join(siteFolder, previewUrl(preview));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, picture);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await kept.forgetRest();
  return drawn;
}

/** Draws the pictures of link previews after the pages are built. */
export function publishPreviews(): AstroIntegration {
  let cacheFolder = '';
  return {
    name: 'publish-previews',
    hooks: {
      'astro:config:done': ({ config }) => {
        cacheFolder = fileURLToPath(new URL('forhandsbilder/', config.cacheDir));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const previews = allPreviews(createPackIndex(loadContent().pack));
        const drawn = await writePreviews(previews, fileURLToPath(dir), cacheFolder);
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(`${String(drawn)} of ${String(previews.length)} pictures drawn in ${seconds} s`);
      },
    },
  };
}
