import { errorAt, type Problem } from '../core/problem.ts';
import type { Sections } from './layout.ts';
import { suggest } from './suggest.ts';

interface SectionLines {
  /** Where the text begins. */
  readonly first: number;
  /** Where each item of a list begins; empty for running text. */
  readonly items: readonly number[];
}

/** The text under a file's headings: a string or a list of strings per field, and the lines it stands on. */
export interface ReadSections {
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  readonly lines: ReadonlyMap<string, SectionLines>;
  readonly problems: readonly Problem[];
}

/** A heading and the rows under it. */
interface Section {
  readonly title: string;
  readonly line: number;
  readonly rows: readonly string[];
}

/** Reads the text under the fixed headings. `firstLine` is the line in the file, from 1, that the body begins on. */
export function readSections(
  file: string,
  body: string,
  firstLine: number,
  sections: Sections,
): ReadSections {
  const { found, problems } = splitAtHeadings(file, body, firstLine, sections);
  const fields: Record<string, string | readonly string[]> = {};
  const lines = new Map<string, SectionLines>();
  for (const { title, line, rows } of found) {
    const section = Object.hasOwn(sections, title) ? sections[title] : undefined;
    const first = rows.findIndex((row) => row.trim() !== '');
    if (!section) {
      const known = Object.keys(sections);
      problems.push(
        errorAt(
          file,
          line,
          'heading-unknown',
          `Rubriken "${title}" finns inte för den här sortens fil.`,
          `Använd någon av: ${known.join(', ')}.${suggest(title, known)}`,
        ),
      );
    } else if (Object.hasOwn(fields, section.field)) {
      problems.push(
        errorAt(
          file,
          line,
          'heading-unknown',
          `Rubriken "${title}" står två gånger.`,
          'Slå ihop det som står under dem.',
        ),
      );
    } else if (first < 0) {
      problems.push(
        errorAt(
          file,
          line,
          'heading-empty',
          `Under "${title}" står ingenting.`,
          'Skriv texten eller ta bort rubriken.',
        ),
      );
    } else if (section.form === 'prose') {
      fields[section.field] = rows.join('\n').trim();
      lines.set(section.field, { first: line + 1 + first, items: [] });
    } else {
      const list = readList(file, { title, line, rows });
      fields[section.field] = list.items;
      lines.set(section.field, { first: line, items: list.lines });
      problems.push(...list.problems);
    }
  }
  return { fields, lines, problems };
}

function splitAtHeadings(file: string, body: string, firstLine: number, sections: Sections) {
  const found: Section[] = [];
  const problems: Problem[] = [];
  let rows: string[] | undefined;
  body.split(/\r?\n/).forEach((row, index) => {
    const line = firstLine + index;
    const heading = /^(#{1,6}) +(.*?)\s*$/.exec(row);
    if (heading?.[1] === '##') {
      rows = [];
      found.push({ title: heading[2] ?? '', line, rows });
    } else if (heading)
      problems.push(
        errorAt(
          file,
          line,
          'heading-not-allowed',
          `Rubriken "${heading[2]}" har fel nivå.`,
          'Bara "## " används, och bara de fasta rubrikerna.',
        ),
      );
    else if (rows) rows.push(row);
    else if (row.trim() !== '')
      problems.push(
        errorAt(
          file,
          line,
          'heading-unknown',
          'Text före första rubriken.',
          `Börja med ## ${Object.keys(sections)[0]}.`,
        ),
      );
  });
  return { found, problems };
}

/** The items of a list, each with its line; an indented row goes on with the item before it. */
function readList(file: string, { title, line, rows }: Section) {
  const items: string[] = [];
  const lines: number[] = [];
  const problems: Problem[] = [];
  rows.forEach((row, index) => {
    const item = /^(?:\d+\.|[-*]) +(.*)$/.exec(row);
    if (item) {
      items.push(item[1] ?? '');
      lines.push(line + index + 1);
    } else if (/^\s+\S/.test(row) && items.length > 0) items[items.length - 1] += ` ${row.trim()}`;
    else if (row.trim() !== '')
      problems.push(
        errorAt(
          file,
          line + index + 1,
          'section-not-list',
          `Under "${title}" ska det bara stå en lista.`,
          'Börja raden med "- " eller "1. ".',
        ),
      );
  });
  return { items, lines, problems };
}
