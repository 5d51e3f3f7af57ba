import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pack } from '../core/pack.ts';
import type { Problem } from '../core/problem.ts';
import { swedishDay } from '../core/language/swedish-day.ts';
import { checkAbbreviations } from './checks/check-abbreviations.ts';
import { checkIds } from './checks/check-ids.ts';
import { checkReadability } from './checks/check-readability.ts';
import { checkReferences } from './checks/check-references.ts';
import { checkExpiredLaws, checkReviews } from './checks/check-review.ts';
import { checkShapes } from './checks/check-shapes.ts';
import { checkSteps } from './checks/check-steps.ts';
import { checkVerbs, readVerbs } from './checks/check-verbs.ts';
import { checkWhole } from './checks/check-whole.ts';
import { compile } from './compile.ts';
import { readLexicon } from './load-lexicon.ts';
import { readKnowledge, type ReadKnowledge } from './read-knowledge.ts';

export interface LoadOptions {
  /** The folder that holds the knowledge; the repository's own when left out. */
  readonly folder?: string;
  /** How the folder is named in problems. */
  readonly label?: string;
  /** The day reviews and laws are judged by, `2026-11-22`; today in Sweden when left out. */
  readonly today?: string;
  /** Whether the folder is meant to be complete: every guide with a plain version, lessons from every report. */
  readonly isWhole?: boolean;
}

export interface LoadedContent {
  readonly pack: Pack;
  /** Every problem found in the knowledge and in the search's words, errors and warnings, in file and line order. Only the caller decides to stop. */
  readonly problems: readonly Problem[];
  readonly knowledge: ReadKnowledge;
}

const contentFolder = fileURLToPath(new URL('..', import.meta.url));
const verbsFile = new URL('../language/verbs.yaml', import.meta.url);

/** Reads, validates and compiles all knowledge. Never throws for an author's error: those are in `problems`. */
export function loadContent({
  folder = contentFolder,
  label = 'content',
  today = swedishDay(),
  isWhole = folder === contentFolder,
}: LoadOptions = {}): LoadedContent {
  const knowledge = readKnowledge(folder, label);
  const compiled = compile(knowledge);
  const problems = [
    ...knowledge.problems,
    ...readLexicon(join(folder, 'lexicon'), `${label}/lexicon`).problems,
    ...checkReferences(knowledge),
    ...checkSteps(knowledge),
    ...checkIds(knowledge.entries),
    ...compiled.problems,
    ...checkReviews(knowledge.entries, today),
    ...checkExpiredLaws(knowledge.entries, today),
    ...checkReadability(knowledge.entries),
    ...checkShapes(knowledge.entries),
    ...checkVerbs(knowledge.entries, readVerbs(verbsFile)),
    ...checkAbbreviations(knowledge),
    ...(isWhole ? checkWhole(knowledge) : []),
  ].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  return { pack: compiled.pack, problems, knowledge };
}
