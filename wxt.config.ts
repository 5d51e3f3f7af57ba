import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig, type UserManifest } from 'wxt';
import { loadContent } from './content/load/load-content.ts';
import { searchEntries } from './content/core/search-entries.ts';
import { saveIndex } from './content/core/search/saved-index.ts';
import { createIndex } from './content/core/search/search-index.ts';
import { loadLexicon } from './content/load/load-lexicon.ts';

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

/** What the pages and the worker read: the pack, and the search's index already built, since a worker that wakes must answer at once. */
async function bundledKnowledge(): Promise<{ readonly pack: string; readonly search: string }> {
  const { pack, problems } = loadContent();
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 && process.env['METODLOTSEN_ALLOW_PROBLEMS'] !== '1') {
    const lines = errors.map(
      ({ file, line, code, message, fix }) => `${file}:${line}  ${code} — ${message} ${fix}`,
    );
    throw new Error(`Kunskapen har ${errors.length} fel:\n${lines.join('\n')}`);
  }
  const lexicon = loadLexicon(fileURLToPath(new URL('content/lexicon', import.meta.url)));
  const search = saveIndex(createIndex(searchEntries(pack), lexicon));
  return { pack: JSON.stringify(pack), search: JSON.stringify(search) };
}

/**
 * Takes two dangerous things out of libraries that could use them but never do here: zod's compilation of schemas by `Function`, which the
 * extension's policy stops anyway (zod then goes the ordinary way), and Preact's `innerHTML`. What a bundle does not hold, it cannot do, and a
 * reviewer need not wonder.
 */
const withoutEval: Plugin = {
  name: 'without-eval',
  transform(code, id) {
    if (id.includes('/zod/v4/core/') && code.includes('= Function;'))
      return code.replaceAll(
        '= Function;',
        "= class { constructor() { throw new EvalError('not here'); } };",
      );
    if (/\/preact\/dist\/preact\.[a-z]+$/.test(id)) return code.replaceAll('.innerHTML', '.textContent');
    return undefined;
  },
};

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: 'dist/extension',
  imports: false,
  // Without a screen there is no browser to open the panel in; the folder is watched and rebuilt all the same.
  webExt: {
    disabled: process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'],
  },
  manifestVersion: 3,
  manifest: ({ browser }) => manifestOf(browser),
  vite: () => ({ plugins: [withoutEval], oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
  hooks: {
    'build:publicAssets': async (_, files) => {
      const { pack, search } = await bundledKnowledge();
      files.push(
        { relativeDest: 'pack.json', contents: pack },
        { relativeDest: 'search.json', contents: search },
      );
    },
  },
});
