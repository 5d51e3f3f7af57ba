import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { workerFile } from '../src/worker-file.ts';
import type { OfflinePlan } from '../worker/offline-plan.ts';
import { filesBelow } from './learn/built-site.ts';
import { bundleScript } from './learn/bundle-script.ts';

const fallback = 'utan-nat/';
/** What someone who is to learn or to teach takes along: small, and of use only whole. */
const sections = [
  { name: 'ny-har', prefixes: ['ny-har/', 'fragor/'] },
  { name: 'presentera', prefixes: ['presentera/'] },
] as const;

const pageOf = (file: string): string => file.replace(/(?:^|(?<=\/))index\.html$/, '');

/** Files of the site's own that a page shows, besides what every page has: pictures, from the root without the first slash. */
const picturesOf = (html: string): readonly string[] =>
  [...html.matchAll(/<img\b[^>]*\bsrc="\/([^"]+)"/g)].map(([, path = '']) => path);

/** What the worker is to keep, from the files of the built site and the text of each. */
export function offlinePlan(
  files: readonly string[],
  version: string,
  textOf: (file: string) => string,
): OfflinePlan {
  return {
    version,
    fallback,
    shell: [fallback, 'tema.js', 'favicon.svg', ...files.filter((file) => file.startsWith('delar/'))],
    sections: sections.map(({ name, prefixes }) => {
      const pages = files.filter(
        (file) => file.endsWith('/index.html') && prefixes.some((prefix) => file.startsWith(prefix)),
      );
      const pictures = pages.flatMap((file) => picturesOf(textOf(file)));
      return {
        name,
        prefixes,
        files: [...new Set([...pages.map(pageOf), ...pictures])].filter((path) => !path.startsWith('delar/')),
      };
    }),
  };
}

/** A worker that takes itself and all it kept away, for a site that no longer wants one. */
export const farewell = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const prefix = 'metodlotsen ' + new URL(self.registration.scope).pathname + ' ';
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name))))
      .then(() => self.registration.unregister()),
  );
});
`;

/**
 * Writes the service worker that keeps what has been read, with the plan for it; with `METODLOTSEN_WORKER=0` one that clears up after it. Runs last:
 * its version is made from every page, script and style of the site.
 */
export function writeWorker(): AstroIntegration {
  return {
    name: 'write-worker',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const target = join(folder, workerFile);
        if (process.env['METODLOTSEN_WORKER'] === '0') return writeFile(target, farewell);
        const files = (await filesBelow(folder)).filter((file) => file !== workerFile);
        const texts = new Map<string, string>();
        const hash = createHash('sha256');
        for (const file of files) {
          if (!/\.html$|^(?:delar|sok-data)\/|^tema\.js$/.test(file)) continue;
          const data = await readFile(join(folder, file));
          hash.update(file).update(data);
          if (file.endsWith('.html')) texts.set(file, data.toString('utf8'));
        }
        const plan = offlinePlan(files, hash.digest('hex').slice(0, 16), (file) => texts.get(file) ?? '');
        const source = fileURLToPath(new URL('../worker/service-worker.ts', import.meta.url));
        await writeFile(
          target,
          `const OFFLINE_PLAN = ${JSON.stringify(plan)};\n${await bundleScript(source)}`,
        );
      },
    },
  };
}
