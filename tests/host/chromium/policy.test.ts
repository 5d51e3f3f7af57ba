import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { output } from '../../../.dev/paths.ts';
import { launchExtension, type ExtensionBrowser } from '../../e2e/extension/extension-browser.ts';
import { axeViolations } from '../../e2e/extension/axe.ts';
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

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: decided } } }));
  browser = await launchExtension();
});
afterAll(async () => {
  await browser?.close();
  rmSync(file, { force: true });
});

test('the options page shows what Chromium’s policy decides, and nobody can change it', async () => {
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
