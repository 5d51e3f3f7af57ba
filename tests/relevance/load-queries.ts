import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Grades } from './metrics.ts';

/** The ways in which people's queries differ from our words. */
export const QUERY_CLASSES = [
  'abbreviation',
  'inflection',
  'compound',
  'typo',
  'no-diacritics',
  'prefix',
  'question',
  'synonym',
  'english',
] as const;
export type QueryClass = (typeof QUERY_CLASSES)[number];

export interface GradedQuery {
  readonly query: string;
  readonly class: string;
  readonly grades: Grades;
}

const folder = fileURLToPath(new URL('queries', import.meta.url));

/**
 * The queries written for our own content, from `queries/*.yaml`: a list of
 * `{ query, class, expect: [{ id, grade: 2 | 1 }], why }`. Throws on anything else, naming the file.
 */
export function loadQueries(): readonly GradedQuery[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return files.sort().flatMap((file) => {
    const list: unknown = parse(readFileSync(`${folder}/${file}`, 'utf8'));
    if (!Array.isArray(list)) throw new TypeError(`${file}: not a list`);
    return list.map((item: unknown, at) => readQuery(item, `${file}, item ${String(at + 1)}`));
  });
}

function readQuery(item: unknown, place: string): GradedQuery {
  const { query, class: name, expect, why, ...rest } = item as Readonly<Record<string, unknown>>;
  if (Object.keys(rest).length > 0)
    throw new TypeError(`${place}: unknown field ${Object.keys(rest).join(', ')}`);
  if (typeof query !== 'string' || query === '') throw new TypeError(`${place}: query is missing`);
  const known = QUERY_CLASSES.find((candidate) => candidate === name);
  if (known === undefined) throw new TypeError(`${place}: class must be one of ${QUERY_CLASSES.join(', ')}`);
  if (typeof why !== 'string' || why === '') throw new TypeError(`${place}: say why the answer is right`);
  if (!Array.isArray(expect) || expect.length === 0) throw new TypeError(`${place}: expect is empty`);
  const grades = new Map(expect.map((one: unknown) => readGrade(one, place)));
  if (![...grades.values()].includes(2)) throw new TypeError(`${place}: nothing is exactly right (grade 2)`);
  return { query, class: known, grades };
}

function readGrade(item: unknown, place: string): readonly [string, number] {
  const { id, grade } = item as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || (grade !== 1 && grade !== 2))
    throw new TypeError(`${place}: expect needs id and grade 1 or 2`);
  return [id, grade];
}
