import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../../e2e/extension/axe.ts';
import { openPanelStage, show, type Look, type PanelStage } from './panel-stage.ts';
import { runOf, sceneTime, storeOf, withDone } from './stored-scenes.ts';

let stage: PanelStage;
beforeAll(async () => {
  stage = await openPanelStage();
});
afterAll(() => stage.close());

const search = async (page: Page, words: string) => {
  await page.keyboard.press('/');
  await page.locator('[data-search]').fill(words);
  await page.locator('[data-results] .row').first().waitFor();
};
const openCard = async (page: Page, words: string, ref: string) => {
  await search(page, words);
  await page.locator(`[data-results] [data-ref="${ref}"]`).first().click();
  await page.locator('.card h1').waitFor();
};

/** Every kind of view, with the way there. */
const views: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['start', async () => undefined],
  ['hits', (page) => search(page, 'samtyke sip')],
  ['step', (page) => openCard(page, 'samtycke sip', 'step:sip/fraga-om-samtycke')],
  ['guide', (page) => openCard(page, 'supported employment', 'guide:se')],
  ['checklist', (page) => openCard(page, 'innan sip-mötet', 'checklist:innan-sip-motet')],
  ['template', (page) => openCard(page, 'kallelse sip', 'template:inbjudan-sip')],
  [
    'checklists',
    async (page) => {
      await page
        .getByRole('navigation', { name: 'Delar' })
        .getByRole('button', { name: /^Checklistor/ })
        .click();
      await page.locator('.fold summary').first().click();
    },
  ],
  [
    'run',
    async (page) => {
      await page.locator('.run-row').first().click();
      await page.getByRole('button', { name: 'Ändra' }).click();
      await page
        .getByRole('button', { name: /^Varför/ })
        .first()
        .click();
    },
  ],
];

const looks: readonly (readonly [string, Look, string])[] = [
  ['300 px, light', { width: 300 }, 'normal'],
  ['372 px, dark', { width: 372, colorScheme: 'dark' }, 'normal'],
  ['600 px, forced colours', { width: 600, forcedColors: 'active' }, 'normal'],
  ['320 px, the largest text', { width: 320, height: 480 }, 'larger'],
];

test.each(looks)('every view holds at %s', async (name, look, textSize) => {
  const stored = {
    settings: { textSize },
    favourites: ['step:se/jobbsokande'],
    runs: storeOf(runOf('innan-sip-motet', 1, withDone(3)), runOf('overlamning-asf', 28, withDone(1))),
  };
  const scene = { stored, now: sceneTime, canInsert: true };
  const page = await stage.open(scene, look);
  for (const [view, go] of views) {
    await show(page, scene);
    await go(page);
    const at = `${view}, ${name}`;
    expect(await axeViolations(page), at).toEqual([]);
    const tooWide = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.app, .app *')]
        .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden, .scroll, svg'))
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => `${element.localName}.${element.className}`),
    );
    expect(tooWide, at).toEqual([]);
    // Somebody who wants to look too says where to.
    const folder = process.env['METODLOTSEN_SHOTS'];
    if (folder) await page.screenshot({ path: `${folder}/${view}-${name.replace(/[^a-z0-9]+/gi, '-')}.png` });
  }
  await page.close();
});
