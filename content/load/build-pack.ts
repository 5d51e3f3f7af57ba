// Compiles the knowledge to `dist/pack/pack.json`. Prints every problem; an error stops the build.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatProblem } from '../core/problem.ts';
import { loadContent } from './load-content.ts';

const folder = fileURLToPath(new URL('../../dist/pack/', import.meta.url));
const { pack, problems } = loadContent();
for (const problem of problems) console.log(formatProblem(problem));
const errors = problems.filter((problem) => problem.severity === 'error').length;
if (errors > 0 && process.env['METODLOTSEN_ALLOW_PROBLEMS'] !== '1') {
  console.error(`${errors} fel i kunskapen. Inget packas förrän de är rättade.`);
  process.exitCode = 1;
} else {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}pack.json`, JSON.stringify(pack));
  console.log(`Kunskapen är packad: ${pack.hash}.`);
}
