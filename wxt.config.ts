import { writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig, type UserManifest, type Wxt, type WxtDevServer } from 'wxt';
import { chromiumArguments, findChromium, findFirefox, hasDesktop } from './.dev/browsers.ts';
import { formatProblem } from './content/core/problem.ts';
import { saveIndex } from './content/core/search/saved-index.ts';
import { createIndex } from './content/core/search/search-index.ts';
import { searchEntries } from './content/core/search-entries.ts';
import { loadContent } from './content/load/load-content.ts';
import { loadLexicon } from './content/load/load-lexicon.ts';
import { carriedPack } from './extension/features/knowledge/carried-pack.ts';

/** No permission here shows a warning when the extension is installed, and none gives access to a site. */
const permissions = ['activeTab', 'contextMenus', 'scripting', 'storage'] as const;

function manifestOf(browser: string): UserManifest {
  return {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'sv',
    permissions: [...permissions],
    action: { default_title: '__MSG_action__' },
    commands: {
      // Two modifiers: free in Chromium, Edge and Firefox, and not a key that case systems listen to.
      'quick-search': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_quickSearch__' },
    },
    omnibox: { keyword: 'ml' },
    // Nothing may be fetched, not even by mistake: the browser itself stops it.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'metodlotsen@example.se',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '124', storage: { managed_schema: 'managed-schema.json' } }),
  };
}

/**
 * What the pages and the worker read beside the code, by file name: the pack, and the search's index already built, since a worker that
 * wakes must answer at once. Throws with every error in the knowledge, unless the author is at work on it and has said so.
 */
function knowledgeFiles(): Readonly<Record<'pack.json' | 'search.json', string>> {
  const { pack, problems } = loadContent();
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 && process.env['METODLOTSEN_ALLOW_PROBLEMS'] !== '1')
    throw new Error(`Kunskapen har ${errors.length} fel:\n${errors.map(formatProblem).join('\n')}`);
  const search = saveIndex(createIndex(searchEntries(pack), loadLexicon()));
  return { 'pack.json': JSON.stringify(carriedPack(pack)), 'search.json': JSON.stringify(search) };
}

/** In `wxt dev`: a saved file in the knowledge is read again, and the extension starts over with it. */
function reloadOnContent({ config, logger }: Wxt, server: WxtDevServer): void {
  const folder = join(config.root, 'content', sep);
  let waiting: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on('all', (_, path) => {
    if (!path.startsWith(folder) || !/\.(?:md|yaml)$/.test(path)) return;
    clearTimeout(waiting);
    // An editor that saves everything, or a change of branch, touches many files at once.
    waiting = setTimeout(() => {
      try {
        for (const [name, text] of Object.entries(knowledgeFiles()))
          writeFileSync(join(config.outDir, name), text);
        server.reloadExtension();
      } catch (error) {
        logger.error(error instanceof Error ? error.message : error);
      }
    }, 200);
  });
}

/**
 * Takes two dangerous things out of libraries that could use them but never do here: zod's compilation of schemas by `Function`, which the
 * extension's policy stops anyway (zod then goes the ordinary way), and Preact's `innerHTML`. What a bundle does not hold, it cannot do, and a
 * reviewer need not wonder.
 */
const withoutEval: Plugin = {
  name: 'without-eval',
  transform(code, id) {
    // `map: null` keeps the map there was: nothing changes line.
    if (id.includes('/zod/v4/core/') && code.includes('= Function;'))
      return {
        code: code.replaceAll(
          '= Function;',
          "= class { constructor() { throw new EvalError('not here'); } };",
        ),
        map: null,
      };
    if (/\/preact\/dist\/preact\.[a-z]+$/.test(id))
      return { code: code.replaceAll('.innerHTML', '.textContent'), map: null };
    return undefined;
  },
};

const [chrome, firefox] = [findChromium(), findFirefox()];

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: 'dist/extension',
  imports: false,
  // Without a screen or a browser there is none to open the panel in; the folder is watched and rebuilt all the same.
  webExt: {
    disabled: !hasDesktop() || chrome === undefined,
    binaries: { ...(chrome && { chrome }), ...(firefox && { firefox }) },
    chromiumArgs: [...chromiumArguments()],
  },
  manifestVersion: 3,
  manifest: ({ browser }) => manifestOf(browser),
  vite: () => ({
    plugins: [withoutEval],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Left to itself, the dev server looks for packages in every page of the repository, those of the tests too.
    optimizeDeps: { entries: ['extension/entrypoints/**/*.html'] },
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      for (const [relativeDest, contents] of Object.entries(knowledgeFiles()))
        files.push({ relativeDest, contents });
    },
    'server:started': reloadOnContent,
  },
});
