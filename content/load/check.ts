#!/usr/bin/env node
// Prints every problem in the knowledge and ends with 1 when any of them is an error. Arguments are parts of paths to show.
import { formatProblem } from '../core/problem.ts';
import { loadContent } from './load-content.ts';

// A path is written with backslashes on Windows, and in problems never.
const only = process.argv.slice(2).map((part) => part.replaceAll('\\', '/'));
const { problems, pack, knowledge } = loadContent();
const nowhere = only.filter((part) =>
  [...problems, ...knowledge.entries].every(({ file }) => !file.includes(part)),
);
for (const part of nowhere) console.error(`Ingen fil med kunskap har ${part} i sin sökväg.`);
const shown = problems.filter(
  (problem) => only.length === 0 || only.some((part) => problem.file.includes(part)),
);
for (const problem of shown) console.log(formatProblem(problem));
const errors = shown.filter((problem) => problem.severity === 'error').length;
console.log(
  `${errors} fel, ${shown.length - errors} varningar. ${pack.guides.length} guider, ${pack.steps.length} steg, ${pack.checklists.length} checklistor, ${pack.lessons.length} lärdomar, ${pack.terms.length} ord.`,
);
process.exitCode = errors + nowhere.length > 0 ? 1 : 0;
