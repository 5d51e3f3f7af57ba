import { lix, sentencesOf, wordsOf } from '../../core/language/readability.ts';
import { errorAt, type Problem } from '../../core/problem.ts';
import type { ReadEntry } from '../read-knowledge.ts';
import { textFields } from './entry-text.ts';

/** The highest LIX a page may have: a step is read mid-case, the participant's version together or alone. */
const highestLix = { step: 45, participant: 30 } as const;
const longestSentence = 30;

/** Texts that are too hard for their reader, and sentences over 30 words. */
export function checkReadability(entries: readonly ReadEntry[]): Problem[] {
  return entries.flatMap((entry) => {
    const fields = textFields(entry);
    const problems = fields.flatMap(({ text, lineOf }) =>
      sentencesOf(text)
        .filter((sentence) => wordsOf(sentence).length > longestSentence)
        .map((sentence): Problem => ({
          code: 'sentence-long',
          severity: 'warning',
          file: entry.file,
          line: lineOf(sentence),
          message: `Meningen har ${wordsOf(sentence).length} ord: "${sentence.slice(0, 50)} …"`,
          fix: 'Dela den.',
        })),
    );
    const limit = entry.kind === 'step' || entry.kind === 'participant' ? highestLix[entry.kind] : undefined;
    const score = lix(fields.map(({ text }) => text).join('\n'));
    if (limit !== undefined && score > limit)
      problems.push(
        errorAt(
          entry.file,
          1,
          'text-hard',
          `Läsbarheten är LIX ${score.toFixed(0)}, högst ${limit} går an.`,
          'Korta meningarna och byt långa ord mot vardagliga.',
        ),
      );
    return problems;
  });
}
