import type { Problem } from '../../core/problem.ts';
import type { Law } from '../../core/schema/law.ts';
import type { Term } from '../../core/schema/term.ts';
import type { ReadEntry } from '../read-knowledge.ts';
import { textFields } from './entry-text.ts';

/** Capitals that no reader needs explained. */
const plain = new Set(['A', 'A4', 'A3', 'CV', 'IT', 'PDF', 'SMS', 'EU', 'USA', 'FN', 'OK', 'TV', 'QR']);
const abbreviation = /(?<![\p{L}\p{N}-])[A-ZÅÄÖ][A-ZÅÄÖ0-9]+(?![\p{L}\p{N}])/gu;

/** Abbreviations that are neither in the glossary, where they are linked at first use, nor written out beside. */
export function checkAbbreviations(entries: readonly ReadEntry[]): Problem[] {
  const known = new Set(plain);
  for (const entry of entries) {
    if (entry.kind === 'term') {
      const term = entry.value as Term;
      for (const word of [term.term, ...term.forms, ...term.synonyms])
        for (const part of word.match(abbreviation) ?? []) known.add(part);
    }
    if (entry.kind === 'law') known.add((entry.value as Law).abbreviation ?? '');
  }
  return entries.flatMap((entry) => {
    const told = new Set<string>();
    return textFields(entry).flatMap(({ path, text }) =>
      [...new Set(text.match(abbreviation) ?? [])]
        .filter((word) => !known.has(word) && !told.has(word) && !text.includes(`(${word})`))
        .map((word): Problem => {
          told.add(word);
          return {
            code: 'abbreviation-unexplained',
            severity: 'error',
            file: entry.file,
            line: entry.lineOf(path),
            message: `Förkortningen ${word} finns inte i ordlistan.`,
            fix: 'Lägg till den i content/glossary/, eller skriv ut den.',
          };
        }),
    );
  });
}
