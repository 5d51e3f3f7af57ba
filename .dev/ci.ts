// What `.ci/run` runs: format, lint, types, the knowledge, dead code and budgets, then `npm test`. Every check is run even when an
// earlier one has failed, and counted in the closing line.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.ts';
import { run } from './run-command.ts';

const checks: readonly (readonly [label: string, command: string, ...options: string[]])[] = [
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['lint', 'oxlint', '--type-aware', '--deny-warnings'],
  ['types: core', 'tsc', '-p', 'content/core'],
  ['types: load', 'tsc', '-p', 'content/load'],
  ['types: extension', 'tsc', '-p', 'extension'],
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

const tests = await run('npm', ['test', '--silent']);
const report = join(root, 'dist/test-report.json');
const counted = existsSync(report)
  ? (JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number })
  : { numPassedTests: 0, numFailedTests: 1 };
// A run that failed without a failing test (a build, a browser, a file that would not load) is a failure of its own.
const testFailures = tests.code !== 0 && counted.numFailedTests === 0 ? 1 : counted.numFailedTests;
if (failed.length > 0) console.log(`Failed checks: ${failed.join(', ')}`);
console.log(
  `${counted.numPassedTests + checks.length - failed.length} passed, ${testFailures + failed.length} failed`,
);
process.exitCode = failed.length > 0 || tests.code !== 0 ? 1 : 0;
