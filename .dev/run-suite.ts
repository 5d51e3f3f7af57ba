import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type PartName } from './build.ts';
import { ensureBrowsers, type Need } from './ensure-browsers.ts';
import { root } from './paths.ts';
import { run } from './run-command.ts';

export interface Suite {
  readonly needs: readonly Need[];
  readonly parts: readonly PartName[];
  /** Vitest's configuration, and where its report is written, from the root. */
  readonly config: string;
  readonly report: string;
}

export const suites = {
  everyChange: {
    needs: ['chromium'],
    parts: ['pack', 'site', 'chrome', 'firefox'],
    config: 'tests/vitest.config.ts',
    report: 'dist/test-report.json',
  },
  host: {
    needs: ['chromium', 'firefox', 'desktop', 'redmine'],
    parts: ['chrome', 'firefox'],
    config: 'tests/host/vitest.config.ts',
    report: 'dist/test-host-report.json',
  },
} as const satisfies Record<string, Suite>;

/** What a finished run counted, or nothing when no test came to be run. */
export function readCounts(report: string): { readonly passed: number; readonly failed: number } | undefined {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
      readFileSync(join(root, report), 'utf8'),
    ) as Record<string, number>;
    // A file whose browser or server never came up has no failed test of its own, and is a failure all the same.
    return { passed: numPassedTests ?? 0, failed: numFailedTests || (numFailedTestSuites ?? 0) };
  } catch {
    return undefined;
  }
}

/** Installs what is missing, builds what has changed, runs the suite and prints the closing line. Gives the exit code. */
export async function runSuite(
  { needs, parts, config, report }: Suite,
  words: readonly string[],
): Promise<number> {
  rmSync(join(root, report), { force: true });
  if (!(await ensureBrowsers(needs))) return 1;
  console.log('Bygger det som ändrats');
  try {
    await build(parts);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
  mkdirSync(dirname(join(root, report)), { recursive: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await run('vitest', ['run', '--config', config, ...reporters, ...words]);
  const counts = readCounts(report);
  if (counts) console.log(`${counts.passed} passed, ${counts.failed} failed`);
  else console.error('Testerna kom aldrig i gång; se utskriften ovan.');
  return code;
}
