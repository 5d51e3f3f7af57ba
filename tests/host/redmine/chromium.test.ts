import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openedPalette } from '../support/chromium-palette.ts';
import { launchDesktopChromium, type DesktopChromium } from '../support/desktop-chromium.ts';
import { startRedmine, type Redmine } from '../support/redmine.ts';
import { standInField } from '../support/stand-in-field.ts';
import { until } from '../support/within.ts';

let redmine: Redmine;
let chromium: DesktopChromium;
let page: Page;
const requests: string[] = [];

beforeAll(async () => {
  [redmine, chromium] = await Promise.all([startRedmine(), launchDesktopChromium()]);
  page = (await chromium.browser.pages())[0] ?? (await chromium.browser.newPage());
  page.on('request', (request) => requests.push(request.url()));
});
afterAll(async () => {
  await chromium?.close();
  await redmine?.close();
});

const description = (): Promise<string> =>
  page.$eval('#issue_description', (field) => (field as HTMLTextAreaElement).value);

test('logs in and opens “Nytt ärende”', async () => {
  await page.goto(`${redmine.origin}/login`);
  await page.type('#username', redmine.login);
  await page.type('#password', redmine.password);
  await Promise.all([page.waitForNavigation(), page.click('#login-submit')]);
  await page.goto(`${redmine.origin}/projects/${redmine.project}/issues/new`);
  expect(await page.$eval('#content h2', ({ textContent }) => textContent)).toBe('Nytt ärende');
});

test('a template found with the palette goes into the description, where the caret stood', async () => {
  const { desktop } = chromium;
  await page.type('#issue_subject', 'Samordnat möte');
  await standInField(page, desktop, 'issue_description');
  await page.$eval('#issue_description', (element) => {
    const field = element as HTMLTextAreaElement;
    field.value = 'Före. Efter.';
    field.setSelectionRange(6, 6);
  });
  await desktop.press('alt+shift+m');
  const frame = await openedPalette(page);
  await desktop.type('mall dagordning sip');
  await until(15_000, 'the template first', () =>
    frame.$eval(
      '[data-results] .row',
      (row) => (row as HTMLElement).dataset['ref'] === 'template:dagordning-sip',
    ),
  );
  await desktop.press('Return');
  const button = await frame.waitForSelector('xpath///button[contains(., "Infoga")]', { visible: true });
  await button?.press('Enter');
  await until(8000, 'the palette to close', async () => page.frames().length === 1);
  expect(await description()).toMatch(/^Före\. [\s\S]{200,}Efter\.$/);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('issue_description');
});

test('one undo takes it out again, and redo puts it back', async () => {
  const inserted = await description();
  await chromium.desktop.press('ctrl+z');
  await until(8000, 'the text as before', async () => (await description()) === 'Före. Efter.');
  await chromium.desktop.press('ctrl+y');
  await until(8000, 'the template back', async () => (await description()) === inserted);
});

test('the saved case holds the template, read back from Redmine', async () => {
  const inserted = await description();
  await Promise.all([page.waitForNavigation(), page.click('#issue-form input[name=commit]')]);
  expect(await page.$eval('#flash_notice', ({ textContent }) => textContent)).toContain('skapades');
  await page.goto(`${page.url()}/edit`);
  const even = (text: string) => text.replaceAll('\r', '').trim();
  expect(even(await description())).toBe(even(inserted));
});

test('the insertion was the only thing Redmine had: nothing else was asked for over the network', () => {
  expect(requests.filter((url) => /^https?:/.test(url) && !url.startsWith(redmine.origin))).toEqual([]);
  expect(requests.some((url) => url.endsWith(`/projects/${redmine.project}/issues`))).toBe(true);
});
