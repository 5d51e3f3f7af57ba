import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createPackIndex } from '../../../content/core/pack-index.ts';
import { mainOf, readingTexts, withWholeLinks } from '../../../site/build/learn/package-page.ts';
import { scormManifest } from '../../../site/build/learn/scorm-manifest.ts';
import { zip } from '../../../site/build/learn/zip.ts';
import {
  emptyState,
  mergeStates,
  readState,
  writeState,
  type PieceState,
} from '../../../site/src/elements/learn/package/piece-state.ts';
import { findScormApi, type ScormApi } from '../../../site/src/elements/learn/package/scorm-api.ts';
import { ScormVisit } from '../../../site/src/elements/learn/package/scorm-visit.ts';
import { allDocuments } from '../../../site/src/view/learn/documents/document-of.ts';
import { pathParts } from '../../../site/src/view/learn/path-plan.ts';
import { loadKnowledge } from '../../support/knowledge-folder.ts';
import { learningKnowledge } from './learning-knowledge.ts';

const index = createPackIndex(loadKnowledge(learningKnowledge).pack);

test('an archive is the same each time and gives its files back', () => {
  const entries = [
    { path: 'index.html', data: '<p>Hej på dig</p>' },
    { path: 'mapp/Öppna.txt', data: new Uint8Array([0, 1, 2, 255]) },
  ];
  const archive = zip(entries);
  expect(zip(entries)).toEqual(archive);
  expect(archive.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  const size = archive.readUInt32LE(18);
  const start = 30 + archive.readUInt16LE(26);
  expect(inflateRawSync(archive.subarray(start, start + size)).toString()).toBe('<p>Hej på dig</p>');
});

test('other programs read the archive', ({ skip }) => {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  try {
    writeFileSync(join(folder, 'a.zip'), zip([{ path: 'mapp/Öppna.txt', data: 'Hej' }]));
    const script =
      'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print(z.namelist()[0], z.read(z.namelist()[0]).decode())';
    let output: string;
    try {
      output = execFileSync('python3', ['-c', script, join(folder, 'a.zip')], {
        encoding: 'utf8',
        env: { ...process.env, PYTHONIOENCODING: 'utf8' },
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return skip();
      throw error;
    }
    expect(output.trim()).toBe('mapp/Öppna.txt Hej');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the manifest has a unit for each piece, and every name it refers to exists once', () => {
  const [path] = index.pack.paths;
  if (!path) throw new Error('the sample has no path');
  const manifest = scormManifest(path, pathParts(index.pack, path), ['paket.css', 'paket.js']);
  const all = (pattern: RegExp) => [...manifest.matchAll(pattern)].map(([, value]) => value);
  expect(manifest).toContain('<schemaversion>1.2</schemaversion>');
  expect(manifest).toContain('<title>Orden &amp; rösterna</title>');
  expect(all(/adlcp:scormtype="sco" href="([^"]+)"/g)).toEqual([
    'bit-ord.html',
    'bit-steg.html',
    'bit-sip.html',
  ]);
  const identifiers = all(/identifier="([^"]+)"/g);
  expect(new Set(identifiers).size).toBe(identifiers.length);
  for (const ref of all(/identifierref="([^"]+)"/g)) expect(identifiers).toContain(ref);
});

test('a page of a package keeps the content and loses what belongs to the site', () => {
  const html =
    '<header>Meny</header><main id="innehall"><nav class="breadcrumbs">Start</nav><h1>Bit</h1><nav class="section" aria-labelledby="nasta">Nästa</nav><script type="module">x</script></main>';
  expect(mainOf(html)).toBe('<h1>Bit</h1>');
});

test('links out of a package are whole and open beside it, links within stay', () => {
  expect(withWholeLinks('<a class="x" href="/metoder/se/#profil">P</a>', 'https://example.se')).toBe(
    '<a class="x" target="_blank" rel="noopener" href="https://example.se/metoder/se/#profil">P</a>',
  );
  expect(withWholeLinks('<a href="/a/">A</a>', 'https://example.se', { '/a/': 'a.html' })).toBe(
    '<a href="a.html">A</a>',
  );
});

test('the texts to read come along in the package', () => {
  const [piece] = index.pack.pieces;
  if (!piece) throw new Error('the sample has no piece');
  const documents = new Map(allDocuments(index, '2026-11-22').map((document) => [document.ref, document]));
  expect(readingTexts(index, piece, documents)).toContain('Pröva miljöer.');
});

function platform(values: Record<string, string> = { 'cmi.core.lesson_status': 'not attempted' }) {
  const calls: string[] = [];
  let isOpen = false;
  const api: ScormApi = {
    LMSInitialize: () => {
      calls.push('initialize');
      isOpen = true;
      return 'true';
    },
    LMSGetValue: (name) => (isOpen ? (values[name] ?? '') : ''),
    LMSSetValue: (name, value) => {
      calls.push(`${name}=${value}`);
      values[name] = value;
      return isOpen ? 'true' : 'false';
    },
    LMSCommit: () => (isOpen ? 'true' : 'false'),
    LMSFinish: () => {
      calls.push('finish');
      isOpen = false;
      return 'true';
    },
  };
  return { api, calls };
}

const halfway: PieceState = { isDone: false, answers: { ord: ['ja', 'nej'] }, place: 'ord' };

test('a visit tells status, place, answers and score, comes back with them, and ends once', () => {
  const { api, calls } = platform();
  const visit = new ScormVisit(api);
  expect(visit.read()).toEqual(emptyState);
  expect(visit.tell(halfway, 50)).toBe(true);
  expect(visit.read()).toEqual(halfway);
  expect(visit.tell({ ...halfway, isDone: true })).toBe(true);
  expect(visit.read().isDone).toBe(true);
  visit.end();
  visit.end();
  expect(visit.tell(halfway)).toBe(false);
  expect(calls).toEqual([
    'initialize',
    'cmi.core.exit=suspend',
    'cmi.core.lesson_status=incomplete',
    'cmi.core.lesson_location=ord',
    `cmi.suspend_data=${writeState(halfway)}`,
    'cmi.core.score.min=0',
    'cmi.core.score.max=100',
    'cmi.core.score.raw=50',
    'cmi.core.lesson_status=completed',
    'cmi.core.lesson_location=ord',
    `cmi.suspend_data=${writeState({ ...halfway, isDone: true })}`,
    'finish',
  ]);
});

test('a piece that was completed before is done, whatever else the platform has kept', () => {
  const { api } = platform({ 'cmi.core.lesson_status': 'passed', 'cmi.suspend_data': 'bookmark=3' });
  expect(new ScormVisit(api).read()).toEqual({ ...emptyState, isDone: true });
});

test('a platform that throws, or takes only a part, has not taken the state', () => {
  const fail = () => {
    throw new Error('down');
  };
  vi.spyOn(console, 'warn').mockReturnValue();
  const { api } = platform();
  expect(new ScormVisit({ ...api, LMSInitialize: fail }).isOpen).toBe(false);
  expect(new ScormVisit({ ...api, LMSCommit: fail }).tell(halfway)).toBe(false);
  const picky = { ...api, LMSSetValue: (name: string) => String(name !== 'cmi.suspend_data') };
  expect(new ScormVisit(picky).tell(halfway)).toBe(false);
  expect(new ScormVisit(undefined).tell(halfway)).toBe(false);
});

test.each([
  ['not JSON', '{'],
  ['of another course', '{"version":1}'],
  ['of a later version', '{"version":2,"answers":{}}'],
])('text that is %s is no state', (_, text) => {
  expect(readState(text)).toBeUndefined();
});

test('what waited in the browser is added to what the platform knew, and nothing done is undone', () => {
  const known: PieceState = { isDone: true, answers: { ord: ['ja'], sip: ['nej'] }, place: 'sip' };
  expect(mergeStates(known, halfway)).toEqual({
    isDone: true,
    answers: { ord: ['ja', 'nej'], sip: ['nej'] },
    place: 'ord',
  });
  expect(mergeStates(known, emptyState)).toEqual(known);
});

test('the platform is found in a frame around the page and in the window that opened it', () => {
  const { api } = platform();
  const top = { API: api };
  expect(findScormApi({ parent: { parent: top } })).toBe(api);
  const alone: { parent?: unknown; opener: { API: ScormApi } } = { opener: { API: api } };
  alone.parent = alone;
  expect(findScormApi(alone as never)).toBe(api);
  expect(findScormApi({ opener: null })).toBeUndefined();
});
