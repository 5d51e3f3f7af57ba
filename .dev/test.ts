// `npm test`: everything a change must pass, on the built site and the built extension in a real browser.
// Words after `--` go to vitest, such as a part of a path: `npm test -- checklist`.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.ts';
import { ensureBrowsers } from './ensure-browsers.ts';
import { root } from './paths.ts';
import { run } from './run-command.ts';

const report = join(root, 'dist/test-report.json');

if (!(await ensureBrowsers(['chromium']))) process.exit(1);
console.log('Bygger det som ändrats');
try {
  await build();
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
  'tests/vitest.config.ts',
  ...reporters,
  ...process.argv.slice(2),
]);
try {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
} catch {
  console.error('Testerna kom aldrig i gång; se utskriften ovan.');
}
process.exitCode = code;
