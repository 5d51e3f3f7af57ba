import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build, type Plugin } from 'vite';
import { searchEntries } from '#content/core/search-entries.ts';
import { saveIndex } from '#content/core/search/saved-index.ts';
import { createIndex } from '#content/core/search/search-index.ts';
import { loadContent } from '#content/load/load-content.ts';
import { loadLexicon } from '#content/load/load-lexicon.ts';
import { findChromium } from '../../../.dev/browsers.ts';
import { serveFolder } from '../../../.dev/static-server.ts';
import { carriedPack } from '../../../extension/features/knowledge/carried-pack.ts';
import type { Harness, Scene } from './harness/scene.ts';

/** The panel's views in a real browser, with everything outside them in the test's hands. */
export interface PanelStage {
  readonly open: (scene?: Scene, look?: Look) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
}

const harness = fileURLToPath(new URL('harness', import.meta.url));

/** Gives the harness the real knowledge, so that what is looked at is what users see. */
function knowledgePlugin(files: Readonly<Record<string, unknown>>): Plugin {
  return {
    name: 'knowledge',
    resolveId: (id) => (Object.hasOwn(files, id) ? `\0${id}` : undefined),
    load: (id) =>
      id.startsWith('\0') && Object.hasOwn(files, id.slice(1))
        ? `export default JSON.parse(${JSON.stringify(JSON.stringify(files[id.slice(1)]))})`
        : undefined,
  };
}

/** Builds the views and starts a browser. */
export async function openPanelStage(): Promise<PanelStage> {
  const folder = mkdtempSync(join(tmpdir(), 'metodlotsen-ui-'));
  const { pack } = loadContent();
  const lexicon = loadLexicon(fileURLToPath(new URL('../../../content/lexicon', import.meta.url)));
  const search = saveIndex(createIndex(searchEntries(pack), lexicon));
  await build({
    configFile: false,
    root: harness,
    base: './',
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [knowledgePlugin({ 'virtual:pack': carriedPack(pack), 'virtual:search': search })],
    build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 20_000, minify: false },
  });
  const server = await serveFolder(folder);
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('ui: no Chromium on this machine');
  const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  return {
    open: async (
      scene = {},
      { width = 372, height = 760, colorScheme = 'light', forcedColors = 'none' } = {},
    ) => {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme, forcedColors });
      page.setDefaultTimeout(8000);
      await page.goto(`${server.address}/index.html`);
      await page.waitForFunction(() => 'harness' in globalThis);
      await show(page, scene);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Draws a scene from the beginning in a page that is open. */
export async function show(page: Page, scene: Scene): Promise<void> {
  await page.evaluate((shown) => (globalThis as unknown as { harness: Harness }).harness.show(shown), scene);
  await page.locator('.app[data-ready=true], .app.options').waitFor();
}

/** Asks the harness something. */
export const ask = <K extends Exclude<keyof Harness, 'show'>>(
  page: Page,
  what: K,
): Promise<ReturnType<Harness[K]>> =>
  page.evaluate((name) => (globalThis as unknown as { harness: Harness }).harness[name](), what) as Promise<
    ReturnType<Harness[K]>
  >;
