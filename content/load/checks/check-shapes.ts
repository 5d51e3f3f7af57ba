import { errorAt, type Problem } from '../../core/problem.ts';
import { themes } from '../../core/schema/lesson.ts';
import type { Figure } from '../../core/schema/figure.ts';
import type { Piece, Question, Quiz } from '../../core/schema/learning.ts';
import type { MethodMap } from '../../core/schema/overview.ts';
import type { ReadEntry } from '../read-knowledge.ts';
import { suggest } from '../suggest.ts';
import { textFields } from './entry-text.ts';

const identity =
  /personnummer|samordningsnummer|födelse(?:datum|år)|\[(?:för- och efter)?namn[^\]]*\]|\b(?:namn|adress|telefon|e-post)\s*:/iu;

/** Rules that a schema cannot say: answers of a question, columns of a figure, phases of the map, templates without identity, names of themes. */
export function checkShapes(entries: readonly ReadEntry[]): Problem[] {
  return entries.flatMap((entry) => {
    switch (entry.kind) {
      case 'figure':
        return figureProblems(entry);
      case 'quiz':
      case 'piece':
        return questionProblems(entry);
      case 'map':
        return spanProblems(entry);
      case 'theme':
        return (themes as readonly string[]).includes(entry.id)
          ? []
          : [
              errorAt(
                entry.file,
                entry.lineOf([]),
                'id-invalid',
                `${entry.id} är inget tema.`,
                `Temana är ${themes.join(', ')}.`,
              ),
            ];
      case 'template':
        return textFields(entry)
          .filter(({ path, text }) => path[0] === 'text' && identity.test(text))
          .map(({ text, lineOf }) =>
            errorAt(
              entry.file,
              lineOf(identity.exec(text)?.[0] ?? ''),
              'identity-field',
              'Mallen frågar efter något som pekar ut en person.',
              'Ta bort fältet. Uppgiften hör hemma i ärendesystemet.',
            ),
          );
      default:
        return [];
    }
  });
}

function spanProblems(entry: ReadEntry): Problem[] {
  const { phases, spans } = entry.value as MethodMap;
  const ids = phases.map(({ id }) => id);
  return spans.flatMap((span, index) =>
    (['from', 'to'] as const)
      .filter((end) => !ids.includes(span[end]))
      .map((end) =>
        errorAt(
          entry.file,
          entry.lineOf(['spans', index, end]),
          'reference-missing',
          `Fasen ${span[end]} finns inte i bilden.`,
          `Rätta id:t.${suggest(span[end], ids)}`,
        ),
      ),
  );
}

function figureProblems(entry: ReadEntry): Problem[] {
  const { columns, rows } = entry.value as Figure;
  return rows.flatMap((row, index) =>
    row.values.length === columns.length
      ? []
      : [
          errorAt(
            entry.file,
            entry.lineOf(['rows', index]),
            'figure-shape',
            `Raden "${row.label}" har ${row.values.length} tal, men det finns ${columns.length} serier.`,
            'Ge ett tal per serie; null när rapporten inte säger det.',
          ),
        ],
  );
}

function questionProblems(entry: ReadEntry): Problem[] {
  return (entry.value as Quiz | Piece).questions.flatMap((question: Question, index) => {
    const right = question.options.filter((option) => option.right).length;
    if (question.several ? right >= 2 && right < question.options.length : right === 1) return [];
    return [
      errorAt(
        entry.file,
        entry.lineOf(['questions', index]),
        'quiz-answer',
        `Frågan ${question.id} har ${right} rätta svar.`,
        question.several
          ? 'Minst två ska vara rätt, men inte alla.'
          : 'Exakt ett ska vara bäst, eller sätt several: true.',
      ),
    ];
  });
}
