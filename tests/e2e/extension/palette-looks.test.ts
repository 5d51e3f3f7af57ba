import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeViolations } from './axe.ts';
import { launchExtension, type LaunchOptions } from './extension-browser.ts';
import { servePages } from './page-server.ts';
import { grantPage, paletteFrame, pressShortcut } from './palette-press.ts';

const patience = { timeout: 8000 };
const form = {
  name: 'a form',
  body: '<!doctype html><html lang="sv"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Ärende</title><textarea id="t">Hej</textarea>',
};
const looks: Readonly<Record<string, LaunchOptions>> = {
  'dark colours': { viewport: { width: 900, height: 700 }, colorScheme: 'dark' },
  'forced colours': { viewport: { width: 900, height: 700 }, forcedColors: 'active' },
  '320 px': { viewport: { width: 320, height: 640 } },
};

async function holds(page: Page, frame: Frame): Promise<void> {
  expect(await axeViolations(frame)).toEqual([]);
  expect(
    await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

test.each(Object.keys(looks))(
  'the beginning, hits, no hits, a card and a run have nothing for axe to find in %s, and fit',
  async (look) => {
    const server = await servePages([form]);
    const browser = await launchExtension(looks[look]);
    try {
      const page = await browser.context.newPage();
      await page.goto(`${server.origin}/0`);
      await page.locator('#t').focus();
      await grantPage(browser, page);
      await pressShortcut(browser, page);
      const frame = await paletteFrame(page);
      const field = frame.locator('[data-search]');
      await holds(page, frame);

      await field.fill('xyzzyq');
      await frame.getByRole('heading', { name: /Inget om/ }).waitFor();
      await holds(page, frame);

      await field.fill('samtycke sip');
      const step = frame.locator('[data-results] [data-ref="step:sip/fraga-om-samtycke"]');
      await step.waitFor();
      await holds(page, frame);
      await step.click();
      await frame.locator('.card h1').waitFor();
      await holds(page, frame);
      await page.keyboard.press('Escape');

      await field.fill('innan sip-mötet');
      await frame.locator('[data-results] [data-ref="checklist:innan-sip-motet"]').click();
      await frame.getByRole('button', { name: 'Starta checklistan' }).click();
      await frame.locator('.run-points').waitFor();
      await expect.poll(() => frame.locator('.run-points input').count(), patience).toBeGreaterThan(3);
      await holds(page, frame);
      expect(browser.faults).toEqual([]);
    } finally {
      await browser.close();
      await server.close();
    }
  },
);
