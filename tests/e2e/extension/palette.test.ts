import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { axeViolations } from './axe.ts';
import { launchExtension, type ExtensionBrowser } from './extension-browser.ts';
import { everythingStored } from './extension-storage.ts';
import { enterIsolatedWorld } from './isolated-world.ts';
import { servePages, type PageServer } from './page-server.ts';
import { grantPage, paletteFrame, pressShortcut } from './palette-press.ts';

const patience = { timeout: 8000 };
const page = (inside: string): { name: string; body: string } => ({
  name: 'a form',
  body: `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Ärende</title></head><body><h1>Ny anteckning</h1>${inside}</body></html>`,
});
const pages = [
  page('<textarea id="t" rows="20" cols="80">Hej du</textarea>'),
  page('<input id="t" value="Hej">'),
  page('<textarea id="t" maxlength="60">Hej</textarea>'),
  page('<textarea id="t" readonly>Hej</textarea>'),
  page('<div id="t" contenteditable="true">Hej</div>'),
  page('<iframe id="f" src="http://localhost:1/"></iframe>'),
  page(
    '<div id="t" contenteditable="true">Hej</div><script>t.addEventListener("paste",e=>{e.preventDefault();t.dataset.html=e.clipboardData.getData("text/html");t.append(e.clipboardData.getData("text/plain"))})</script>',
  ),
  page('<textarea id="t" rows="20" cols="80">Se  i dag</textarea>'),
];

let browser: ExtensionBrowser;
let server: PageServer;
let current: Page;

