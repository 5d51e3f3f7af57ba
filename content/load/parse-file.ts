import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { errorAt, type Problem } from '../core/problem.ts';
import type { Sections } from './layout.ts';
import { breaksBefore } from './place-in-text.ts';
import { readSections } from './read-sections.ts';

export type FieldPath = readonly (string | number)[];

/**
 * The line a field begins on; with `ink`, the line of the place in its text that has so many characters before it, white space not
 * counted.
 */
export type LineOf = (path: FieldPath, ink?: number) => number;

/** What a file holds: fields by name. */
type Fields = Readonly<Record<string, unknown>>;

/** A file as data, with a way back from every field to its line. */
export interface ParsedFile<Data = Fields> {
  /** Nothing when the file cannot be read as what it should hold; `problems` then says why. */
  readonly data: Data | undefined;
  readonly lineOf: LineOf;
  /** Fields that have one of the problems, so that what the schema says of them is no news. */
  readonly faulty?: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Reads YAML that holds fields, one a key. */
export function parseYamlFile(file: string, text: string): ParsedFile {
  return readYaml<Fields>(file, text, 0, 'fields');
}

/** Reads YAML that holds a list. */
export function parseYamlList(file: string, text: string): ParsedFile<readonly unknown[]> {
  return readYaml<readonly unknown[]>(file, text, 0, 'list');
}

/** Reads front matter and the text under the fixed headings into one object. */
export function parseMarkdownFile(file: string, text: string, sections: Sections): ParsedFile {
  // Some editors on Windows put a byte order mark first.
  const match = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text);
  if (!match) {
    const problem = errorAt(
      file,
      1,
      'front-matter-missing',
      'Filen börjar inte med data mellan två rader med ---.',
      'Lägg till front matter överst.',
    );
    return { data: undefined, lineOf: () => 1, problems: [problem] };
  }
  const yaml = readYaml<Fields>(file, match[1] ?? '', 1, 'fields');
  const bodyLine = match[0].split('\n').length;
  const body = readSections(file, text.slice(match[0].length), bodyLine, sections);
  const lineOf: LineOf = (path, ink) => {
    const section = body.places.get(String(path[0]));
    if (!section) return yaml.lineOf(path, ink);
    const place = (typeof path[1] === 'number' ? section.items[path[1]] : undefined) ?? section;
    return place.line + breaksBefore(place.text, ink ?? 0);
  };
  const problems = [...yaml.problems, ...body.problems];
  return {
    data: yaml.data && { ...yaml.data, ...body.fields },
    lineOf,
    faulty: body.faulty,
    problems,
  };
}

/** The two forms a file may have, and what is said when it has another. */
const forms = {
  fields: {
    isForm: (node: unknown) => isMap(node),
    message: 'Här ska det stå fält, ett per rad.',
    fix: 'Skriv varje fält som "namn: värde".',
  },
  list: {
    isForm: (node: unknown) => isSeq(node),
    message: 'Här ska det stå en lista.',
    fix: 'Börja varje rad i listan med "- ".',
  },
} as const;

/** YAML as fields or a list. Broken YAML, repeated keys and anything of another form are problems. */
function readYaml<Data>(
  file: string,
  text: string,
  lineOffset: number,
  form: keyof typeof forms,
): ParsedFile<Data> {
  const lines = new LineCounter();
  const document: Document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const lineAt = (offset: number) => lineOffset + lines.linePos(offset).line;
  const problems = [...syntaxProblems(file, document, lineAt), ...aliasProblems(file, document, lineAt)];
  const { isForm, message, fix } = forms[form];
  if (problems.length === 0 && !isForm(document.contents))
    problems.push(errorAt(file, lineOffset + 1, 'yaml-broken', message, fix));
  const lineOf: LineOf = (path, ink) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (!isNode(node) || !node.range) continue;
      if (ink === undefined || length < path.length || !isScalar(node))
        return lineAt(keyOffset(document, path.slice(0, length)) ?? node.range[0]);
      const line = lineAt(node.range[0]);
      // Only the text itself counts, not the mark that says how it is written.
      const mark = /^(?:[|>].*\r?\n|["'])?/.exec(text.slice(node.range[0]))?.[0] ?? '';
      const written = withoutEscapes(text.slice(node.range[0] + mark.length, node.range[1]), mark);
      return line + (mark.endsWith('\n') ? 1 : 0) + breaksBefore(written, ink);
    }
    return lineOffset + 1;
  };
  const data = problems.length > 0 ? undefined : (document.toJS() as Data);
  return { data, lineOf, problems };
}

/** Text in YAML with as many characters as its value has, white space not counted. */
function withoutEscapes(written: string, mark: string): string {
  if (mark === '"') return written.replaceAll(/\\n|\\/g, '');
  return mark === "'" ? written.replaceAll("''", "'") : written;
}

/** Where the name of a field begins; nothing for an item of a list. What a field holds may begin on a later line. */
function keyOffset(document: Document, path: FieldPath): number | undefined {
  const parent = document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)));
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}

/** What makes YAML unreadable, and keys that stand twice. */
function syntaxProblems(file: string, document: Document, lineAt: (offset: number) => number): Problem[] {
  const unclosed = document.errors.findIndex(({ message }) => message.startsWith('Missing closing'));
  // All that follows a quotation mark that is never closed is inside it, and its faults are the same one.
  const errors = unclosed < 0 ? document.errors : document.errors.slice(0, unclosed + 1);
  return errors.map(({ code, message, pos }, index) => {
    if (index === unclosed)
      return errorAt(
        file,
        lineAt(unclosedQuote(document, pos[0]) ?? pos[0]),
        'yaml-broken',
        'Citattecknet som börjar här avslutas inte.',
        'Sätt ett likadant citattecken där texten slutar.',
      );
    if (code === 'DUPLICATE_KEY')
      return errorAt(
        file,
        lineAt(pos[0]),
        'id-duplicate',
        'Samma id eller fält står två gånger.',
        'Ta bort eller byt id på den ena.',
      );
    // The place in the library's words is that in the YAML, not in the file.
    const reason = message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
    return errorAt(
      file,
      lineAt(pos[0]),
      'yaml-broken',
      `YAML går inte att läsa: ${reason}`,
      'Sätt citattecken runt texten eller rätta indraget.',
    );
  });
}

/** Where the quoted text begins that was not closed by `end`. */
function unclosedQuote(document: Document, end: number): number | undefined {
  let from: number | undefined;
  visit(document, {
    Scalar: (_, { range, type }) => {
      if (range && type?.startsWith('QUOTE_') && range[0] < end && range[1] >= end) [from] = range;
    },
  });
  return from;
}

/**
 * Aliases of anchors that are nowhere: an author meant emphasis. Told here, since the library throws on them only when the data is
 * asked for.
 */
function aliasProblems(file: string, document: Document, lineAt: (offset: number) => number): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document)) return;
      problems.push(
        errorAt(
          file,
          lineAt(alias.range?.[0] ?? 0),
          'yaml-broken',
          `Texten *${alias.source} börjar med en stjärna, som i YAML hänvisar till något annat.`,
          'Sätt citattecken runt texten.',
        ),
      );
    },
  });
  return problems;
}
