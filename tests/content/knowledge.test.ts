import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createPackIndex } from '../../content/core/pack-index.ts';
import { formatProblem } from '../../content/core/problem.ts';
import { loadContent } from '../../content/load/load-content.ts';
import { knowledgeFiles } from '../support/knowledge-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { pack, problems } = loadContent();
const index = createPackIndex(pack);
const methods = ['se', 'ips', 'cm', 'boston', 'asf', 'genuskompassen'];

test('the knowledge has no faults', () => {
  expect(problems.filter((problem) => problem.severity === 'error').map(formatProblem)).toEqual([]);
});

describe.each(methods)('the guide %s', (id) => {
  const ref = `guide:${id}` as const;
  const refs = [ref, ...index.stepsOf(id).map((step) => step.ref)];

  test('has steps, a plain version, an evidence card and ten facts beyond the reports', () => {
    expect(index.stepsOf(id).length).toBeGreaterThanOrEqual(4);
    expect(index.participantOf(id)).toBeDefined();
    expect(index.guide(id)?.evidence.gaps.length).toBeGreaterThan(0);
    expect(index.guide(id)?.facts.length).toBeGreaterThanOrEqual(10);
  });

  test('has at least three lessons, two checklists and a case', () => {
    expect(new Set(refs.flatMap((owner) => index.lessonsOf(owner))).size).toBeGreaterThanOrEqual(3);
    expect(new Set(refs.flatMap((owner) => index.checklistsOf(owner))).size).toBeGreaterThanOrEqual(2);
    expect(index.casesOf(id).length).toBeGreaterThanOrEqual(1);
  });
});

test('day 1 of every learning path is read in under an hour', () => {
  const minutesOf = new Map(pack.pieces.map(({ ref, minutes }) => [ref, minutes]));
  const days = pack.paths.map(
    ({ id, day }) => [id, day.reduce((sum, ref) => sum + (minutesOf.get(ref) ?? Infinity), 0)] as const,
  );
  expect(days.filter(([, minutes]) => minutes > 60)).toEqual([]);
});

test('the glossary has at least 140 words', () => {
  expect(pack.terms.length).toBeGreaterThanOrEqual(140);
});

test('every lesson and figure says where in its report it stands', () => {
  expect(pack.lessons.filter((lesson) => lesson.sources.some(({ place }) => place.trim() === ''))).toEqual(
    [],
  );
  expect(pack.figures.filter((figure) => figure.place.trim() === '')).toEqual([]);
});

test('most sources carry a claim; the others stand in the list as further reading', () => {
  const unused = pack.sources.filter((source) => pack.citedBy[source.ref] === undefined);
  expect(unused.length).toBeLessThan(pack.sources.length / 2);
});

test('every source and statute that claims lean on can be found', () => {
  expect(Object.keys(pack.citedBy).length).toBeGreaterThan(0);
  expect(Object.keys(pack.citedBy).filter((ref) => index.target(ref) === undefined)).toEqual([]);
});

test('no name of a person in a report stands in the knowledge', () => {
  const hashes = new Set(
    readFileSync(join(root, 'tests/content/report-names.txt'), 'utf8').trim().split('\n'),
  );
  const hash = (words: string) =>
    createHash('sha256').update(words.toLocaleLowerCase('sv')).digest('hex').slice(0, 20);
  const found: string[] = [];
  for (const file of knowledgeFiles()) {
    const words = readFileSync(file, 'utf8').match(/[\p{L}-]+/gu) ?? [];
    words.forEach((word, at) => {
      if (hashes.has(hash(word)) || hashes.has(hash(`${word} ${words[at + 1] ?? ''}`)))
        found.push(`${file}: ${word}`);
    });
  }
  expect(found).toEqual([]);
});
