import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from '../../e2e/extension/axe.ts';
import { ask, openPanelStage, show, type PanelStage } from './panel-stage.ts';
import { runOf, sceneTime, storeOf, withDone } from './stored-scenes.ts';

let stage: PanelStage;
let page: Page;
beforeAll(async () => {
  stage = await openPanelStage();
  page = await stage.open();
});
afterAll(() => stage.close());
// Every view a test ends in must have nothing for axe to find.
afterEach(async () => {
  const violations = await axeViolations(page);
  expect(violations).toEqual([]);
});

const openTab = (name: string) =>
  page
    .getByRole('navigation', { name: 'Delar' })
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();
const openRun = async () => {
  await openTab('Checklistor');
  await page.locator('.run-row:visible').first().click();
  await page.locator('.run-points').waitFor();
};

describe('focus', () => {
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

  test('goes to what is nearest when the pressed button goes away', async () => {
    const stored = {
      runs: storeOf(runOf('innan-sip-motet', 28)),
      favourites: ['guide:se', 'guide:ips', 'guide:cm'],
    };
    await show(page, { stored, now: sceneTime });
    await openRun();
    await page.getByRole('button', { name: 'Behåll den' }).press('Enter');
    await page.getByText('Rensas 25 november').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.matches('.run-points input'))).toBe(true);

    await openTab('Sparat');
    await page.getByRole('button', { name: /^Ta bort ur Sparat: (?:IPS|Individ)/ }).press('Enter');
    await page.getByText('Borttaget ur Sparat').waitFor();
    expect(await focused()).toContain('Case Management');
  });

  test('goes back to the button of the menu when something has been done from it', async () => {
    await show(page, { stored: { runs: storeOf(runOf('innan-sip-motet', 2)) }, now: sceneTime });
    await openRun();
    await page.getByRole('button', { name: 'Ändra' }).press('Enter');
    await page.getByRole('button', { name: 'Börja om' }).press('Enter');
    await page.locator('.menu').waitFor({ state: 'detached' });
    expect(await focused()).toBe('Ändra');
  });

  test('stands in the field after an example, and at the first row that "Visa … till" brought', async () => {
    await show(page, {});
    await page.getByRole('button', { name: 'studiebesök' }).press('Enter');
    await page.locator('.row').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.matches('[data-search]'))).toBe(true);
    await page.locator('[data-search]').fill('plan');
    const more = page.locator('.more').first();
    await more.waitFor();
    const group = page.locator('.group', { has: more }).first();
    const heading = await group.locator('.group-heading').textContent();
    await more.press('Enter');
    const sixth = page
      .locator('.group', { hasText: heading ?? '' })
      .first()
      .locator('.row')
      .nth(5);
    expect(await sixth.evaluate((row) => row === document.activeElement)).toBe(true);
  });
});

describe('a search', () => {
  test('for a page of the site opens the page, since there is no card of it', async () => {
    await show(page, {});
    const field = page.locator('[data-search]');
    await field.fill('vilken metod');
    const first = page.locator('.row').first();
    await first.filter({ hasText: 'Vilken metod?' }).waitFor();
    await field.press('Enter');
    expect(await ask(page, 'opened')).toEqual(['https://metodlotsen.example.se/vilken-metod/']);
    expect(await page.locator('.card').count()).toBe(0);
  });

  test('that is not answered yet opens its own first row when Enter was pressed, and no other', async () => {
    await show(page, { search: 'late' });
    const field = page.locator('[data-search]');
    await field.fill('samtycke');
    await field.press('Enter');
    expect(await page.locator('.card').count()).toBe(0);
    await ask(page, 'mend');
    await page.locator('.card h1', { hasText: /samtycke/i }).waitFor();
  });
});

