import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { exportOwnData } from '#content/core/runs/own-data.ts';
import { axeViolations } from '../../e2e/extension/axe.ts';
import { ask, openPanelStage, show, type PanelStage } from './panel-stage.ts';
import { runOf, sceneTime, storeOf } from './stored-scenes.ts';

let stage: PanelStage;
let page: Page;
beforeAll(async () => {
  stage = await openPanelStage();
  page = await stage.open({ page: 'options' });
});
afterAll(() => stage.close());
afterEach(async () => {
  expect(await axeViolations(page)).toEqual([]);
});

const said = () => page.locator('.said').textContent();
const readFile = (text: string) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'egna.json', mimeType: 'application/json', buffer: Buffer.from(text) });
const file = exportOwnData(
  { runs: storeOf(runOf('innan-sip-motet', 1)), favourites: ['guide:se'] },
  '2026-11-22',
);

test.each([
  ['there is no room', 'QuotaExceededError', 'Filen gick inte att spara här: lagringen är full.'],
  ['storage is off', 'storage is disabled', 'Webbläsaren låter inte tillägget spara.'],
])('a file is not said to be read in when %s', async (_, message, words) => {
  await show(page, { page: 'options', now: sceneTime, fault: { message, from: 'press' } });
  await readFile(file);
  await expect.poll(said).toContain(words);
  expect(await said()).toContain('Behåll filen');
  expect(await said()).not.toContain('Inläst');
});

test.each([
  ['Adress som länkar leder till', 'https://example.se/811228-9874'],
  ['Rensa en genomgång så många dagar', '19811228-9874'],
])('a personal number is stopped, explained and never stored: %s', async (label, text) => {
  await show(page, { page: 'options', now: sceneTime });
  const field = page.getByLabel(label);
  await field.fill(text);
  await field.blur();
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  await page
    .locator('.wrong', { hasText: 'Det där ser ut som ett personnummer. Det sparas inte.' })
    .waitFor();
  // Another change is stored, and the number does not come with it.
  await page.getByRole('radio', { name: 'Mörkt' }).check();
  await expect.poll(said).toBe('Sparat');
  expect(JSON.stringify(await ask(page, 'stored'))).not.toContain('9874');
});

test('a file brings its settings to every field, and what is in it is said', async () => {
  await show(page, { page: 'options', now: sceneTime });
  await page.getByText('I filen står genomgångarna, det sparade och dina inställningar.').waitFor();
  const settings = { siteAddress: 'https://metod.example.se', retentionDays: 14, theme: 'dark' };
  await readFile(exportOwnData({ runs: storeOf(), favourites: ['guide:se'], settings }, '2026-11-22'));
  await expect
    .poll(said)
    .toBe(
      'Inläst: 0 genomgångar och 1 sparade. Inget du bockat av eller sparat har skrivits över. Inställningarna är de som stod i filen.',
    );
  await expect
    .poll(() => page.getByLabel('Adress som länkar leder till').inputValue())
    .toBe(settings.siteAddress);
  expect(await page.getByLabel('Rensa en genomgång så många dagar').inputValue()).toBe('14');
  expect(await page.getByRole('radio', { name: 'Mörkt' }).isChecked()).toBe(true);
});
