// What `.ci/run` runs: format, lint, types, the knowledge, spelling and dead code, then what `npm test` runs, which holds
// the budgets, then the host suite (`npm run test:host`): real browsers on a screen of their own, and a real case system. Every check is run
// even when an earlier one has failed, and counted in the closing line.
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

let [passed, failures] = [checks.length - failed.length, failed.length];
for (const [label, suite, task] of [
  ['npm test', suites.everyChange, '.dev/test.ts'],
  ['npm run test:host', suites.host, '.dev/test-host.ts'],
] as const) {
  const { code } = await run('node', [task]);
  const counts = readCounts(suite.report);
  passed += counts?.passed ?? 0;
  if (counts === undefined) failed.push(`${label} (never began; the reason stands above)`);
  else if (code !== 0) failed.push(label);
  // A suite that ends badly without a failed test of its own counts as one.
  failures += counts?.failed || (code === 0 ? 0 : 1);
}
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`);
console.log(`${passed} passed, ${failures} failed`);
process.exitCode = failures > 0 ? 1 : 0;