describe('saving', () => {
  test('is not said to be done when there was no room', async () => {
    await show(page, { fault: { message: 'QuotaExceededError', from: 'press' } });
    await page.locator('[data-search]').fill('samtycke');
    await page.locator('.row').first().click();
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    await page.getByRole('status').filter({ hasText: 'Det gick inte att spara' }).waitFor();
  });
});

describe('runs', () => {
  test('beyond the first five are folded under the search, and each can be reached with the arrows', async () => {
    const runs = Array.from({ length: 7 }, (_, place) =>
      runOf('innan-sip-motet', place + 1, (run) => ({ ...run, id: `abcdefg${'hijklmn'[place] ?? ''}` })),
    );
    await show(page, { stored: { runs: storeOf(...runs) }, now: sceneTime });
    const rows = page.locator('[data-results] .run-row');
    expect(await rows.count()).toBe(5);
    await page.locator('[data-search]').focus();
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Visa 2 till av pågående');
    await page.keyboard.press('Enter');
    await expect.poll(() => rows.count()).toBe(7);
    expect(await rows.nth(5).evaluate((row) => row === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.run-points').waitFor();
  });

  test('tell what an updated checklist changed, once', async () => {
    const run = runOf('innan-sip-motet', 2, (fresh) => {
      const [first] = Object.keys(fresh.points);
      const { [first ?? '']: _, ...points } = fresh.points;
      const gone = { state: 'done' as const, at: 1, text: 'Skrivit ut kallelsen', addedAt: 1 };
      return { ...fresh, points: { ...points, 'skrivit-ut': gone } };
    });
    await show(page, { stored: { runs: storeOf(run) }, now: sceneTime });
    await openRun();
    const notice = page.locator('.notice', { hasText: 'Checklistan har ändrats' });
    await notice.waitFor();
    expect(await notice.textContent()).toContain('Borttaget: Skrivit ut kallelsen.');
    expect(await page.locator('.tag-new').count()).toBe(1);
    await page.getByRole('button', { name: 'Jag har sett det' }).click();
    await notice.waitFor({ state: 'detached' });
    expect(await page.locator('.tag-new').count()).toBe(0);
  });

  test('say when they are about to be cleared, and can be kept', async () => {
    await show(page, { stored: { runs: storeOf(runOf('innan-sip-motet', 28)) }, now: sceneTime });
    await openTab('Checklistor');
    expect(await page.locator('.run-row:visible').textContent()).toContain('rensas 25 nov.');
    await openRun();
    await page.getByText('Rensas 25 november 2026, 30 dagar efter att du rörde den.').waitFor();
    await page.getByRole('button', { name: 'Behåll den' }).click();
    await page.getByText('Rensas 25 november').waitFor({ state: 'detached' });
  });

  test('show no point until the order is known, so that none moves from under the hand', async () => {
    // Browsers hand back stored keys in an order of their own.
    const run = runOf('innan-sip-motet', 2, (fresh) => ({
      ...fresh,
      points: Object.fromEntries(Object.entries(fresh.points).toReversed()),
    }));
    await show(page, { stored: { runs: storeOf(run) }, now: sceneTime, cards: 'late' });
    await openTab('Checklistor');
    await page.locator('.run-row:visible').first().click();
    await page.locator('.run h1').waitFor();
    expect(await page.locator('.run-points').count()).toBe(0);
    await ask(page, 'mend');
    await page.locator('.run-points').waitFor();
    const shown = await page
      .locator('.run-points input')
      .evaluateAll((boxes) => boxes.map((box) => (box as HTMLElement).dataset['item']));
    expect(shown).toEqual(Object.keys(runOf('innan-sip-motet', 2).points));
  });

  test('can be read when their checklist no longer exists', async () => {
    const run = runOf('innan-sip-motet', 1, (fresh) => ({
      ...fresh,
      checklist: 'en-gammal-lista',
      title: 'En gammal lista',
    }));
    await show(page, { stored: { runs: storeOf(run) }, now: sceneTime });
    await openTab('Checklistor');
    await page.getByText('Övriga').waitFor();
    await openRun();
    await page.getByText('Checklistan finns inte längre.').waitFor();
    expect(await page.locator('.run-points input').count()).toBe(Object.keys(run.points).length);
  });

  test('say that nothing is saved when there is no room, and keep what was pressed', async () => {
    await show(page, {
      stored: { runs: storeOf(runOf('innan-sip-motet', 1, withDone(1))) },
      now: sceneTime,
      fault: { message: 'QuotaExceededError', from: 'press' },
    });
    await openRun();
    await page.locator('.run-points input').nth(1).press('Space');
    await page.getByRole('alert').filter({ hasText: 'lagringen är full' }).waitFor();
    expect(await page.locator('.point.is-done').count()).toBe(2);
    expect(await page.locator('.run-count').textContent()).toContain('inte sparat');
  });

  test('are worked with the keyboard alone, from the tab to the text', async () => {
    await show(page, {
      stored: { runs: storeOf(runOf('innan-sip-motet', 1)) },
      now: sceneTime,
      canInsert: true,
    });
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const tabTo = async (name: RegExp) => {
      for (let step = 0; step < 60 && !name.test(await focused()); step += 1)
        await page.keyboard.press('Tab');
      expect(await focused()).toMatch(name);
    };
    await tabTo(/Innan SIP-mötet/);
    await page.keyboard.press('Enter');
    await page.locator('.run-points').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    for (
      let step = 0;
      step < 20 && (await page.evaluate(() => document.activeElement?.tagName)) !== 'INPUT';
      step += 1
    )
      await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => page.locator('.point.is-done').count()).toBe(1);
    await tabTo(/^Inte aktuellt/);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.point.is-not-applicable').count()).toBe(1);
    await tabTo(/^Kopiera som text$/);
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await ask(page, 'copied')).join())
      .toContain('1 av 8 gjorda, 1 inte aktuell');
    await page.keyboard.press('Escape');
    await expect.poll(focused).toMatch(/Innan SIP-mötet/);
  });
});

