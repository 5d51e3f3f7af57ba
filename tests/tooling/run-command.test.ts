import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../.dev/run-command.ts';

test('an option reaches the command as it is, with its spaces, quotes and signs that a shell would read', async () => {
  const options = ['C:\\Program Files\\Chrome', '"två ord"', '$HOME & %PATH%', ''];
  const { code, output } = await run(
    'node',
    ['-p', 'JSON.stringify(process.argv.slice(1))', '--', ...options],
    { quiet: true },
  );
  expect(JSON.parse(output)).toEqual(options);
  expect(code).toBe(0);
});

test('a command of one of our packages is run by the Node that runs us', async () => {
  expect(await run('prettier', ['--version'], { quiet: true })).toMatchObject({ code: 0 });
  expect((await run('tsc', ['--version'], { quiet: true })).output).toContain('Version 7.');
});

test('a letter that falls between two chunks of output stays whole', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'run-command-'));
  const script = join(folder, 'slow.mjs');
  writeFileSync(
    script,
    `const [first, second] = Buffer.from('å');
process.stdout.write(Buffer.of(first));
setTimeout(() => process.stdout.write(Buffer.of(second)), 100);`,
  );
  expect((await run('node', [script], { quiet: true })).output).toBe('å');
  rmSync(folder, { recursive: true, force: true });
});

test('what ends badly gives its code, and what is not there is told', async () => {
  expect((await run('node', ['-e', 'process.exit(3)'], { quiet: true })).code).toBe(3);
  await expect(run('no-such-program', [], { quiet: true })).rejects.toThrow('no-such-program');
});
