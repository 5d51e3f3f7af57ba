import { isMap, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { errorAt, type Problem } from '../core/problem.ts';
import type { Sections } from './layout.ts';
import { readSections } from './read-sections.ts';

export type FieldPath = readonly (string | number)[];

/** What a file holds: fields by name. */
type Fields = Readonly<Record<string, unknown>>;

/** A file as data, with a way back from every field to its line. */
export interface ParsedFile<Data = Fields> {
  /** Nothing when the file cannot be read as what it should hold; `problems` then says why. */
  readonly data: Data | undefined;
  readonly lineOf: (path: FieldPath) => number;
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
  const lineOf = (path: FieldPath): number => {
    const lines = body.lines.get(String(path[0]));
    if (!lines) return yaml.lineOf(path);
    return (typeof path[1] === 'number' ? lines.items[path[1]] : undefined) ?? lines.first;
  };
  const problems = [...yaml.problems, ...body.problems];
  return {
    data: yaml.data && { ...yaml.data, ...body.fields },
    lineOf,
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
  const problems = [
    ...document.errors.map(({ code, message, linePos }) =>
      code === 'DUPLICATE_KEY'
        ? errorAt(
            file,
            lineOffset + (linePos?.[0].line ?? 1),
            'id-duplicate',
            'Samma id eller fält står två gånger.',
            'Ta bort eller byt id på den ena.',
          )
        : errorAt(
            file,
            lineOffset + (linePos?.[0].line ?? 1),
            'yaml-broken',
            `YAML går inte att läsa: ${message.split('\n')[0] ?? ''}`,
            'Sätt citattecken runt texten eller rätta indraget.',
          ),
    ),
    ...aliasProblems(file, document, (offset) => lineOffset + lines.linePos(offset).line),
  ];
  const { isForm, message, fix } = forms[form];
  if (problems.length === 0 && !isForm(document.contents))
    problems.push(errorAt(file, lineOffset + 1, 'yaml-broken', message, fix));
  const lineOf = (path: FieldPath): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true) as
        { range?: [number, number, number] } | undefined;
      if (node?.range) return lineOffset + lines.linePos(node.range[0]).line;
    }
    return lineOffset + 1;
  };
  const data = problems.length > 0 ? undefined : (document.toJS() as Data);
  return { data, lineOf, problems };
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
