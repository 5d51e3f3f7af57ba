// `npm run test:host`: what only shows on a real machine. Firefox and Chromium with their own keys, menus and policies, and the quick
// search inside a real case system. Installs what is missing (Debian, as root). Words after `--` go to vitest, such as a part of a path.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.ts';
import { ensureBrowsers } from './ensure-browsers.ts';
import { root } from './paths.ts';
import { run } from './run-command.ts';

const report = join(root, 'dist/test-host-report.json');

if (!(await ensureBrowsers(['chromium', 'firefox', 'desktop', 'redmine']))) process.exit(1);
console.log('Bygger det som ändrats');
try {
  await build(['chrome', 'firefox']);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
mkdirSync(join(root, 'dist'), { recursive: true });
rmSync(report, { force: true });
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const { code } = await run('vitest', [
  'run',
  '--config',
  'tests/host/vitest.config.ts',
  ...reporters,
  ...process.argv.slice(2),
]);
try {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  ) as {
    numPassedTests: number;
    numFailedTests: number;
    numFailedTestSuites: number;
  };
  // A file whose browser or server never came up has no failed test of its own, and is a failure all the same.
  const failed = numFailedTests === 0 ? numFailedTestSuites : numFailedTests;
  console.log(`${numPassedTests} passed, ${failed} failed`);
} catch {
  console.error('Testerna kom aldrig i gång; se utskriften ovan.');
}
process.exitCode = code;
