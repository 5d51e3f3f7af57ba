import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { output } from '../../../.dev/paths.ts';
import { fightingPages } from '../../e2e/extension/hostile-pages.ts';
import { servePages } from '../../e2e/extension/page-server.ts';
import { runToEnd } from '../support/child.ts';
import { axeInFirefox } from '../support/firefox-axe.ts';
import {
  extensionAddress,
  installInFirefox,
  recordedRequests,
  recordRequests,
} from '../support/firefox-extension.ts';
import { clickToolbarButton, keys, press, type } from '../support/firefox-keys.ts';
import { launchFirefox, type Firefox } from '../support/firefox.ts';
import { until } from '../support/within.ts';

let firefox: Firefox;
let address: string;
const packed = mkdtempSync(join(tmpdir(), 'metodlotsen-packed-'));

beforeAll(async () => {
  // Packed and installed for good, as an organisation does it: a temporary extension is gone after a restart.
  await runToEnd(30_000, 'web-ext', ['build', '--source-dir', output.firefox, '--artifacts-dir', packed]);
  const [file = ''] = readdirSync(packed);
  firefox = await launchFirefox();
  await recordRequests(firefox);
  address = await installInFirefox(firefox, join(packed, file));
});
afterAll(async () => {
  await firefox?.close();
  rmSync(packed, { recursive: true, force: true });
});

const openPanel = async () => {
  await firefox.goTo(`${address}/sidepanel.html`);
  await until(10_000, 'the panel to be ready', () =>
    firefox.inPage(`return document.querySelector('[data-search]') === document.activeElement`),
  );
};
const textOf = (selector: string) =>
  firefox.inPage<string | null>(
    `return [...document.querySelectorAll(args[0])].find((each) => each.checkVisibility())?.textContent ?? null`,
    [selector],
  );
const click = (selector: string) =>
  firefox.inPage<void>(
    `const found = [...document.querySelectorAll(args[0])].find((each) => each.checkVisibility());
     if (!found) throw new Error('nothing to press: ' + args[0]);
     found.click();`,
    [selector],
  );

test('finds the step for “samtycke sip” and opens it, by the keyboard alone', async () => {
  await openPanel();
  expect(await axeInFirefox(firefox)).toEqual([]);
  await type(firefox, 'samtycke sip');
  await until(8000, 'the step first', () =>
    firefox.inPage(
      `return document.querySelector('[data-results] .row')?.dataset.ref === 'step:sip/fraga-om-samtycke'`,
    ),
  );
  expect(await axeInFirefox(firefox)).toEqual([]);
  await press(firefox, keys.enter);
  await until(8000, 'the card', async () => (await textOf('.card h1'))?.includes('samtycke'));
  expect(await textOf('.card .section > h2')).toBe('Gör så här');
  expect(await axeInFirefox(firefox)).toEqual([]);
  await press(firefox, keys.escape);
});

test('stops a personal number', async () => {
  await openPanel();
  await type(firefox, '811228-9874');
  await until(8000, 'the warning', async () => (await textOf('[role=alert]'))?.includes('personnummer'));
  expect(await firefox.inPage(`return document.querySelector('[data-search]').value`)).toBe('');
});

test('runs a checklist, and has it left when Firefox has been ended and started again', async () => {
  await openPanel();
  await type(firefox, 'innan sip-mötet');
  const row = '[data-results] [data-ref="checklist:innan-sip-motet"]';
  await until(8000, 'the checklist', async () => (await textOf(row)) !== null);
  await click(row);
  await until(8000, 'its card', async () => (await textOf('.actions .button')) === 'Starta checklistan');
  await click('.actions .button');
  await until(8000, 'its points', async () => (await textOf('.run-points')) !== null);
  await firefox.inPage(`document.querySelector('.run-points input').focus()`);
  await press(firefox, keys.space);
  await until(8000, 'one point done', async () =>
    /sparat här1 av \d/.test((await textOf('.run-count')) ?? ''),
  );
  const mark = await textOf('.run .eyebrow');
  expect(await axeInFirefox(firefox)).toEqual([]);
  expect(await recordedRequests(firefox)).toEqual([]);

  await firefox.quit();
  firefox = await launchFirefox({ profile: firefox.profile });
  await recordRequests(firefox);
  address = await extensionAddress(firefox);
  await openPanel();
  await until(8000, 'the run among what is going on', async () => (await textOf('.run-row')) !== null);
  await click('.run-row');
  await until(8000, 'the same count', async () =>
    /sparat här1 av \d/.test((await textOf('.run-count')) ?? ''),
  );
  expect(await textOf('.run .eyebrow')).toBe(mark);
});

test('opens as the sidebar when the toolbar button is clicked', async () => {
  await clickToolbarButton(firefox);
  await until(8000, 'the sidebar', () =>
    firefox.inBrowser(
      `return SidebarController.isOpen && SidebarController.currentID.startsWith('metodlotsen')`,
    ),
  );
});

test('has asked for nothing over the network', async () => {
  expect(await recordedRequests(firefox)).toEqual([]);
  // And would have been seen if it had.
  const server = await servePages(fightingPages);
  try {
    await firefox.goTo(`${server.origin}/0`);
    expect(await recordedRequests(firefox)).toContain(`${server.origin}/0`);
  } finally {
    await server.close();
  }
});
