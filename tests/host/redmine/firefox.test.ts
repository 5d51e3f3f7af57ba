import { afterAll, beforeAll, expect, test } from 'vitest';
import { installInFirefox, recordedRequests, recordRequests } from '../support/firefox-extension.ts';
import { keys, press, pressShortcut, type } from '../support/firefox-keys.ts';
import { firstHit, inPalette, paletteOpen, pressInPalette } from '../support/firefox-palette.ts';
import { launchFirefox, type Firefox } from '../support/firefox.ts';
import { startRedmine, type Redmine } from '../support/redmine.ts';
import { until } from '../support/within.ts';

let redmine: Redmine;
let firefox: Firefox;

beforeAll(async () => {
  [redmine, firefox] = await Promise.all([startRedmine(), launchFirefox()]);
  await recordRequests(firefox);
  await installInFirefox(firefox);
});
afterAll(async () => {
  await firefox?.close();
  await redmine?.close();
});

const arrived = (what: string, selector: string) =>
  until(15_000, what, () => firefox.inPage(`return document.querySelector(args[0]) !== null`, [selector]));
const heading = () =>
  firefox.inPage<string>(`return document.querySelector('#content h2')?.textContent ?? ''`);
const description = () => firefox.inPage<string>(`return document.querySelector('#issue_description').value`);

test('logs in and opens “Nytt ärende”', async () => {
  await firefox.goTo(`${redmine.origin}/login`);
  await firefox.inPage(
    `document.querySelector('#username').value = args[0];
     document.querySelector('#password').value = args[1];
     document.querySelector('#login-submit').click();`,
    [redmine.login, redmine.password],
  );
  await arrived('to be logged in', '#loggedas');
  await firefox.goTo(`${redmine.origin}/projects/${redmine.project}/issues/new`);
  expect(await heading()).toBe('Nytt ärende');
});

test('a template found with the palette goes into the description, where the caret stood', async () => {
  await firefox.inPage(
    `document.querySelector('#issue_subject').value = 'Samordnat möte';
     const field = document.querySelector('#issue_description');
     field.value = 'Före. Efter.';
     field.focus();
     field.setSelectionRange(6, 6);`,
  );
  await pressShortcut(firefox);
  await paletteOpen(firefox);
  await type(firefox, 'mall dagordning sip');
  await firstHit(firefox, 'template:dagordning-sip');
  await press(firefox, keys.enter);
  await pressInPalette(firefox, '.actions button', 'Infoga');
  await until(8000, 'the palette to close', () => inPalette(firefox, 'return palette === undefined'));
  expect(await description()).toMatch(/^Före\. [\s\S]{200,}Efter\.$/);
  expect(await firefox.inPage(`return document.activeElement.id`)).toBe('issue_description');
});

test('one undo takes it out again, and redo puts it back', async () => {
  const inserted = await description();
  const control = '\uE009';
  const chord = async (letter: string) => {
    const actions = [
      { type: 'keyDown', value: control },
      { type: 'keyDown', value: letter },
      { type: 'keyUp', value: letter },
      { type: 'keyUp', value: control },
    ];
    await firefox.command('WebDriver:PerformActions', {
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  };
  await chord('z');
  await until(4000, 'the text as before', async () => (await description()) === 'Före. Efter.');
  await chord('y');
  await until(4000, 'the template back', async () => (await description()) === inserted);
});

test('the saved case holds the template, read back from Redmine', async () => {
  const inserted = await description();
  await firefox.inPage(`document.querySelector('#issue-form input[name=commit]').click()`);
  await arrived('the saved case', '.issue.details');
  const flash = await firefox.inPage<string>(`return document.querySelector('#flash_notice').textContent`);
  expect(flash).toContain('skapades');
  await firefox.goTo(`${await firefox.inPage<string>('return location.href')}/edit`);
  const even = (text: string) => text.replaceAll('\r', '').trim();
  expect(even(await description())).toBe(even(inserted));
});

test('the insertion was the only thing Redmine had: nothing else was asked for over the network', async () => {
  const requests = await recordedRequests(firefox);
  expect(requests.filter((url) => !url.startsWith(redmine.origin))).toEqual([]);
  expect(requests.some((url) => url.endsWith(`/projects/${redmine.project}/issues`))).toBe(true);
});
