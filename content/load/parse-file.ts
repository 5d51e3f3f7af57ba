import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem, ProblemCode } from '../core/problem.ts';
import type { Sections } from './layout.ts';
import { suggest } from './suggest.ts';

export type FieldPath = readonly (string | number)[];

/** A file as data, with a way back from every field to its line. */
export interface ParsedFile {
  readonly data: unknown;
  readonly lineOf: (path: FieldPath) => number;
  readonly problems: readonly Problem[];
}

/** Reads YAML. Broken YAML and repeated keys become problems; what could be read is still given. */
export function parseYamlFile(file: string, text: string): ParsedFile {
  const { document, lineOf, problems } = readYaml(file, text, 0);
  return { data: problems.length > 0 ? undefined : document.toJS(), lineOf, problems };
}

/** Reads front matter and the text under the fixed headings into one object. */
export function parseMarkdownFile(file: string, text: string, sections: Sections): ParsedFile {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text);
  if (!match) {
    const problem = problemAt(
      file,
      1,
      'front-matter-missing',
      'Filen börjar inte med data mellan två rader med ---.',
      'Lägg till front matter överst.',
    );
    return { data: undefined, lineOf: () => 1, problems: [problem] };
  }
  const yaml = readYaml(file, match[1] ?? '', 1);
  const bodyLine = match[0].split('\n').length;
  const body = readSections(file, text.slice(match[0].length), bodyLine, sections);
  const lineOf = (path: FieldPath): number => {
    const lines = body.lines.get(String(path[0]));
    if (!lines) return yaml.lineOf(path);
    return (typeof path[1] === 'number' ? lines.items[path[1]] : undefined) ?? lines.first;
  };
  const problems = [...yaml.problems, ...body.problems];
  return {
    data: yaml.problems.length > 0 ? undefined : { ...(yaml.document.toJS() as object), ...body.fields },
    lineOf,
    problems,
  };
}

function problemAt(file: string, line: number, code: ProblemCode, message: string, fix: string): Problem {
  return { code, severity: 'error', file, line, message, fix };
}

function readYaml(file: string, text: string, lineOffset: number) {
  const lines = new LineCounter();
  const document: Document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const problems = document.errors.map((error) =>
    problemAt(
      file,
      lineOffset + (error.linePos?.[0].line ?? 1),
      error.code === 'DUPLICATE_KEY' ? 'id-duplicate' : 'yaml-broken',
      `YAML går inte att läsa: ${error.message.split('\n')[0] ?? ''}`,
      error.code === 'DUPLICATE_KEY'
        ? 'Ta bort eller byt id på den ena.'
        : 'Sätt citattecken runt texten eller rätta indraget.',
    ),
  );
  const lineOf = (path: FieldPath): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true) as
        { range?: [number, number, number] } | undefined;
      if (node?.range) return lineOffset + lines.linePos(node.range[0]).line;
    }
    return lineOffset + 1;
  };
  return { document, lineOf, problems };
}

interface SectionLines {
  /** Where the text begins. */
  readonly first: number;
  readonly items: readonly number[];
}

function readSections(file: string, body: string, firstLine: number, sections: Sections) {
  const fields: Record<string, unknown> = {};
  const lines = new Map<string, SectionLines>();
  const problems: Problem[] = [];
  let current: { readonly title: string; readonly line: number; readonly text: string[] } | undefined;
  const close = () => {
    if (!current) return;
    const { title, line, text } = current;
    const section = sections[title];
    if (!section) {
      const fix = `Använd någon av: ${Object.keys(sections).join(', ')}.${suggest(title, Object.keys(sections))}`;
      problems.push(
        problemAt(
          file,
          line,
          'heading-unknown',
          `Rubriken "${title}" finns inte för den här sortens fil.`,
          fix,
        ),
      );
      return;
    }
    if (text.join('').trim() === '') {
      problems.push(
        problemAt(
          file,
          line,
          'heading-empty',
          `Under "${title}" står ingenting.`,
          'Skriv texten eller ta bort rubriken.',
        ),
      );
      return;
    }
    const first = line + 1 + text.findIndex((row) => row.trim() !== '');
    if (section.form === 'prose') {
      fields[section.field] = text.join('\n').trim();
      lines.set(section.field, { first, items: [] });
      return;
    }
    const items: string[] = [];
    const itemLines: number[] = [];
    text.forEach((row, index) => {
      const item = /^(?:\d+\.|[-*]) +(.*)$/.exec(row);
      if (item) {
        items.push(item[1] ?? '');
        itemLines.push(line + index + 1);
      } else if (/^\s+\S/.test(row) && items.length > 0) items[items.length - 1] += ` ${row.trim()}`;
      else if (row.trim() !== '')
        problems.push(
          problemAt(
            file,
            line + index + 1,
            'section-not-list',
            `Under "${title}" ska det bara stå en lista.`,
            'Börja raden med "- " eller "1. ".',
          ),
        );
    });
    fields[section.field] = items;
    lines.set(section.field, { first: line, items: itemLines });
  };
  body.split(/\r?\n/).forEach((row, index) => {
    const line = firstLine + index;
    const heading = /^(#{1,6}) +(.*?)\s*$/.exec(row);
    if (heading?.[1] === '##') {
      close();
      current = { title: heading[2] ?? '', line, text: [] };
    } else if (heading) {
      problems.push(
        problemAt(
          file,
          line,
          'heading-not-allowed',
          `Rubriken "${heading[2]}" har fel nivå.`,
          'Bara "## " används, och bara de fasta rubrikerna.',
        ),
      );
    } else if (current) current.text.push(row);
    else if (row.trim() !== '')
      problems.push(
        problemAt(
          file,
          line,
          'heading-unknown',
          'Text före första rubriken.',
          `Börja med ${Object.keys(sections)[0]}.`,
        ),
      );
  });
  close();
  return { fields, lines, problems };
}
