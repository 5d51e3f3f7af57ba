import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Pack } from '../../content/core/pack.ts';
import { carriedPack } from '../../extension/features/knowledge/carried-pack.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const site = join(dist, 'site');
const extension = join(dist, 'extension/chrome-mv3');
const kilobyte = 1024;
const zipped = (file: string) => gzipSync(readFileSync(file)).length;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** Scripts a page loads before anyone has done anything, with everything they import in turn. */
function scriptsOf(html: string): Set<string> {
  const found = new Set<string>();
  const add = (file: string) => {
    if (found.has(file) || !existsSync(file)) return;
    found.add(file);
    for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g))
      add(join(file, '..', target));
  };
  for (const [, source = ''] of html.matchAll(/<script[^>]*\ssrc="(\/[^"]+)"/g)) add(join(site, source));
  return found;
}

beforeAll(() => {
  if (!existsSync(site) || !existsSync(extension)) throw new Error('budgets: build first (npm run build)');
});

describe('a page stays light', () => {
  // The heaviest pages of each kind. The lists are text a reader asked for; what is capped is what comes with it.
  test.each([
    '/',
    '/metoder/ips/',
    '/metoder/se/',
    '/verktyg/sip/',
    '/checklistor/innan-sip-motet/',
    '/lardomar/',
    '/ordlista/',
    '/sok/',
  ])('%s', (path) => {
    const html = readFileSync(join(site, path, 'index.html'), 'utf8');
    const styles = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="(\/[^"]+)"/g)].reduce(
      (sum, [, href = '']) => sum + zipped(join(site, href)),
      0,
    );
    const scripts = [...scriptsOf(html)].reduce((sum, file) => sum + zipped(file), 0);
    expect(styles, 'CSS, compressed').toBeLessThanOrEqual(16 * kilobyte);
    expect(scripts, 'scripts at load, compressed').toBeLessThanOrEqual(25 * kilobyte);
    expect(gzipSync(html).length, 'HTML, compressed').toBeLessThanOrEqual(60 * kilobyte);
  });
});

test('the search data is fetched only when someone searches, and stays under 350 kB compressed', () => {
  const [data] = filesBelow(join(site, 'sok-data'));
  expect(zipped(data ?? '')).toBeLessThanOrEqual(350 * kilobyte);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).not.toMatch(
    /rel="(?:preload|prefetch)"[^>]*sok-data/,
  );
});

test('no page asks another site for anything', () => {
  const asking = filesBelow(site)
    .filter((file) => file.endsWith('.html'))
    .filter((file) =>
      /<(?:script|img|iframe|source|video|audio|embed|object)[^>]*\s(?:src|data)="(?:https?:)?\/\/|<link[^>]*rel="(?:stylesheet|preload|icon|preconnect|dns-prefetch)"[^>]*href="(?:https?:)?\/\//.test(
        readFileSync(file, 'utf8'),
      ),
    );
  expect(asking).toEqual([]);
});

describe('the extension', () => {
  const files = () => filesBelow(extension);

  test('stays under four megabytes, most of it knowledge', () => {
    expect(files().reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(
      4 * kilobyte * kilobyte,
    );
  });

  test('opens the panel with at most 80 kB of compressed code', () => {
    const chunks = files().filter((file) => file.includes('/chunks/'));
    expect(chunks.reduce((sum, file) => sum + zipped(file), 0)).toBeLessThanOrEqual(80 * kilobyte);
  });

  test('lays at most 32 kB of compressed code over a page, when asked to: it is read anew at every opening', () => {
    expect(zipped(join(extension, 'palette.js'))).toBeLessThanOrEqual(32 * kilobyte);
  });

  // Most of it is only read over when the worker wakes, and run when the desk is asked for.
  test('wakes its worker with at most 60 kB, all in one file', () => {
    expect(zipped(join(extension, 'background.js'))).toBeLessThanOrEqual(60 * kilobyte);
  });
});

test('the Chrome and the Firefox build hold the same knowledge, all but what is learnt on the site', () => {
  const pack = (target: string) => readFileSync(join(dist, `extension/${target}/pack.json`));
  expect(pack('chrome-mv3').equals(pack('firefox-mv3'))).toBe(true);
  const whole = JSON.parse(readFileSync(join(dist, 'pack/pack.json'), 'utf8')) as Pack;
  expect(pack('chrome-mv3').toString()).toBe(JSON.stringify(carriedPack(whole)));
});
