import { expect, test } from 'vitest';
import { output } from '../../../.dev/paths.ts';
import { run } from '../../../.dev/run-command.ts';

interface Report {
  readonly summary: { readonly errors: number; readonly warnings: number; readonly notices: number };
  readonly errors: readonly { readonly code: string; readonly message: string; readonly file?: string }[];
  readonly warnings: Report['errors'];
}

// What Mozilla runs on an extension before it is signed.
test('web-ext has nothing to say of the Firefox build', async () => {
  const { output: written } = await run(
    'web-ext',
    ['lint', '--self-hosted', '--output=json', '--no-config-discovery', '--source-dir', output.firefox],
    { quiet: true },
  );
  const report = JSON.parse(written.slice(written.indexOf('{'), written.lastIndexOf('}') + 1)) as Report;
  expect([...report.errors, ...report.warnings]).toEqual([]);
  expect(report.summary).toMatchObject({ errors: 0, warnings: 0 });
});
