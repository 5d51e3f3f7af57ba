#!/usr/bin/env node
// Prints every problem in the knowledge and ends with 1 when any of them is an error. Arguments are parts of paths to show.
import { formatProblem } from '../core/problem.ts';
import { loadContent } from './load-content.ts';

const only = process.argv.slice(2);
const { problems, pack } = loadContent();
const shown = problems.filter(
  (problem) => only.length === 0 || only.some((part) => problem.file.includes(part)),
);
for (const problem of shown) console.log(formatProblem(problem));
const errors = shown.filter((problem) => problem.severity === 'error').length;
console.log(
  `${errors} fel, ${shown.length - errors} varningar. ${pack.guides.length} guider, ${pack.steps.length} steg, ${pack.checklists.length} checklistor, ${pack.lessons.length} lärdomar, ${pack.terms.length} ord.`,
);
process.exitCode = errors > 0 ? 1 : 0;
