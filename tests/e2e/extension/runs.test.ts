import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from './axe.ts';
import { setStored, stored } from './extension-storage.ts';
import { launchExtension, toSearch, type ExtensionBrowser } from './extension-browser.ts';

let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launchExtension();
  page = await browser.open('sidepanel.html');
});
afterAll(() => browser.close());

interface StoredRun {
  readonly settings: { readonly mark: { readonly word: string; readonly colour: string } };
  readonly points: Readonly<Record<string, { readonly state: string }>>;
}

const storedRuns = async (on: Page): Promise<Readonly<Record<string, StoredRun>>> =>
  ((await stored(on, 'runs')) as { runs?: Record<string, StoredRun> } | undefined)?.runs ?? {};
const ticked = async (on: Page): Promise<number> =>
  Object.values(await storedRuns(on))
    .flatMap((run) => Object.values(run.points))
    .filter(({ state }) => state === 'done').length;

async function start(on: Page, words: string, checklist: string): Promise<void> {
  await toSearch(on);
  await on.locator('[data-search]').fill(words);
  await on.locator(`[data-results] [data-ref="checklist:${checklist}"]`).click();
  await on.getByRole('button', { name: 'Starta checklistan' }).click();
  await on.locator('.run-points').waitFor();
}
const openFirst = async (on: Page): Promise<void> => {
  await on.locator('.run-row:visible').first().click();
  await on.locator('.run-points').waitFor();
};
const boxes = (on: Page) => on.locator('.run-points input[type=checkbox]');

test('starts under a neutral mark and saves every press', async () => {
  await start(page, 'innan sip-mötet', 'innan-sip-motet');
  await boxes(page).nth(0).press('Space');
  await boxes(page).nth(1).press('Space');
  await page
    .getByRole('button', { name: /^Inte aktuellt/ })
    .first()
    .click();
  await expect.poll(() => ticked(page)).toBe(2);
  await expect
    .poll(() => page.locator('.run-count').textContent())
    .toMatch(/sparat här.*2 av \d, 1 inte aktuellt/);
  const [run] = Object.values(await storedRuns(page));
  expect(await page.locator('.run .eyebrow').textContent()).toContain(
    `${run?.settings.mark.word}, ${run?.settings.mark.colour}`,
  );
  expect(await axeViolations(page)).toEqual([]);
});

test('takes the last press back', async () => {
  await boxes(page).nth(3).press('Space');
  await expect.poll(() => ticked(page)).toBe(3);
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect.poll(() => ticked(page)).toBe(2);
});

test('gives neutral text for the record, plain and formatted', async () => {
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Kopiera som text' }).click();
  await expect.poll(() => page.locator('.status').textContent()).toContain('Kopierat som text');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^Innan SIP-mötet\nChecklista, genomgången \d{4}-\d\d-\d\d: 2 av \d gjorda/);
  expect(text).toContain('https://metodlotsen.example.se/checklistor/innan-sip-motet/');
  const [run] = Object.values(await storedRuns(page));
  expect(text).not.toContain(run?.settings.mark.word);
  const types = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
  expect(types).toContain('text/html');
});

test('gives a second run another mark', async () => {
  await start(page, 'överlämning socialt företag', 'overlamning-asf');
  const marks = Object.values(await storedRuns(page)).map(({ settings }) => JSON.stringify(settings.mark));
  expect(new Set(marks).size).toBe(2);
});

test('changes mark, day and archive from the menu', async () => {
  await page.getByRole('button', { name: 'Ändra' }).click();
  await page.getByRole('combobox', { name: 'Märke' }).selectOption({ index: 5 });
  await page.getByRole('button', { name: 'om 14 dagar' }).click();
  await expect.poll(() => page.locator('.run-count').textContent()).toContain('senast');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Arkivera' }).click();
  await page.getByText('Arkiv (1)').waitFor();
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect.poll(() => page.getByText('Arkiv (1)').count()).toBe(0);
  expect(await page.locator('.run-row:visible').count()).toBe(2);
});

test('shows the same in two windows and loses no tick when both press at once', async () => {
  const other = await browser.open('sidepanel.html');
  for (const each of [page, other]) {
    await toSearch(each);
    await each.locator('[data-search]').fill('');
    await each.locator('.run-row:visible', { hasText: 'SIP-mötet' }).click();
    await each.locator('.run-points').waitFor();
  }
  const before = await ticked(page);
  const count = await boxes(page).count();
  const open = Array.from({ length: count }, (_, place) => place).slice(3);
  await Promise.all(
    open.flatMap((place) => [
      place % 2 === 0
        ? boxes(page)
            .nth(place)
            .evaluate((box) => (box as HTMLInputElement).click())
        : boxes(other)
            .nth(place)
            .evaluate((box) => (box as HTMLInputElement).click()),
    ]),
  );
  await expect.poll(() => ticked(page)).toBe(before + open.length);
  await expect
    .poll(() => other.locator('.point.is-done').count())
    .toBe(await page.locator('.point.is-done').count());
  await other.close();
});

test('is there after the browser has been closed and started again', async () => {
  const before = await ticked(page);
  browser = await browser.restart();
  page = await browser.open('sidepanel.html');
  await toSearch(page);
  await openFirst(page);
  expect(await ticked(page)).toBe(before);
  await expect.poll(() => page.locator('.run-count').textContent()).toContain('sparat här');
});

test('keeps the whole when something stored is broken, says what, and shows the panel', async () => {
  const runs = await storedRuns(page);
  const [id, run] = Object.entries(runs)[0] ?? ['', undefined];
  await setStored(page, {
    runs: { version: 1, gone: {}, runs: { [id]: run, trasigaa: { checklist: 17 } } },
  });
  const fresh = await browser.open('sidepanel.html');
  await fresh.getByRole('alert').filter({ hasText: 'En del av det sparade var trasigt' }).waitFor();
  await fresh
    .getByRole('alert')
    .filter({ hasText: '1 genomgång är kvar. 1 genomgång gick inte att läsa.' })
    .waitFor();
  expect(await axeViolations(fresh)).toEqual([]);
  await fresh.getByRole('button', { name: 'Jag har läst det' }).click();
  expect(await fresh.getByRole('alert').count()).toBe(0);
  expect(Object.keys(await storedRuns(fresh))).toEqual([id]);
  await fresh.close();
});

test.each([
  ['a word', '"hej"'],
  ['a number', '7'],
  ['an array', '[1,2]'],
  ['a later version', '{"version":9,"runs":{},"weather":"sol"}'],
])('opens with %s where the runs should be', async (_, broken) => {
  await setStored(page, { runs: JSON.parse(broken) as unknown, favourites: 7, settings: 'trasigt' });
  const fresh = await browser.open('sidepanel.html');
  const notice = fresh.getByRole('alert');
  for (const words of ['Något i Sparat var trasigt', 'Några inställningar gick inte att läsa'])
    await notice.filter({ hasText: words }).waitFor();
  expect(await stored(fresh, 'favourites-rescue')).toBe(7);
  await toSearch(fresh);
  await fresh.locator('[data-search]').fill('samtycke sip');
  await fresh.locator('[data-results] .row').first().waitFor();
  await fresh.getByRole('button', { name: 'Jag har läst det' }).click();
  await fresh.close();
});

test('asks for nothing over the network and throws nothing', () => {
  expect(browser.requests).toEqual([]);
  expect(browser.faults).toEqual([]);
});
