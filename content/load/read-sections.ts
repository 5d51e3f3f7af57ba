import { errorAt, type Problem } from '../core/problem.ts';
import type { Sections } from './layout.ts';
import { closest, suggest } from './suggest.ts';

/** Text as it stands in the file, and the line it begins on. */
interface Place {
  readonly line: number;
  readonly text: string;
}

/** Where the text of a field stands, and each item of it when it is a list. */
interface SectionPlace extends Place {
  readonly items: readonly Place[];
}

/** The text under a file's headings: a string or a list of strings per field, and where it stands. */
export interface ReadSections {
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  readonly places: ReadonlyMap<string, SectionPlace>;
  /** Fields whose heading or text has a problem here, so that what the schema says of them is no news. */
  readonly faulty: ReadonlySet<string>;
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
  const places = new Map<string, SectionPlace>();
  const faulty = new Set<string>();
  for (const { title, line, rows } of found) {
    const section = Object.hasOwn(sections, title) ? sections[title] : undefined;
    const first = rows.findIndex((row) => row.trim() !== '');
    if (!section) {
      const known = Object.keys(sections);
      const meant = closest(title, known);
      if (meant !== undefined) faulty.add(sections[meant]?.field ?? '');
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
      faulty.add(section.field);
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
      const text = rows.join('\n').trim();
      fields[section.field] = text;
      places.set(section.field, { line: line + 1 + first, text, items: [] });
    } else {
      const list = readList(file, { title, line, rows });
      fields[section.field] = list.items.map(({ text }) => text.replaceAll('\n', ' '));
      places.set(section.field, { line, text: '', items: list.items });
      if (list.problems.length > 0) faulty.add(section.field);
      problems.push(...list.problems);
    }
  }
  return { fields, places, faulty, problems };
}

function splitAtHeadings(file: string, body: string, firstLine: number, sections: Sections) {
  const found: Section[] = [];
  const problems: Problem[] = [];
  let rows: string[] | undefined;
  body.split(/\r?\n/).forEach((row, index) => {
    const line = firstLine + index;
    const [, level, title = ''] = /^(#{1,6}) +(.*?)\s*$/.exec(row) ?? [];
    // A fixed heading of the wrong level is told below, and is otherwise what it was meant to be.
    if (level === '##' || (level && Object.hasOwn(sections, title))) {
      rows = [];
      found.push({ title, line, rows });
    }
    if (level && level !== '##')
      problems.push(
        errorAt(
          file,
          line,
          'heading-not-allowed',
          `Rubriken "${title}" har fel nivå.`,
          'Bara "## " används, och bara de fasta rubrikerna.',
        ),
      );
    else if (level) return;
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

/** The items of a list, each where it stands; an indented row goes on with the item before it. */
function readList(file: string, { title, line, rows }: Section) {
  const items: Place[] = [];
  const problems: Problem[] = [];
  rows.forEach((row, index) => {
    const item = /^(?:\d+\.|[-*]) +(.*)$/.exec(row);
    const before = items.at(-1);
    if (item) items.push({ line: line + index + 1, text: item[1] ?? '' });
    else if (/^\s+\S/.test(row) && before)
      items[items.length - 1] = { ...before, text: `${before.text}\n${row.trim()}` };
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
  return { items, problems };
}
