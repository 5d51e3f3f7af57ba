import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { knowledgeFiles } from '../support/knowledge-files.ts';

/** So many words in a row are a quotation. Names of laws and organisations are shorter. */
const runLength = 9;

/** Every run of words in a text, lower case, with the word it begins at. */
function runsOf(text: string): readonly string[] {
  const words = text.toLocaleLowerCase('sv').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(runLength - 1).map((_, at) => words.slice(at, at + runLength).join(' '));
}

/** The runs of a text that also stand in one of the reports. */
const copied = (text: string, reports: readonly string[]): readonly string[] => {
  const taken = new Set(reports.flatMap(runsOf));
  return runsOf(text).filter((run) => taken.has(run));
};

test('a run is found whatever stands between its words, and only when it is nine words long', () => {
  const report = 'Ett två tre fyra fem sex sju åtta nio tio.';
  expect(copied('Se: ett två, tre fyra\nfem **sex** sju Åtta nio!', [report])).toEqual([
    'ett två tre fyra fem sex sju åtta nio',
  ]);
  expect(copied('två tre fyra fem sex sju åtta nio', [report])).toEqual([]);
});

// The reports are their owners' and are not in the repository: a folder that holds them as text files is named, or lies beside it.
const beside = fileURLToPath(new URL('../../../shared/kallor', import.meta.url));
const folder = process.env['METODLOTSEN_REPORTS'] ?? beside;
test.skipIf(!existsSync(folder))('no run of nine words is the same as in a report', () => {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  expect(texts.length).toBeGreaterThan(0);
  const taken = new Set(texts.flatMap(runsOf));
  const found = knowledgeFiles().flatMap((file) =>
    runsOf(readFileSync(file, 'utf8'))
      .filter((run) => taken.has(run))
      .map((run) => `${file}: ${run}`),
  );
  expect(found).toEqual([]);
});
