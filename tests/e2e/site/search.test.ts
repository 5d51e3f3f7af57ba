import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings, loadAxe } from '../../support/axe.ts';
import { startSiteBrowser, type SiteBrowser } from '../../support/site-browser.ts';

let site: SiteBrowser;
beforeAll(async () => {
  site = await startSiteBrowser();
});
afterAll(() => site.close());

test('with the keyboard only: slash, a few words, arrow down, Enter, and one is at the step', async () => {
  const { page, complaints } = await site.open();
  await page.goto('/ordlista/');
  await page.keyboard.press('/');
  const field = page.getByRole('combobox');
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.type('samtycke sip');
  const options = page.getByRole('option');
  await options.first().waitFor();
  expect(await field.getAttribute('aria-expanded')).toBe('true');
  expect(await page.getByRole('search').getByRole('status').textContent()).toMatch(/träff/);
  await loadAxe(page);
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  const chosen = options.first();
  expect(await chosen.getAttribute('aria-selected')).toBe('true');
  expect(await field.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
  const target = new URL((await chosen.getAttribute('href')) ?? '', site.origin).href;
  await page.keyboard.press('Enter');
  await page.waitForURL(target);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('Escape closes the list and leaves the words', async () => {
  const { page } = await site.open();
  await page.goto('/metoder/');
  await page.keyboard.press('/');
  await page.keyboard.type('sip');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('option').count()).toBe(0);
  expect(await page.getByRole('combobox').inputValue()).toBe('sip');
  await page.context().close();
});

test.each([
  ['samtycke sip', /samtycke/i],
  ['steg 3 se', /SE: /],
  ['arbetsträning social företag', /arbetsträning|asf/i],
  ['genuskompasen', /genuskompassen/i],
])('the first hits for "%s" can be acted on', async (query, wanted) => {
  const { page } = await site.open();
  await page.goto(`/sok/#q=${encodeURIComponent(query)}`);
  await page.locator('.hit a').first().waitFor();
  const titles = await page.locator('.hit a').allTextContents();
  expect(titles.slice(0, 3).join('\n')).toMatch(wanted);
  await page.context().close();
});

test('the query never reaches a server: it stands after the hash, also when it came as a parameter', async () => {
  const { page } = await site.open();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/metoder/');
  await page.keyboard.press('/');
  await page.keyboard.type('nätverksmöte');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/sok/#q=*');
  await page.locator('.hit').first().waitFor();
  expect(asked.filter((url) => /n%C3%A4tverk|nätverk/i.test(url))).toEqual([]);
  await page.goto('/sok/?q=sip');
  await page.locator('.hit').first().waitFor();
  await expect.poll(() => page.url()).toBe(`${site.origin}/sok/#q=sip`);
  await page.context().close();
});

test('a personal number is taken out of the field and out of the address, with a sentence', async () => {
  const { page } = await site.open();
  await page.goto('/metoder/');
  await page.keyboard.press('/');
  // An official test number.
  await page.keyboard.type('sip 19121212-1212');
  await page.getByText('Vi tog bort något som ser ut som ett personnummer').first().waitFor();
  expect(await page.getByRole('combobox').inputValue()).not.toContain('1212');
  await page.goto('/sok/#q=19121212-1212%20samtycke');
  await page.locator('search-results').getByText('Vi tog bort något').waitFor();
  await expect.poll(() => page.url()).not.toContain('1212');
  await page.context().close();
});

test('a misspelt word gives a guess to follow, and no hits gives a way on', async () => {
  const { page } = await site.open();
  await page.goto('/sok/#q=qqqxzzz');
  await page.getByText('Pröva så här').waitFor();
  await page.goto('/sok/#q=bostonmodelen');
  await page.locator('.hit').first().waitFor();
  expect(await page.locator('.hit').first().textContent()).toMatch(/Bostonmodellen/);
  await page.context().close();
});

test('the example questions on the start page run', async () => {
  const { page } = await site.open();
  await page.goto('/');
  const examples = await page.locator('.examples a').all();
  expect(examples.length).toBeGreaterThan(2);
  const addresses = await Promise.all(examples.map((example) => example.getAttribute('href')));
  for (const address of addresses) {
    await page.goto('about:blank');
    await page.goto(address ?? '');
    await page.locator('.hit').first().waitFor();
  }
  await page.context().close();
});

test('an address that does not exist suggests the nearest page', async () => {
  const { page } = await site.open();
  await page.goto('/metoder/genuskompasen/');
  await page.getByRole('heading', { name: 'Menade du någon av de här?' }).waitFor();
  expect(await page.locator('nearest-pages a').first().textContent()).toMatch(/Genuskompassen/);
  await page.context().close();
});

test('a word that gives no hits leads to words that are spelt alike and to a message the user can send', async () => {
  const { page, complaints } = await site.open();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/sok/#q=xyzlotsgruppxyz');
  await page.getByText('Inga träffar').waitFor();
  const alike = page.locator('#ord-som-liknar a');
  await alike.first().waitFor();
  expect(await alike.count()).toBeLessThanOrEqual(5);
  const mail = await page.getByRole('link', { name: 'Skriv ett mejl' }).getAttribute('href');
  expect(decodeURIComponent(mail ?? '')).toContain('Jag sökte på ”xyzlotsgruppxyz”');
  await page.getByRole('button', { name: 'Kopiera meddelandet' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('Metodlotsen: ordet ”xyzlotsgruppxyz” saknas');
  await loadAxe(page);
  expect(await axeFindings(page)).toEqual([]);
  await page.goto('/sok/#q=samtycke');
  await page.locator('.hit a').first().waitFor();
  expect(await page.getByRole('link', { name: 'Skriv ett mejl' }).isVisible()).toBe(false);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the way on for no hits goes when the words do', async () => {
  const { page } = await site.open();
  await page.goto('/sok/#q=qqqxzzz');
  await page.getByText('Pröva så här').waitFor();
  await page.evaluate(() => (location.hash = ''));
  await page.getByText('Pröva så här').waitFor({ state: 'hidden' });
  await page.context().close();
});

test('hits that come when the reader has gone on do not lie over the page, and old ones are not brought back', async () => {
  const { page } = await site.open();
  let letThrough = (): void => undefined;
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('**/sok-data/*.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/metoder/');
  await page.keyboard.press('/');
  await page.keyboard.type('sip');
  await page.keyboard.press('Tab');
  letThrough();
  await page.waitForFunction(() =>
    performance
      .getEntriesByType('resource')
      .some(
        (entry) => entry.name.includes('/sok-data/') && (entry as PerformanceResourceTiming).responseEnd > 0,
      ),
  );
  // The search is built in slices, and idle time comes after the last; a browser that finds none in five seconds is not waited for.
  const idle = () =>
    page.evaluate(
      () => new Promise((resolve) => requestIdleCallback(() => resolve(undefined), { timeout: 5000 })),
    );
  await idle();
  await idle();
  expect(await page.getByRole('option').count()).toBe(0);
  const field = page.getByRole('combobox');
  await field.fill('samtycke');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  await field.fill('');
  await page.keyboard.press('ArrowDown');
  expect(await field.getAttribute('aria-expanded')).toBe('false');
  await page.context().close();
});

test('a link in the glossary leads to its word also when the list is narrowed', async () => {
  const { page } = await site.open();
  await page.goto('/ordlista/');
  await page.getByLabel('Visa ord som innehåller').fill('sip');
  await page.locator('#bokstav-s').waitFor();
  expect(await page.locator('#bokstav-a').isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Ord på A' }).click();
  await page.locator('#bokstav-a').waitFor();
  expect(await page.getByLabel('Visa ord som innehåller').inputValue()).toBe('');
  await page.context().close();
});
