import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const code = /\.(?:ts|tsx|astro|mjs)$/;

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (
      entry.name === 'node_modules' ||
      entry.name === 'dist' ||
      (entry.name.startsWith('.') && entry.name !== '.dev')
    )
      return [];
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** What a file imports from this repository, as paths from its root. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].flatMap(([, target = '']) => {
    if (target.startsWith('#content/')) return [target.replace('#', '')];
    return target.startsWith('.') ? [posix.join(posix.dirname(file), target)] : [];
  });
}

const files = ['content', 'extension', 'site', 'tests', '.dev']
  .flatMap(filesBelow)
  .filter((file) => code.test(file));
const offenders = (from: RegExp, to: RegExp) =>
  files
    .filter((file) => from.test(file))
    .flatMap((file) =>
      importsOf(file)
        .filter((target) => to.test(target))
        .map((target) => `${file} → ${target}`),
    );

test('the knowledge depends on neither app', () => {
  expect(offenders(/^content\//, /^(?:extension|site)\//)).toEqual([]);
});

test('the core does not depend on the loader', () => {
  expect(offenders(/^content\/core\//, /^content\/load\//)).toEqual([]);
});

test('the extension and the site never import each other', () => {
  expect(offenders(/^extension\//, /^site\//)).toEqual([]);
  expect(offenders(/^site\//, /^extension\//)).toEqual([]);
});

test('what runs in a browser reads the pack, never the files of the knowledge', () => {
  const loading = offenders(/^(?:extension|site\/(?:src|worker))\//, /^content\/load\//);
  // The site's pages are made at build time; this one place loads for them, and the bundle holds none of it.
  expect(loading.filter((arrow) => !arrow.startsWith('site/src/content.ts →'))).toEqual([]);
});

test('nothing but tests depends on tests', () => {
  expect(offenders(/^(?!tests\/)/, /^tests\//)).toEqual([]);
});

test('only the platform folder talks to the browser’s extension interfaces', () => {
  const talking = files.filter(
    (file) =>
      file.startsWith('extension/') &&
      !file.startsWith('extension/platform/') &&
      /\b(?:browser|chrome)\.(?:storage|runtime|tabs|action|scripting|sidePanel|sidebarAction|contextMenus|omnibox|commands|windows)\b/.test(
        readFileSync(join(root, file), 'utf8'),
      ),
  );
  expect(talking).toEqual([]);
});

test('the core knows neither Node nor a framework', () => {
  const foreign = files.filter(
    (file) =>
      file.startsWith('content/core/') &&
      /from '(?:node:|preact|astro|wxt)/.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(foreign).toEqual([]);
});

test('no file has a name that says nothing', () => {
  expect(
    files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc|managers?)(?:\/|\.)/.test(file)),
  ).toEqual([]);
});

test('files stay small enough to be about one thing', () => {
  const long = files
    .filter((file) => !file.startsWith('tests/'))
    .filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 250);
  expect(long).toEqual([]);
});

test('file names are kebab-case, components PascalCase', () => {
  const odd = files.filter((file) => {
    const name = (file.split('/').at(-1) ?? '').replace(/\.(?:test|config|d)\./, '.');
    return !/^(?:\[[.a-zA-Z-]+\]|[a-z0-9]+)(?:[-.][a-z0-9]+)*\.(?:ts|tsx|mjs|astro)$|^(?:[A-Z][A-Za-z0-9]*)\.(?:tsx|astro)$/.test(
      name,
    );
  });
  expect(odd).toEqual([]);
});
