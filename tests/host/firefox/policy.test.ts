import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFirefox } from '../../../.dev/browsers.ts';
import { decided } from '../support/decided.ts';
import { axeInFirefox } from '../support/firefox-axe.ts';
import { installInFirefox } from '../support/firefox-extension.ts';
import { extensionId, launchFirefox, type Firefox } from '../support/firefox.ts';
import { until } from '../support/within.ts';

let firefox: Firefox;
const folder = mkdtempSync(join(tmpdir(), 'metodlotsen-policy-'));

beforeAll(async () => {
  // Firefox reads policies from its own folder: a copy of it leaves the machine's as it is.
  const installed = findFirefox();
  if (installed === undefined) throw new Error('host: no Firefox on this machine');
  const program = realpathSync(installed);
  cpSync(dirname(program), folder, { recursive: true, dereference: true });
  // In Debian's package a link out of the folder, which is copied as a link: what is written here may not end up in the machine's own.
  rmSync(join(folder, 'distribution'), { recursive: true, force: true });
  mkdirSync(join(folder, 'distribution'));
  writeFileSync(
    join(folder, 'distribution/policies.json'),
    JSON.stringify({ policies: { '3rdparty': { Extensions: { [extensionId]: decided } } } }),
  );
  firefox = await launchFirefox({ program: join(folder, basename(program)) });
});
afterAll(async () => {
  await firefox?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the options page shows what Firefox’s policy decides, and nobody can change it', async () => {
  await firefox.goTo(`${await installInFirefox(firefox)}/options.html`);
  const shown = await until(10_000, 'the decided settings', () =>
    firefox.inPage<object | false>(
      `const address = document.querySelector('#address');
       const retention = document.querySelector('#retention');
       const suggestions = document.querySelector('label.check input[type=checkbox]:disabled');
       if (!address || !retention || !suggestions) return false;
       return {
         siteAddress: address.value,
         retentionDays: Number(retention.value),
         pageSuggestions: suggestions.checked,
         disabled: [address, retention, suggestions].map((field) => field.disabled),
         told: document.body.textContent.split('Bestämt av din organisation.').length - 1,
       };`,
    ),
  );
  const { suggestionsByAddress: _, ...settings } = decided;
  expect(shown).toEqual({ ...settings, disabled: [true, true, true], told: 3 });
  expect(await axeInFirefox(firefox)).toEqual([]);
});
