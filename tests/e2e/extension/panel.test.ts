import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from './axe.ts';
import { everythingStored } from './extension-storage.ts';
import { launchExtension, type ExtensionBrowser } from './extension-browser.ts';

let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launchExtension();
  page = await browser.open('sidepanel.html');
  await page.locator('[data-search]').waitFor();
});
afterAll(() => browser.close());

const firstRow = () => page.locator('[data-results] .row').first();
const search = async (words: string) => {
  await page.locator('[data-search]').fill(words);
  await page.locator('[data-results] .row').first().waitFor();
};

test('has focus in the search field when it opens', async () => {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-search')))
    .toBe(true);
  expect(await axeViolations(page)).toEqual([]);
});

test.each([
  ['samtycke sip', 'step:sip/fraga-om-samtycke'],
  ['samtyke sip', 'step:sip/fraga-om-samtycke'],
  ['steg 3 se', 'step:se/jobbsokande'],
  ['genuskompasen', 'guide:genuskompassen'],
])('finds what “%s” means', async (words, reference) => {
  await search(words);
  await expect.poll(() => firstRow().getAttribute('data-ref')).toBe(reference);
  expect(await axeViolations(page)).toEqual([]);
});

test('marks what matched and suggests the right spelling', async () => {
  await search('samtyke sip');
  await expect.poll(() => page.locator('.suggestion').textContent()).toContain('samtycke');
  expect(await firstRow().locator('mark').allTextContents()).toContain('samtycke');
});

test('says how many hits there are, for those who listen', async () => {
  await search('studiebesök');
  await expect
    .poll(() => page.getByRole('status').allTextContents())
    .toContainEqual(expect.stringMatching(/^\d+ träffar?\. /));
});

test('is worked with the keyboard alone: type, walk, open, go back to the same row', async () => {
  await search('samtycke sip');
  await expect.poll(() => firstRow().getAttribute('data-ref')).toBe('step:sip/fraga-om-samtycke');
  await page.locator('[data-search]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const second = await page.evaluate(() => (document.activeElement as HTMLElement).dataset['ref']);
  expect(second).toBe(await page.locator('[data-results] .row').nth(1).getAttribute('data-ref'));
  await page.keyboard.press('Enter');
  await page.locator('.card h1').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.keyboard.press('Escape');
  await expect
    .poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset['ref']))
    .toBe(second);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-search')))
    .toBe(true);
});

test('opens the first hit with Enter, and shows the step in its fixed order', async () => {
  await search('samtycke sip');
  await expect.poll(() => firstRow().getAttribute('data-ref')).toBe('step:sip/fraga-om-samtycke');
  await page.locator('[data-search]').press('Enter');
  await page.locator('.card h1').waitFor();
  expect(await page.locator('.card h1').textContent()).toContain('samtycke');
  const headings = await page.locator('.card .section > h2').allTextContents();
  const fixed = ['Gör så här', 'Varför', 'Tänk på', 'Vem', 'Underlag', 'Klart när', 'Källor'];
  expect(headings.filter((heading) => fixed.includes(heading))).toEqual(
    fixed.filter((heading) => headings.includes(heading)),
  );
  expect(headings).toContain('Gör så här');
  expect(await axeViolations(page)).toEqual([]);
});

test('follows links between cards, and back again', async () => {
  const title = await page.locator('.card h1').textContent();
  await page.locator('.card .sources a').first().click();
  await expect.poll(() => page.locator('.card h1').textContent()).not.toBe(title);
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.card h1').textContent()).toBe(title);
  await page.keyboard.press('Escape');
});

test('copies the link of a row with C', async () => {
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await search('steg 3 se');
  await expect.poll(() => firstRow().getAttribute('data-ref')).toBe('step:se/jobbsokande');
  await page.locator('[data-search]').press('ArrowDown');
  await page.keyboard.press('c');
  await expect.poll(() => page.locator('.status').textContent()).toContain('Länken är kopierad');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'https://metodlotsen.example.se/metoder/se/#jobbsokande',
  );
});

test('helps when nothing is found', async () => {
  await page.locator('[data-search]').fill('xyzzyq');
  await page.getByRole('heading', { name: /Inget om/ }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
});

test('stops a personal number before it is searched for, and stores nothing of it', async () => {
  await page.locator('[data-search]').fill('');
  await page.locator('[data-search]').pressSequentially('811228-9874');
  await page.getByRole('alert').waitFor();
  expect(await page.locator('[data-search]').inputValue()).toBe('');
  expect(await everythingStored(page)).not.toContain('9874');
  expect(await axeViolations(page)).toEqual([]);
});

test('has nothing for axe to find in the other tabs', async () => {
  for (const name of ['Checklistor', 'Sparat']) {
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  }
});

test('saves an entry, and finds it under Sparat', async () => {
  await page.getByRole('button', { name: 'Sök', exact: true }).click();
  await search('steg 3 se');
  await expect.poll(() => firstRow().getAttribute('data-ref')).toBe('step:se/jobbsokande');
  await page.locator('[data-search]').press('Enter');
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await page.getByRole('button', { name: 'Sparad', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Sparat' }).click();
  await page.locator('.tab-root:not([hidden]) [data-ref="step:se/jobbsokande"]').waitFor();
});

test('asks for nothing over the network and throws nothing', () => {
  expect(browser.requests).toEqual([]);
  expect(browser.faults).toEqual([]);
});