describe('storage', () => {
  test('that cannot be reached leaves everything to read and search, and says what is lost', async () => {
    await show(page, { fault: { message: 'storage is disabled', from: 'start' } });
    await page.getByRole('alert').filter({ hasText: 'låter inte tillägget spara' }).waitFor();
    await page.locator('[data-search]').fill('samtycke sip');
    await page.locator('[data-results] .row').first().waitFor();
  });
});

describe('what was stored and is broken', () => {
  test('is told of in one notice that is read once, with what could be kept', async () => {
    await show(page, {
      now: sceneTime,
      stored: {
        runs: { ...storeOf(runOf('innan-sip-motet', 1)), version: 'ett' },
        favourites: ['guide:se', 7],
        settings: { theme: 'rosa' },
      },
    });
    const notice = page.getByRole('alert');
    await notice.waitFor();
    const text = await notice.textContent();
    expect(text).toContain('1 genomgång är kvar.');
    expect(text).toContain('1 i Sparat är kvar, resten gick inte att läsa.');
    expect(text).toContain('Några inställningar gick inte att läsa');
    await page.getByRole('button', { name: 'Jag har läst det' }).click();
    await notice.waitFor({ state: 'detached' });
    expect(Object.keys(await ask(page, 'stored')).filter((key) => key.endsWith('-rescue'))).toEqual([]);
  });
});

describe('a view that cannot be drawn', () => {
  test('says so, leaves the rest alone, and can be tried again', async () => {
    await show(page, { cards: 'broken' });
    await page.locator('[data-search]').fill('samtycke sip');
    await page.locator('[data-results] .row').first().click();
    await page.getByRole('alert').filter({ hasText: 'Kortet gick inte att visa' }).waitFor();
    await ask(page, 'mend');
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await page.locator('.card h1').waitFor();
  });
});

