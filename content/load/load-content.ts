import { fileURLToPath } from 'node:url';
import type { Pack } from '../core/pack.ts';
import type { Problem } from '../core/problem.ts';
import { checkReferences } from './check-references.ts';
import { checkExpiredLaws, checkReviews } from './check-review.ts';
import { compile } from './compile.ts';
import { readKnowledge, type ReadKnowledge } from './read-knowledge.ts';

export interface LoadOptions {
  /** The folder that holds the knowledge; the repository's own when left out. */
  readonly folder?: string;
  /** How the folder is named in problems. */
  readonly label?: string;
  /** The day reviews and laws are judged by, `2026-11-22`; today when left out. */
  readonly today?: string;
}

export interface LoadedContent {
  readonly pack: Pack;
  /** Every problem found, errors and warnings, in file order. Only the caller decides to stop. */
  readonly problems: readonly Problem[];
  readonly knowledge: ReadKnowledge;
}

const contentFolder = fileURLToPath(new URL('..', import.meta.url));

/** Reads, validates and compiles all knowledge. Never throws for an author's error: those are in `problems`. */
export function loadContent({
  folder = contentFolder,
  label = 'content',
  today = new Date().toISOString().slice(0, 10),
}: LoadOptions = {}): LoadedContent {
  const knowledge = readKnowledge(folder, label);
  const compiled = compile(knowledge);
  const problems = [
    ...knowledge.problems,
    ...checkReferences(knowledge),
    ...compiled.problems,
    ...checkReviews(knowledge.entries, today),
    ...checkExpiredLaws(knowledge.entries, today),
  ].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  return { pack: compiled.pack, problems, knowledge };
}
