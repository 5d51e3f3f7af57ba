import { errorAt, type Problem } from '../../core/problem.ts';
import type { Law } from '../../core/schema/law.ts';
import type { Term } from '../../core/schema/term.ts';
import type { ReadKnowledge } from '../read-knowledge.ts';
import { textFields } from './entry-text.ts';

/** Capitals that no reader needs explained. */
const plain = new Set(['A', 'A4', 'A3', 'CV', 'IT', 'PDF', 'SMS', 'EU', 'USA', 'FN', 'OK', 'TV', 'QR']);
const abbreviationPattern = /(?<![\p{L}\p{N}-])[A-ZÅÄÖ][A-ZÅÄÖ0-9]+(?![\p{L}\p{N}])/gu;

/** Abbreviations that are neither in the glossary, where they are linked at first use, nor written out beside. */
export function checkAbbreviations({ entries, incomplete }: ReadKnowledge): Problem[] {
  // A fault in the glossary would else make its words look unexplained everywhere.
  if (incomplete.has('term') || incomplete.has('law')) return [];
  const known = new Set(plain);
  for (const entry of entries) {
    if (entry.kind === 'term') {
      const term = entry.value as Term;
      for (const word of [term.term, ...term.forms, ...term.synonyms])
        for (const part of word.match(abbreviationPattern) ?? []) known.add(part);
    }
    if (entry.kind === 'law') {
      const { abbreviation } = entry.value as Law;
      if (abbreviation !== undefined) known.add(abbreviation);
    }
  }
  return entries.flatMap((entry) => {
    const told = new Set<string>();
    return textFields(entry).flatMap(({ text, lineOf }) =>
      [...new Set(text.match(abbreviationPattern) ?? [])]
        .filter((word) => !known.has(word) && !told.has(word) && !text.includes(`(${word})`))
        .map((word) => {
          told.add(word);
          return errorAt(
            entry.file,
            lineOf(word),
            'abbreviation-unexplained',
            `Förkortningen ${word} finns inte i ordlistan.`,
            'Lägg till den i content/glossary/, eller skriv ut den.',
          );
        }),
    );
  });
}
