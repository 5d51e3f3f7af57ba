import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { output } from '../../../.dev/paths.ts';

interface Manifest {
  readonly permissions: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly default_locale: string;
  readonly [key: string]: unknown;
}

/** Every permission with what it is for. None of them shows a warning when the extension is installed. */
const reasons = {
  activeTab: 'The page one is on, when one presses the shortcut, the button or the menu, until one leaves it',
  contextMenus: 'Slå upp i Metodlotsen on selected text',
  scripting: 'Puts the quick search over the page when the shortcut is pressed',
  storage: 'Keeps runs, saved entries and settings in this browser',
  sidePanel: 'The panel, in Chromium and Edge',
} as const;

const builds = [
  ['Chromium and Edge', output.chrome, ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage']],
  ['Firefox', output.firefox, ['activeTab', 'contextMenus', 'scripting', 'storage']],
] as const;

test.each(builds)('%s: the manifest asks only for these permissions', (_, folder, permissions) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  expect([...manifest.permissions].sort()).toEqual(permissions);
  expect(permissions.filter((permission) => !(permission in reasons))).toEqual([]);
  for (const key of [
    'host_permissions',
    'optional_permissions',
    'optional_host_permissions',
    'content_scripts',
    'web_accessible_resources',
    'externally_connectable',
  ])
    expect(manifest, key).not.toHaveProperty(key);
});

test.each(builds)('%s: pages may fetch nothing from anywhere but the package', (_, folder) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const policy = manifest.content_security_policy.extension_pages;
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|\*|unsafe/);
});

test.each(builds)('%s: nothing in the package can compile code or set markup', (_, folder) => {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  expect(scripts.length).toBeGreaterThan(3);
  for (const name of scripts) {
    const code = readFileSync(join(folder, name), 'utf8');
    expect(code, name).not.toMatch(
      /\.innerHTML|\bnew Function\b|=\s*Function[;,]|\beval\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/,
    );
  }
});

test.each(builds)('%s: everything that is said is in Swedish, and every message is there', (_, folder) => {
  const manifest = readFileSync(join(folder, 'manifest.json'), 'utf8');
  expect((JSON.parse(manifest) as Manifest).default_locale).toBe('sv');
  const messages = JSON.parse(readFileSync(join(folder, '_locales/sv/messages.json'), 'utf8')) as object;
  for (const [, name = ''] of manifest.matchAll(/__MSG_(\w+)__/g)) expect(messages).toHaveProperty(name);
  expect(readdirSync(join(folder, '_locales'))).toEqual(['sv']);
});

test('Firefox: no data is collected, and the sidebar does not open by itself', () => {
  const manifest = JSON.parse(readFileSync(join(output.firefox, 'manifest.json'), 'utf8')) as Manifest;
  expect(manifest).toMatchObject({
    browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
    sidebar_action: { open_at_install: false },
  });
});

test('Chromium: the policy file has a schema', () => {
  expect(existsSync(join(output.chrome, 'managed-schema.json'))).toBe(true);
});
