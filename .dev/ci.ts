// What `.ci/run` runs: format, lint, types, the knowledge, spelling and dead code, then what `npm test` runs, which holds the
// budgets. The host suite (`npm run test:host`) wants a screen to itself and is run by hand. Every check is run even when an
// earlier one has failed, and counted in the closing line.
import { run } from './run-command.ts';
import { readCounts, suites } from './run-suite.ts';

const checks: readonly (readonly [label: string, command: string, ...options: string[]])[] = [
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['lint', 'oxlint', '--type-aware', '--deny-warnings'],
  ['types: core', 'tsc', '-p', 'content/core'],
  ['types: load', 'tsc', '-p', 'content/load'],
  ['types: extension', 'tsc', '-p', 'extension'],
  ['types: worker', 'tsc', '-p', 'site/worker'],
  ['types: tests', 'tsc', '-p', 'tests'],
  ['types: tooling', 'tsc', '-p', '.dev'],
  ['types: site', 'astro', 'check', '--root', 'site', '--minimumSeverity', 'error'],
  ['knowledge', 'node', 'content/load/check.ts'],
  [
    'spelling',
    'cspell',
    'lint',
    '--no-progress',
    '--no-summary',
    '--config',
    '.cspell.json',
    'content/**/*.{md,yaml}',
  ],
  ['dead code', 'knip'],
];

const failed: string[] = [];
for (const [label, command, ...options] of checks) {
  const { code, output } = await run(command, options, { quiet: true });
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${label}`);
  if (code !== 0) {
    console.log(output.trim().split('\n').slice(-80).join('\n'));
    failed.push(label);
  }
}

const { code } = await run('node', ['.dev/test.ts']);
const counts = readCounts(suites.everyChange.report) ?? { passed: 0, failed: 1 };
const failures = failed.length + (code !== 0 && counts.failed === 0 ? 1 : counts.failed);
if (failed.length > 0) console.log(`Failed checks: ${failed.join(', ')}`);
console.log(`${counts.passed + checks.length - failed.length} passed, ${failures} failed`);
process.exitCode = failures > 0 ? 1 : 0;
