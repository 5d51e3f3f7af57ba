import { fileURLToPath } from 'node:url';
import { defineConfig, fontProviders } from 'astro/config';
import { defaultSiteAddress } from '../content/core/urls.ts';
import { publishLearning } from './build/learn/publish-learning.ts';
import { plainImports } from './build/plain-imports.ts';
import { publishPreviews } from './build/previews/publish-previews.ts';
import { reloadOnContent } from './build/reload-on-content.ts';
import { writeSitemap } from './build/write-sitemap.ts';
import { writeWorker } from './build/write-worker.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  site: process.env['METODLOTSEN_SITE'] ?? defaultSiteAddress,
  outDir: '../dist/site',
  cacheDir: '../.cache/site',
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'never', assets: 'delar' },
  // No code is highlighted, and the highlighter's inline styles would break the policy below.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [
    reloadOnContent(folder('../content')),
    writeSitemap(),
    publishPreviews(),
    publishLearning(),
    writeWorker(),
  ],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--font-atkinson',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [
          {
            weight: '200 800',
            style: 'normal',
            src: [
              '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
            ],
          },
        ],
      },
    },
  ],
  security: {
    // Astro adds the hashes of its own scripts and styles. Nothing outside the site may be fetched, and no form leaves it.
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
  },
  vite: {
    plugins: [plainImports()],
    // The bundled pages no longer know where they lay, so the folder is told at build time. It never reaches a page.
    define: { CONTENT_FOLDER: JSON.stringify(folder('../content')) },
    build: { assetsInlineLimit: 0 },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // What every page carries is one file, so that it packs well and is fetched once.
              codeSplitting: {
                groups: [
                  {
                    name: 'bas',
                    test: /site\/src\/elements\/(?:announce|browser-store|make|copy-|link-item|(?:visits|offline)\/(?!kept-pages|offline-choice)|print-|theme-choice|site-search|learn\/(?:copy-marked|collection-button|collection\/(?:choice|collection-store))|search\/(?!load-search|hit-list|no-hits))|core\/privacy\//,
                  },
                  {
                    // Fetched together by whoever searches; what is said about no hits is fetched by those who get none.
                    name: 'sok',
                    test: /core\/search\/(?!missing-word|nearest-terms)|elements\/search\/load-search/,
                  },
                  { name: 'spara', test: /elements\/save-file/ },
                  {
                    name: 'larvag',
                    test: /elements\/learn\/(?:path-progress|progress\/)/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
});
