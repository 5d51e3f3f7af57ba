import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { output } from '../../../.dev/paths.ts';
import { launchExtension, type ExtensionBrowser } from '../../e2e/extension/extension-browser.ts';
import { axeViolations } from '../../e2e/extension/axe.ts';
import { servePages } from '../../e2e/extension/page-server.ts';
import { grantPage, paletteFrame, pressShortcut } from '../../e2e/extension/palette-press.ts';
import { decided } from '../support/decided.ts';

// Where Debian's Chromium reads what the organisation has decided. Source: https://chromeenterprise.google/policies/ (Linux)
const folder = '/etc/chromium/policies/managed';
const file = `${folder}/metodlotsen-test-${process.pid}.json`;
/** The id of an unpacked extension: the first half of the hash of its path, a letter a–p for every four bits. */
const id = createHash('sha256')
  .update(output.chrome)
  .digest('hex')
  .slice(0, 32)
  .replace(/./g, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16)));

let browser: ExtensionBrowser;

interface WorkerScope {
  readonly chrome: {
    readonly storage: { readonly managed: { get(keys: null): Promise<object> } };
    readonly windows: { create(info: object): Promise<unknown> };
  };
}

/** Starts a browser whose organisation has decided this, and waits until it tells the extension, which takes it a moment or two. */
async function launchDecided(policy: Partial<typeof decided>): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
  browser = await launchExtension();
  const worker = await browser.worker();
  const told = () =>
    worker.evaluate(() => (globalThis as unknown as WorkerScope).chrome.storage.managed.get(null));
  await expect.poll(told, { timeout: 15_000 }).toEqual(policy);
}
afterEach(async () => {
  await browser?.close();
  rmSync(file, { force: true });
});

test('the options page shows what Chromium’s policy decides, and nobody can change it', async () => {
  await launchDecided(decided);
  expect(browser.id).toBe(id);
  const page = await browser.open('options.html');
  await page.locator('#address').waitFor();
  await expect.poll(() => page.locator('#address').inputValue()).toBe(decided.siteAddress);
  expect(await page.locator('#retention').inputValue()).toBe(String(decided.retentionDays));
  const suggestions = page.getByRole('checkbox', { name: /Förslag för sidan/ });
  expect(await suggestions.isChecked()).toBe(decided.pageSuggestions);
  for (const field of [page.locator('#address'), page.locator('#retention'), suggestions])
    expect(await field.isDisabled()).toBe(true);
  expect(await page.getByText('Bestämt av din organisation.').count()).toBe(3);
  expect(await axeViolations(page)).toEqual([]);
});

test('what is suggested for an address is suggested there, and nothing on the page is read for it', async () => {
  const { suggestionsByAddress } = decided;
  await launchDecided({ suggestionsByAddress });
  const words = '<!doctype html><html lang="sv"><title>Ärende</title><p>SIP och samtycke</p>';
  const server = await servePages([{ name: 'glossary words', body: words }]);
  const [page] = browser.context.pages();
  if (!page) throw new Error('host: no page');
  await page.goto(`${server.origin}/0`);
  const suggested = async (where: Frame | Page) => {
    await where.getByRole('button', { name: 'Förslag för sidan' }).click();
    await where.locator('.suggestions .row').first().waitFor();
    return where
      .locator('.suggestions .row')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['ref']));
  };

  // The panel beside the page, which has not been given the page yet and so not its address.
  const worker = await browser.worker();
  const [panel] = await Promise.all([
    browser.context.waitForEvent('page'),
    worker.evaluate(
      (url) => (globalThis as unknown as WorkerScope).chrome.windows.create({ type: 'popup', url }),
      `chrome-extension://${id}/sidepanel.html`,
    ),
  ]);
  await panel.getByRole('button', { name: 'Förslag för sidan' }).click();
  await panel.getByText('Panelen når inte sidan.').waitFor();
  await grantPage(browser, page);
  expect(await suggested(panel)).toEqual(suggestionsByAddress[0].show);
  expect(await axeViolations(panel)).toEqual([]);

  await pressShortcut(browser, page);
  expect(await suggested(await paletteFrame(page))).toEqual(suggestionsByAddress[0].show);
  await server.close();
});
