import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from './axe.ts';
import { launchExtension, toSearch, type ExtensionBrowser } from './extension-browser.ts';
import { stored } from './extension-storage.ts';

let browser: ExtensionBrowser;
let options: Page;
let panel: Page;
beforeAll(async () => {
  browser = await launchExtension({ viewport: { width: 700, height: 900 } });
  panel = await browser.open('sidepanel.html');
  options = await browser.open('options.html');
  await options.getByRole('heading', { level: 1 }).waitFor();
});
afterAll(() => browser.close());

const said = () => options.locator('.said').textContent();

test('colours and text size change every page at once', async () => {
  expect(await axeViolations(options)).toEqual([]);
  await options.getByRole('radio', { name: 'Mörkt' }).check();
  await options.getByRole('radio', { name: 'Stor', exact: true }).check();
  await expect.poll(() => panel.locator('html').getAttribute('data-theme')).toBe('dark');
  await expect.poll(() => panel.locator('.app').getAttribute('data-text-size')).toBe('large');
  expect(await axeViolations(options)).toEqual([]);
  expect(await axeViolations(panel)).toEqual([]);
});

test('says which keys open the quick search, here and in the panel', async () => {
  const { suggested_key: keys } = (await options.evaluate(
    () =>
      (
        globalThis as unknown as {
          chrome: { runtime: { getManifest(): { commands: Record<string, unknown> } } };
        }
      ).chrome.runtime.getManifest().commands['quick-search'],
  )) as { suggested_key: { default: string } };
  expect(await options.locator('kbd').textContent()).toBe(keys.default);
  await expect.poll(() => panel.locator('.shortcut kbd').textContent()).toBe(keys.default);
});

test('takes only days and addresses that can be', async () => {
  const days = options.getByLabel('Rensa en genomgång så många dagar');
  await days.fill('181');
  await days.blur();
  expect(await days.getAttribute('aria-invalid')).toBe('true');
  await days.fill('14');
  await days.blur();
  await expect
    .poll(async () => (await stored(options, 'settings')) as object)
    .toMatchObject({ retentionDays: 14 });

  const address = options.getByLabel('Adress som länkar leder till');
  await address.fill('javascript:alert(1)');
  await address.blur();
  expect(await address.getAttribute('aria-invalid')).toBe('true');
  expect(await axeViolations(options)).toEqual([]);
  await address.fill('https://intranat.example.se/metod/');
  await address.blur();
  await panel.locator('[data-search]').fill('steg 3 se');
  await expect
    .poll(() => panel.locator('[data-results] .row').first().getAttribute('href'))
    .toBe('https://intranat.example.se/metod/metoder/se/#jobbsokande');
});

test('own data goes out as a file, is cleared, and comes back whole', async () => {
  await toSearch(panel);
  await panel.locator('[data-search]').fill('innan sip-mötet');
  await panel.locator('[data-results] [data-ref="checklist:innan-sip-motet"]').click();
  await panel.getByRole('button', { name: 'Spara', exact: true }).click();
  await panel.getByRole('button', { name: 'Starta checklistan' }).click();
  await panel.locator('.run-points input').first().press('Space');
  await expect.poll(() => options.getByText('1 genomgång och 1 sparade').count()).toBe(1);
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Spara som fil' }).click(),
  ]);
  const file = join(tmpdir(), `metodlotsen-${process.pid}-${download.suggestedFilename()}`);
  await download.saveAs(file);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    format: 'metodlotsen-egna-uppgifter',
    version: 1,
    settings: { theme: 'dark', retentionDays: 14, siteAddress: 'https://intranat.example.se/metod' },
  });

  await options.getByRole('button', { name: 'Rensa allt' }).click();
  expect(await axeViolations(options)).toEqual([]);
  await options.getByRole('button', { name: 'Ja, rensa allt' }).click();
  await expect.poll(said).toBe('Allt är rensat');
  expect(await stored(options, 'runs')).toMatchObject({ runs: {} });
  await panel.getByText('Genomgången är borta').waitFor();

  await options.locator('input[type=file]').setInputFiles(file);
  await expect.poll(said).toContain('Inläst: 1 genomgång och 1 sparade');
  await expect.poll(() => options.getByText('1 genomgång och 1 sparade ligger').count()).toBe(1);
  await panel.locator('.point.is-done').waitFor();
});

test.each([
  ['a picture', 'GIF89a', 'går inte att läsa'],
  ['somebody else’s file', '{"hej":1}', 'kommer inte från Metodlotsen'],
  ['a later version', '{"format":"metodlotsen-egna-uppgifter","version":9}', 'nyare version'],
])('reads nothing from %s, and says so', async (_, text, message) => {
  const file = join(tmpdir(), `metodlotsen-${process.pid}-fel.json`);
  writeFileSync(file, text);
  await options.locator('input[type=file]').setInputFiles(file);
  await expect.poll(said).toContain(message);
});

test('asks for nothing over the network and throws nothing', () => {
  expect(browser.requests).toEqual([]);
  expect(browser.faults).toEqual([]);
});