beforeAll(async () => {
  server = await servePages(pages);
  browser = await launchExtension({ viewport: { width: 1000, height: 760 } });
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  current = browser.context.pages()[0] ?? (await browser.context.newPage());
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(() => current.bringToFront());

async function openOn(place: number, field = '#t'): Promise<Frame> {
  await current.goto(`${server.origin}/${place}`);
  await current.locator(field).focus();
  await grantPage(browser, current);
  await pressShortcut(browser, current);
  const frame = await paletteFrame(current);
  await expect
    .poll(() => frame.evaluate(() => document.activeElement?.hasAttribute('data-search') ?? false), patience)
    .toBe(true);
  return frame;
}

async function openTemplate(frame: Frame): Promise<void> {
  await current.keyboard.type('kallelse sip');
  await frame.locator('[data-results] [data-ref="template:inbjudan-sip"]').click();
  await frame.locator('.card h1').waitFor();
}
const value = (): Promise<string> =>
  current.locator('#t').evaluate((field) => (field as HTMLTextAreaElement).value);

test('has nothing for axe to find, in search and in a card', async () => {
  const frame = await openOn(0);
  expect(await axeViolations(frame)).toEqual([]);
  await openTemplate(frame);
  expect(await axeViolations(frame)).toEqual([]);
  await current.keyboard.press('Escape');
  await current.keyboard.press('Escape');
});

test('closes when the shortcut is pressed again', async () => {
  await openOn(0);
  // Sooner, it would be the same press once more.
  const from = await current.evaluate(() => performance.now());
  await current.waitForFunction((since) => performance.now() - since > 320, from);
  await current.keyboard.press('Shift');
  await pressShortcut(browser, current);
  await expect.poll(() => current.frames().length, patience).toBe(1);
});

test('inserts a template where the caret stood, and the user can undo it', async () => {
  const frame = await openOn(0);
  await current.keyboard.press('Escape');
  await expect.poll(() => current.frames().length, patience).toBe(1);
  await current.locator('#t').evaluate((field) => (field as HTMLTextAreaElement).setSelectionRange(4, 6));
  await pressShortcut(browser, current);
  await openTemplate(await paletteFrame(current));
  await (await paletteFrame(current)).getByRole('button', { name: 'Infoga' }).click();
  await expect.poll(value, patience).toMatch(/^Hej \[Kallelse \/ Inbjudan\]/);
  expect(await current.evaluate(() => document.activeElement?.id)).toBe('t');
  expect(current.frames()).toHaveLength(1);
  await current.keyboard.press('Control+z');
  await expect.poll(value, patience).toBe('Hej du');
  expect(frame.isDetached()).toBe(true);
});

test('inserts a step’s link where the caret stood, and as a link where text is formatted', async () => {
  const address = 'https://metodlotsen.example.se/verktyg/sip/#fraga-om-samtycke';
  const insertLink = async (frame: Frame) => {
    await current.keyboard.type('samtycke sip');
    await frame.locator('[data-results] [data-ref="step:sip/fraga-om-samtycke"]').click();
    await frame.getByRole('button', { name: 'Infoga länk' }).click();
  };
  const frame = await openOn(7);
  await current.keyboard.press('Escape');
  await expect.poll(() => frame.isDetached(), patience).toBe(true);
  await current.locator('#t').evaluate((field) => (field as HTMLTextAreaElement).setSelectionRange(3, 3));
  await pressShortcut(browser, current);
  await insertLink(await paletteFrame(current));
  await expect.poll(value, patience).toBe(`Se ${address} i dag`);

  await insertLink(await openOn(6));
  await expect.poll(() => current.locator('#t').textContent(), patience).toContain(address);
  expect(await current.locator('#t').getAttribute('data-html')).toContain(`<a href="${address}">`);
});

test('makes one line of a text for a field of one line', async () => {
  const frame = await openOn(1);
  await openTemplate(frame);
  await frame.getByRole('button', { name: 'Infoga' }).click();
  await expect.poll(value, patience).toMatch(/Kallelse/);
  expect(await value()).not.toContain('\n');
});

test.each([
  [2, 'får inte plats'],
  [3, 'går inte att skriva i'],
])('copies and says why when field %i cannot take it', async (place, reason) => {
  const frame = await openOn(place);
  await openTemplate(frame);
  await frame.getByRole('button', { name: 'Infoga' }).click();
  const again = async () => (await paletteFrame(current)).locator('.status').textContent();
  await expect.poll(again, patience).toContain(reason);
  expect(await value()).toBe('Hej');
  expect(await current.evaluate(() => navigator.clipboard.readText())).toContain(
    'samordnad individuell plan',
  );
  await current.keyboard.press('Escape');
});

test.each([
  [3, '#t', 'går inte att skriva i'],
  [5, '#f', 'annan webbplats ram'],
])(
  'says that it could not copy either, when the browser would not: field %i',
  async (place, field, reason) => {
    const frame = await openOn(place, field);
    const world = await enterIsolatedWorld(current, browser.id);
    await world.inPalette('palette.execCommand = () => false');
    await openTemplate(frame);
    await frame.getByRole('button', { name: 'Infoga' }).click();
    const status = async () => (await paletteFrame(current)).locator('.status').textContent();
    await expect.poll(status, patience).toContain(reason);
    expect(await status()).toContain('Det gick inte heller att kopiera den.');
    await world.leave();
    await current.keyboard.press('Escape');
  },
);

test('says so when the field is in a frame it cannot reach', async () => {
  const frame = await openOn(5, '#f');
  await openTemplate(frame);
  await frame.getByRole('button', { name: 'Infoga' }).click();
  await expect.poll(() => frame.locator('.status').textContent(), patience).toContain('annan webbplats ram');
  await current.keyboard.press('Escape');
});

test('types into a plain editable element, and pastes into a rich editor', async () => {
  const frame = await openOn(4);
  await openTemplate(frame);
  await frame.getByRole('button', { name: 'Infoga' }).click();
  await expect
    .poll(() => current.locator('#t').textContent(), patience)
    .toContain('samordnad individuell plan');

  const rich = await openOn(6);
  await openTemplate(rich);
  await rich.getByRole('button', { name: 'Infoga' }).click();
  await expect
    .poll(() => current.locator('#t').textContent(), patience)
    .toContain('samordnad individuell plan');
  expect(await current.locator('#t').getAttribute('data-html')).toContain('<strong>');
});

test('runs a checklist that the panel sees at once', async () => {
  const panel = await browser.open('sidepanel.html');
  await current.bringToFront();
  const frame = await openOn(0);
  await current.keyboard.type('innan sip-mötet');
  await frame.locator('[data-results] [data-ref="checklist:innan-sip-motet"]').click();
  await frame.getByRole('button', { name: 'Starta checklistan' }).click();
  await frame.locator('.run-points input').first().press('Space');
  await expect
    .poll(() => panel.locator('.run-row .progress').first().textContent(), patience)
    .toContain('1/8');
  await frame.getByRole('button', { name: 'Infoga' }).click();
  await expect.poll(value, patience).toContain('Checklista, genomgången');
  await panel.close();
});

test('goes on when the worker has been ended, and loses nothing', async () => {
  const frame = await openOn(0);
  await frame.locator('.run-row').first().click();
  await frame.locator('.run-points input').nth(1).press('Space');
  const session = await browser.context.browser()?.newBrowserCDPSession();
  const targets = (await session?.send('Target.getTargets')) as unknown as {
    targetInfos: readonly { type: string; targetId: string }[];
  };
  const worker = targets.targetInfos.find(({ type }) => type === 'service_worker');
  await session?.send('Target.closeTarget', { targetId: worker?.targetId ?? '' });
  await frame.locator('.run-points input').nth(2).press('Space');
  await expect.poll(() => frame.locator('.point.is-done').count(), patience).toBe(3);
  await current.keyboard.press('Escape');
  await expect
    .poll(() => frame.locator('.run-row .progress').first().textContent(), patience)
    .toContain('3/8');
  await current.keyboard.press('Escape');
});

test('stops a personal number, and nothing of it is stored anywhere', async () => {
  const frame = await openOn(0);
  await current.keyboard.type('811228-9874');
  await frame.getByRole('alert').waitFor();
  expect(await frame.locator('[data-search]').inputValue()).toBe('');
  await current.keyboard.press('Escape');
  const options = await browser.open('options.html');
  expect(await everythingStored(options)).not.toContain('9874');
  await options.close();
});

test('asks for nothing over the network but the pages, and throws nothing', () => {
  expect(
    browser.requests.filter((url) => !url.startsWith(server.origin) && url !== 'http://localhost:1/'),
  ).toEqual([]);
  expect(browser.faults.filter((fault) => !fault.includes('ERR_'))).toEqual([]);
});
