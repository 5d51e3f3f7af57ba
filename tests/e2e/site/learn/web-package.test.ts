import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type StaticServer } from '../../../../.dev/static-server.ts';
import { deadLinks } from '../../../support/dead-links.ts';
import { openInside } from '../../../support/file-pages.ts';
import { siteFolder, startSiteBrowser, type SiteBrowser } from '../../../support/site-browser.ts';
import { unzip, unzipTo } from '../../../support/unzip.ts';

let site: SiteBrowser;
let server: StaticServer;
const folder = mkdtempSync(join(tmpdir(), 'webbpaket-'));
const archives = () => readdirSync(`${siteFolder}/paket`).filter((name) => name.endsWith('-webb.zip'));
const archive = (name: string) => readFileSync(`${siteFolder}/paket/${name}`);
beforeAll(async () => {
  for (const name of archives()) unzipTo(archive(name), join(folder, name.replace('-webb.zip', '')));
  server = await serveFolder(folder);
  site = await startSiteBrowser();
});
afterAll(async () => {
  await site.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('no package has a link to a file or an anchor that is not in it', () => {
  for (const name of archives()) expect(deadLinks(unzip(archive(name))), name).toEqual([]);
});

const places = {
  'from a folder': () => pathToFileURL(`${folder}/`).href,
  'from a server': () => `${server.address}/`,
} as const;

test.each(Object.keys(places) as (keyof typeof places)[])(
  'a package opened %s works whole: pieces, a question, a tick that stays, and nothing fetched from outside',
  async (place) => {
    const start = places[place]();
    for (const name of archives()) {
      const path = `${start}${name.replace('-webb.zip', '')}/`;
      const { page, faults } = await openInside(site, path);
      await page.goto(`${path}index.html`);
      const ticks = page.locator('.piece input');
      expect(await ticks.count()).toBeGreaterThan(5);
      await page.locator('.piece h3 a').first().click();
      const question = page.locator('quiz-question').first();
      await question.locator('input:not([data-right])').first().check();
      expect(await question.locator('.reason-chosen').isVisible()).toBe(true);
      await page.locator('.done-box input').check();
      await page.locator('a[href="index.html"]').first().click();
      await expect.poll(() => ticks.first().isChecked()).toBe(true);
      await page.reload();
      await expect.poll(() => ticks.first().isChecked()).toBe(true);
      expect(faults, name).toEqual([]);
      await page.context().close();
    }
  },
);
