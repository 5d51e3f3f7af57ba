import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  startLearningPlatform,
  type LearningPlatform,
  type Runtime,
} from '../../../support/learning-platform.ts';
import { startSiteBrowser, type SiteBrowser } from '../../../support/site-browser.ts';

let site: SiteBrowser;
let platform: LearningPlatform;
beforeAll(async () => {
  platform = await startLearningPlatform();
  site = await startSiteBrowser();
});
afterAll(async () => {
  await site.close();
  await platform.close();
});

/** The units of a path in the order of its manifest, `valkommen` for `bit-valkommen.html`. */
const unitsOf = (path: string): readonly string[] => [
  ...new Set(
    [
      ...readFileSync(join(platform.folder, path, 'imsmanifest.xml'), 'utf8').matchAll(
        /scormtype="sco" href="([^"]+)"/g,
      ),
    ].map(([, file = '']) => `${path}/${file}`),
  ),
];
const firstUnit = () => unitsOf(platform.paths[0] ?? '')[0] ?? '';

/** A learner in a browser profile of their own. What goes wrong is gathered in `faults`. */
async function learner(): Promise<{ readonly page: Page; readonly faults: string[] }> {
  const { page } = await site.open({ baseURL: platform.origin });
  await platform.join(page.context());
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().includes('/finns-inte'))
      faults.push(`${String(response.status())} ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${platform.origin}/`) && !request.url().startsWith('data:'))
      faults.push(`request to ${request.url()}`);
  });
  return { page, faults };
}

/** Opens a unit in the platform, ready when it has said who keeps the answers. */
async function visit(page: Page, unit: string, runtime: Runtime = 'real'): Promise<FrameLocator> {
  await page.goto(platform.launch(unit, runtime));
  const frame = page.frameLocator('iframe');
  await ready(frame);
  return frame;
}
const ready = (frame: FrameLocator) => frame.locator('.package-note:not(:empty)').first().waitFor();
const noteOf = (frame: FrameLocator) => frame.locator('.package-note').first().textContent();

/** Answers every question: the first as it should not be, the rest right. */
async function answerAll(frame: FrameLocator): Promise<void> {
  const questions = await frame.locator('quiz-question').all();
  for (const [at, question] of questions.entries()) {
    const wanted = at === 0 ? 'input:not([data-right])' : 'input[data-right]';
    const boxes = await question.locator(`.options ${wanted}`).all();
    for (const box of at === 0 ? boxes.slice(0, 1) : boxes) await box.check();
    const answer = question.locator('[data-do="answer"]');
    if ((await answer.count()) > 0) await answer.click();
  }
}

test('every path has a package, whose manifest lists its files, all of them and no others', async () => {
  expect(platform.paths.length).toBeGreaterThanOrEqual(8);
  const { page } = await site.open();
  for (const path of platform.paths) {
    const folder = join(platform.folder, path);
    const manifest = readFileSync(join(folder, 'imsmanifest.xml'), 'utf8');
    const read = await page.evaluate((text) => {
      const xml = new DOMParser().parseFromString(text, 'application/xml');
      const values = (selector: string, name: string) =>
        [...xml.querySelectorAll(selector)].map((node) => node.getAttribute(name) ?? '');
      return {
        fault: xml.querySelector('parsererror')?.textContent ?? '',
        files: values('file', 'href'),
        starts: values('resource[href]', 'href'),
        ids: values('[identifier]', 'identifier'),
        refs: [...values('item', 'identifierref'), ...values('dependency', 'identifierref')],
        organisation: xml.querySelector('organizations')?.getAttribute('default') ?? '',
      };
    }, manifest);
    expect(read.fault).toBe('');
    const present = readdirSync(folder).filter((name) => name !== 'imsmanifest.xml');
    expect(read.files.toSorted()).toEqual(present.toSorted());
    expect(read.starts.filter((file) => !read.files.includes(file))).toEqual([]);
    expect(new Set(read.ids).size).toBe(read.ids.length);
    expect(read.refs.filter((ref) => ref !== '' && !read.ids.includes(ref))).toEqual([]);
    expect(read.ids).toContain(read.organisation);
  }
  await page.context().close();
});

