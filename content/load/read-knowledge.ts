import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorAt, type Problem } from '../core/problem.ts';
import { fileKinds, otherFolders, type FileKind } from './layout.ts';
import {
  parseMarkdownFile,
  parseYamlFile,
  type FieldPath,
  type LineOf,
  type ParsedFile,
} from './parse-file.ts';
import { suggest } from './suggest.ts';
import { validate } from './validate.ts';

/** One entry that satisfies its schema, with a way back to its lines. */
export interface ReadEntry {
  readonly kind: FileKind['kind'];
  readonly id: string;
  readonly file: string;
  /** The schema's output; typed by kind in `compile.ts`. */
  readonly value: unknown;
  readonly lineOf: LineOf;
}

export interface ReadKnowledge {
  readonly entries: readonly ReadEntry[];
  /** Ids of all files and keys found, also of those that did not satisfy their schema: one fault gives one problem. */
  readonly known: ReadonlySet<string>;
  /** What references to files that could not be read begin with, such as `source:` or `law:sol/`: whether they lead anywhere is not known. */
  readonly unread: ReadonlySet<string>;
  /** Kinds of which not all entries could be used, so that what all of them together hold cannot be judged. */
  readonly incomplete: ReadonlySet<FileKind['kind']>;
  readonly problems: readonly Problem[];
}

/** Whether a reference leads nowhere. One into a file that could not be read does not: that file has its own problem. */
export const isMissing = (ref: string, { known, unread }: Pick<ReadKnowledge, 'known' | 'unread'>): boolean =>
  !known.has(ref) && ![...unread].some((beginning) => ref.startsWith(beginning));

const idPart = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Files below the folder that hold knowledge, as paths from it, in a stable order. */
function listFiles(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory())
        return below === '' && otherFolders.includes(entry.name) ? [] : listFiles(folder, path);
      return below === '' || entry.name.startsWith('.') ? [] : [path];
    })
    .sort();
}

/** Reads and validates every file of knowledge below `folder`. `label` is how the folder is named in problems. */
export function readKnowledge(folder: string, label = 'content'): ReadKnowledge {
  const entries: ReadEntry[] = [];
  const known = new Set<string>();
  const unread = new Set<string>();
  const incomplete = new Set<FileKind['kind']>();
  const firstFile = new Map<string, string>();
  const problems: Problem[] = [];

  const add = (
    kind: FileKind,
    id: string,
    file: string,
    data: unknown,
    { lineOf, faulty }: ParsedFile,
    prefix: FieldPath,
  ) => {
    if (!id.split('/').every((part) => idPart.test(part)))
      problems.push(
        errorAt(
          file,
          lineOf(prefix),
          'id-invalid',
          `"${id}" kan inte vara ett id.`,
          'Använd a–z, siffror och bindestreck; å ä ö skrivs a a o.',
        ),
      );
    const key = `${kind.kind}:${id}`;
    const earlier = firstFile.get(key);
    if (earlier) {
      problems.push(
        errorAt(
          file,
          lineOf(prefix),
          'id-duplicate',
          `${key} finns redan i ${earlier}.`,
          'Byt id på den ena, eller slå ihop dem.',
        ),
      );
      return;
    }
    firstFile.set(key, file);
    known.add(key);
    if (kind.kind === 'law') addProvisions(id, data);
    const result = validate(kind.schema, data, file, lineOf, prefix, faulty);
    if ('problems' in result) {
      problems.push(...result.problems);
      incomplete.add(kind.kind);
    } else
      entries.push({
        kind: kind.kind,
        id,
        file,
        value: result.value,
        lineOf: (path, ink) => lineOf([...prefix, ...path], ink),
      });
  };
  /** The provisions of a statute are known even when something in the file fails its schema. */
  const addProvisions = (id: string, data: unknown) => {
    const provisions =
      typeof data === 'object' && data !== null && 'provisions' in data ? data.provisions : undefined;
    if (typeof provisions === 'object' && provisions !== null)
      for (const provision of Object.keys(provisions)) known.add(`law:${id}/${provision}`);
    else unread.add(`law:${id}/`);
  };

  for (const path of listFiles(folder)) {
    const file = `${label}/${path}`;
    const kind = fileKinds.find((candidate) => candidate.path.test(path));
    if (!kind) {
      const folders = fileKinds.map((candidate) =>
        candidate.path.source.replaceAll('([^/]+)', '<id>').replace(/[\\^$]/g, ''),
      );
      problems.push(
        errorAt(
          file,
          1,
          'file-unknown',
          'Filen hör inte till något slag av kunskap.',
          `Flytta eller byt namn.${suggest(path, folders)}`,
        ),
      );
      continue;
    }
    const text = readFileSync(join(folder, path), 'utf8');
    const parsed = kind.sections ? parseMarkdownFile(file, text, kind.sections) : parseYamlFile(file, text);
    problems.push(...parsed.problems);
    const id = (kind.path.exec(path) ?? []).slice(1).join('/');
    if (parsed.data === undefined) {
      incomplete.add(kind.kind);
      if (!kind.collection) known.add(`${kind.kind}:${id}`);
      if (kind.collection) unread.add(`${kind.kind}:`);
      else if (kind.kind === 'law') unread.add(`law:${id}/`);
    } else if (kind.collection)
      for (const [key, value] of Object.entries(parsed.data)) add(kind, key, file, value, parsed, [key]);
    else add(kind, id, file, parsed.data, parsed, []);
  }
  return { entries, known, unread, incomplete, problems };
}
