import { citation } from '../core/schema/fields.ts';
import { fieldRows, type FieldRow } from './field-rows.ts';
import { fileKinds, type FileKind } from './layout.ts';

/** What each kind of file is called, and where it stands below `content/`. */
const titles: Readonly<Record<FileKind['kind'], readonly [name: string, file: string]>> = {
  guide: ['Metodguide eller verktyg', 'guides/<id>/guide.md, tools/<id>/guide.md'],
  step: ['Steg', 'guides/<id>/steps/<id>.md, tools/<id>/steps/<id>.md'],
  participant: ['Deltagarens version', 'guides/<id>/participant.yaml, tools/<id>/participant.yaml'],
  checklist: ['Checklista', 'checklists/<id>.yaml'],
  lesson: ['Lärdom', 'lessons/<id>.md'],
  term: ['Ord i ordlistan', 'glossary/<grupp>.yaml'],
  source: ['Källa', 'sources/<grupp>.yaml'],
  law: ['Lag', 'laws/<lag>.yaml'],
  actor: ['Aktör eller roll', 'actors/<id>.yaml'],
  template: ['Mall', 'templates/<id>.md'],
  case: ['Fall', 'cases/<id>.yaml'],
  figure: ['Siffror', 'figures/<id>.yaml'],
  theme: ['Tema', 'themes/<id>.md'],
  path: ['Lärväg', 'paths/<id>.yaml'],
  piece: ['Bit av en lärväg', 'paths/pieces/<id>.yaml'],
  quiz: ['Kunskapsfrågor', 'quizzes/<id>.yaml'],
  map: ['Metodkartan', 'overview/map.yaml'],
  chooser: ['Vilken metod?', 'overview/which-method.yaml'],
  kit: ['Utbildarpaket', 'kits/<id>.yaml'],
};

const line = ({ path, description, required, values }: FieldRow): string =>
  [
    `- \`${path}\`${required ? ' (krävs)' : ''}: ${description}`,
    ...(values.length > 0 ? [`Värden: ${values.map((value) => `\`${value}\``).join(', ')}.`] : []),
  ].join(' ');

/** The author's reference in Markdown: every field of every kind of file, as the schemas describe it. */
export function fieldManual(): string {
  const kinds = fileKinds.flatMap(({ kind, schema }) => {
    const [name, file] = titles[kind];
    const files = file.split(', ').map((each) => `\`content/${each}\``);
    return [`## ${name}`, files.join(' och '), fieldRows(schema).map(line).join('\n')];
  });
  return `${[
    '# Fälten',
    'Den här sidan skrivs av `npm run falt` ur schemana i `content/core/schema/`. Ändra beskrivningen där, inte här. Så skriver man en fil står i [content/README.md](../content/README.md).',
    '`[]` betyder varje rad i en lista, och `<id>` varje permanent id. Ett fält utan (krävs) får utelämnas.',
    '## Källhänvisning',
    'Så ser varje rad i `sources` och `laws` ut: antingen en källa eller ett lagrum.',
    fieldRows(citation).map(line).join('\n'),
    ...kinds,
  ].join('\n\n')}\n`;
}