test('a piece is the same file in every package it is part of', () => {
  const seen = new Map<string, Buffer>();
  for (const unit of platform.paths.flatMap(unitsOf)) {
    const file = readFileSync(join(platform.folder, unit));
    const known = seen.get(basename(unit)) ?? file;
    expect(known.equals(file), unit).toBe(true);
    seen.set(basename(unit), file);
  }
});

test('every unit begins a visit with the runtime, and asks for nothing but its own files', async () => {
  const { page, faults } = await learner();
  // One of each piece: it is the same file everywhere, as the test above says.
  const units = new Map(platform.paths.flatMap(unitsOf).map((unit) => [basename(unit), unit]));
  for (const unit of units.values()) {
    await visit(page, unit);
    expect(platform.told.get(unit)?.core.lesson_status, unit).toBe('incomplete');
  }
  expect(faults).toEqual([]);
  await page.context().close();
});

test('answers, score, place and completion reach the platform, and all come back in a new profile', async () => {
  for (const path of platform.paths) {
    const unit = unitsOf(path).at(-1) ?? '';
    const { page } = await learner();
    const frame = await visit(page, unit);
    const questions = frame.locator('quiz-question');
    const count = await questions.count();
    await answerAll(frame);
    expect(platform.told.get(unit)?.core.lesson_status).toBe('incomplete');
    await frame.locator('.done-box input').check();
    expect(await noteOf(frame)).toContain('Sparat i lärplattformen');
    const told = platform.told.get(unit);
    expect(told?.core).toMatchObject({
      lesson_status: 'completed',
      lesson_location: await questions.last().getAttribute('id'),
      exit: 'suspend',
      score: { raw: String(Math.round((100 * (count - 1)) / count)), min: '0', max: '100' },
    });
    // As much as SCORM 1.2 promises room for.
    expect(told?.suspend_data.length).toBeLessThan(4096);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await page.context().close();

    const { page: later } = await learner();
    const again = await visit(later, unit);
    expect(await again.locator('.done-box input').isChecked()).toBe(true);
    expect(await again.locator('.question-wrong').count()).toBe(1);
    expect(await again.locator('.question-right').count()).toBe(count - 1);
    expect(platform.told.get(unit)?.core.lesson_status).toBe('completed');
    await later.context().close();
  }
});

test('a reload in the middle comes back to the question that was answered last', async () => {
  const { page } = await learner();
  const frame = await visit(page, unitsOf(platform.paths[1] ?? '')[2] ?? '');
  await frame.locator('quiz-question').last().locator('.options input').first().check();
  await page.reload();
  await ready(frame);
  const last = frame.locator('quiz-question').last();
  expect(await last.locator('input:checked').count()).toBe(1);
  expect(await last.evaluate((node) => Math.abs(node.getBoundingClientRect().top) < innerHeight)).toBe(true);
  expect(await frame.locator('.done-box input').isChecked()).toBe(false);
  await page.context().close();
});

test.each(['missing', 'throws', 'fails-to-save'] as const)(
  'a platform that is or does "%s" is told of plainly, and what was done is handed over when it works',
  async (runtime) => {
    const unit = firstUnit();
    platform.told.delete(unit);
    const { page, faults } = await learner();
    const frame = await visit(page, unit, runtime);
    await answerAll(frame);
    await frame.locator('.done-box input').check();
    expect(await noteOf(frame)).toContain(
      'Lärplattformen svarar inte. Kryss och svar sparas i den här webbläsaren',
    );
    await page.reload();
    await ready(frame);
    expect(await frame.locator('.done-box input').isChecked()).toBe(true);
    expect(await frame.locator('.question-wrong').count()).toBe(1);
    expect(platform.told.has(unit)).toBe(false);

    const handedOver = await visit(page, unit);
    expect(platform.told.get(unit)?.core.lesson_status).toBe('completed');
    expect(await handedOver.locator('.question-wrong').count()).toBe(1);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  },
);
