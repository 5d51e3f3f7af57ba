import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildPart, type Part } from '../../.dev/build-part.ts';
import { errorAt, formatProblem } from '../../content/core/problem.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-part-'));
  for (const name of ['inputs', 'output', 'stamps']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'inputs/a.md'), 'Ett.');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const partThat = (script: string, more: Partial<Part> = {}): Part => ({
  name: 'pack',
  label: 'Kunskapen packas',
  inputs: [join(folder, 'inputs')],
  output: join(folder, 'output'),
  command: ['node', '-e', script],
  ...more,
});
/** What people see when a part is built on a day. */
async function seen(part: Part, today = '2026-11-22'): Promise<string> {
  const written: string[] = [];
  await buildPart(part, { stamps: join(folder, 'stamps'), today, write: (text) => written.push(text) });
  return written.join('');
}

test('a part is built once, and again when what it is made from has changed', async () => {
  const part = partThat('');
  expect(await seen(part)).toContain('klart');
  expect(await seen(part)).toBe('  Kunskapen packas: oförändrat\n');
  writeFileSync(join(folder, 'inputs/a.md'), 'Två.');
  expect(await seen(part)).toContain('klart');
});

test('a part that shows what a day makes of the knowledge is built anew on another day, and no other part is', async () => {
  const daily = partThat('', { isDaily: true });
  await seen(daily, '2026-11-22');
  expect(await seen(daily, '2026-11-22')).toContain('oförändrat');
  expect(await seen(daily, '2026-11-23')).toContain('klart');
  const other = partThat('', { name: 'chrome' });
  await seen(other, '2026-11-22');
  expect(await seen(other, '2026-11-23')).toContain('oförändrat');
});

test('a part is built anew when the address it is built for is another', async () => {
  const part = partThat('', { settings: ['METODLOTSEN_SITE'] });
  await seen(part);
  expect(await seen(part)).toContain('oförändrat');
  vi.stubEnv('METODLOTSEN_SITE', 'https://metod.example.se');
  expect(await seen(part)).toContain('klart');
});

test('what the knowledge warns about is shown although the build goes well, and the talk of the tool is not', async () => {
  const overdue = formatProblem({
    ...errorAt(
      'content/guides/se/guide.md',
      27,
      'review-overdue',
      'Skulle ha granskats 2026-05-01.',
      'Granska.',
    ),
    severity: 'warning',
  });
  const said = await seen(partThat(`console.log(${JSON.stringify(`${overdue}\nKunskapen är packad.`)})`));
  expect(said).toMatch(
    /klart på [\d,]+ s\n {4}content\/guides\/se\/guide\.md:27 {2}review-overdue \(varning\) — Skulle ha granskats 2026-05-01\. Granska\.\n$/,
  );
});

test('a part that fails tells why, and is tried again next time', async () => {
  const failing = partThat('console.log("3 fel"); process.exit(1)');
  await expect(seen(failing)).rejects.toThrow('3 fel');
  await expect(seen(failing)).rejects.toThrow('Rätta det som står ovanför');
});