describe('a word that gives no hits', () => {
  test('leads to words that are spelt alike, and to a message the user can send', async () => {
    await show(page, {});
    await page.locator('[data-search]').fill('xyzlotsgruppxyz');
    await page.getByRole('heading', { name: 'Inget om ”xyzlotsgruppxyz”' }).waitFor();
    expect(await page.locator('.empty .row').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Kopiera ett meddelande' }).click();
    await page.getByText('Meddelandet är kopierat').waitFor();
    expect(await ask(page, 'copied')).toEqual([expect.stringContaining('Jag sökte på ”xyzlotsgruppxyz”')]);
  });
});

describe('links', () => {
  test('open here with a press, and on the site with Ctrl', async () => {
    await show(page, {});
    await page.locator('[data-search]').fill('steg 3 se');
    await page
      .locator('[data-results] .row')
      .first()
      .click({ modifiers: ['Control'] });
    expect(await ask(page, 'opened')).toEqual(['https://metodlotsen.example.se/metoder/se/#jobbsokande']);
    await page.locator('[data-search]').press('Control+Enter');
    await expect.poll(async () => (await ask(page, 'opened')).length).toBe(2);
    expect(await page.locator('.card').count()).toBe(0);
  });

  test('lead to the address the user has chosen', async () => {
    await show(page, { stored: { settings: { siteAddress: 'https://intranat.example.se/metod' } } });
    await page.locator('[data-search]').fill('steg 3 se');
    await expect
      .poll(() => page.locator('[data-results] .row').first().getAttribute('href'))
      .toBe('https://intranat.example.se/metod/metoder/se/#jobbsokande');
  });
});

describe('suggestions for the page', () => {
  test('are not offered until they are turned on', async () => {
    await show(page, { suggestions: ['step:sip/forbered'] });
    await page.getByRole('heading', { name: 'Prova' }).waitFor();
    expect(await page.getByRole('button', { name: 'Förslag för sidan' }).count()).toBe(0);
  });

  test('are shown, or why there are none', async () => {
    await show(page, {
      stored: { settings: { pageSuggestions: true } },
      suggestions: ['step:sip/forbered'],
    });
    await page.getByRole('button', { name: 'Förslag för sidan' }).click();
    await page.locator('.suggestions .row').waitFor();
    await show(page, {
      stored: { settings: { pageSuggestions: true } },
      suggestions: 'Panelen når inte sidan.',
    });
    await page.getByRole('button', { name: 'Förslag för sidan' }).click();
    await page.getByText('Panelen når inte sidan.').waitFor();
  });

  test('are offered to those whose organisation suggests by address, and speak of nothing read', async () => {
    const policy = {
      suggestionsByAddress: [{ match: 'https://arende.example.se/*', show: ['step:sip/forbered'] }],
    };
    await show(page, { policy, suggestions: ['step:sip/forbered'] });
    await page.getByRole('button', { name: 'Förslag för sidan' }).click();
    await page.locator('.suggestions .row').waitFor();
    await show(page, { policy, suggestions: [] });
    await page.getByRole('button', { name: 'Förslag för sidan' }).click();
    await page.getByText('Din organisation har inte valt något förslag för den här sidan.').waitFor();
    await show(page, {
      policy,
      stored: { settings: { pageSuggestions: true } },
      suggestions: [],
    });
    await page.getByRole('button', { name: 'Förslag för sidan' }).click();
    await page.getByText('Inget av ordlistans ord').waitFor();
  });
});

test('a link to the participant’s version of a guide leads to the site, since it has no card', async () => {
  await show(page, { stored: { favourites: ['step:se/overenskommelse'] } });
  await openTab('Sparat');
  await page.locator('.row:visible').first().click();
  const link = page.getByRole('link', { name: 'Deltagarens sida om metoden' });
  await link.waitFor();
  expect(await link.getAttribute('href')).toMatch(/^https:\/\/[^/]+\/metoder\/se\/deltagare\/$/);
});
