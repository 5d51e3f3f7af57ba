// `npm run pictures`: the README's pictures, taken of the built product; the palette over a case system in Swedish. Run after a build, and look
// at them before committing.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from '../../.dev/ensure-browsers.ts';
import { output, root } from '../../.dev/paths.ts';
import { launchExtension } from '../e2e/extension/extension-browser.ts';
import { grantPage, paletteFrame, pressShortcut } from '../e2e/extension/palette-press.ts';
import { startRedmine } from '../host/support/redmine.ts';
import { serveFolder } from '../../.dev/static-server.ts';

if (!(await ensureBrowsers(['chromium', 'redmine']))) process.exit(1);
const pictures = join(root, 'docs/images');
mkdirSync(pictures, { recursive: true });

const site = await serveFolder(output.site);
const caseSystem = await startRedmine();
const browser = await launchExtension();
try {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1280, height: 960 });
  await page.goto(`${site.address}/metoder/ips/`);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(pictures, 'guide.png') });

  await page.setViewportSize({ width: 1000, height: 720 });
  const { origin, login, password, project } = caseSystem;
  await page.goto(`${origin}/login`);
  await page.locator('#username').fill(login);
  await page.locator('#password').fill(password);
  await page.locator('#login-submit').click();
  await page.goto(`${origin}/projects/${project}/issues/new`);
  await page.locator('#issue_subject').fill('Inför samordningsmöte');
  await page.locator('#issue_description').focus();
  await grantPage(browser, page);
  await pressShortcut(browser, page);
  const frame = await paletteFrame(page);
  await frame.locator('[data-search]').fill('samtyke sip');
  await frame.locator('[data-results] .row').first().waitFor();
  await page.screenshot({ path: join(pictures, 'snabbsok.png') });

  const panel = await browser.open('sidepanel.html');
  await panel.setViewportSize({ width: 372, height: 720 });
  await panel.locator('[data-search]').fill('studiebesök');
  await panel.locator('[data-results] .row').first().waitFor();
  await panel.screenshot({ path: join(pictures, 'panel.png') });
} finally {
  await browser.close();
  await caseSystem.close();
  await site.close();
}
console.log(`Bilderna ligger i ${pictures}.`);
