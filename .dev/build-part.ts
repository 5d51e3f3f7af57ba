import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { swedishDay } from '../content/core/language/swedish-day.ts';
import { root } from './paths.ts';
import { run } from './run-command.ts';

export interface Part {
  readonly name: string;
  /** What people see while it is built. */
  readonly label: string;
  /** Files and folders it is made from, from the root; the lock file always counts. */
  readonly inputs: readonly string[];
  /** Whether the day counts too: overdue reviews, laws that have expired and "this month" change with nothing edited. */
  readonly isDaily?: true;
  /** Environment variables that change what is built. */
  readonly settings?: readonly string[];
  readonly output: string;
  readonly command: readonly [string, ...string[]];
}

interface Surroundings {
  /** The folder that holds what each part was last built from. */
  readonly stamps: string;
  /** The day in Sweden, `2026-11-22`. */
  readonly today?: string;
  readonly write?: (text: string) => void;
}

/**
 * Builds a part when its inputs, or for a daily part the day, are not those it was last built from. What the knowledge warns about is
 * shown, since nothing stops for it. Throws with the command's output when it fails.
 */
export async function buildPart(
  part: Part,
  { stamps, today = swedishDay(), write = (text) => process.stdout.write(text) }: Surroundings,
): Promise<void> {
  const stamp = join(stamps, part.name);
  const settings = (part.settings ?? []).map((name) => `${name}=${process.env[name] ?? ''}`);
  const wanted = hashInputs(part.inputs, [part.isDaily ? today : '', ...settings].join('\n'));
  if (existsSync(part.output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    write(`  ${part.label}: oförändrat\n`);
    return;
  }
  const started = performance.now();
  write(`  ${part.label} …`);
  const [command, ...options] = part.command;
  const result = await run(command, options, { quiet: true });
  if (result.code !== 0) {
    write('\n');
    throw new Error(
      `${result.output.trim()}\n\n${part.label} gick inte. Rätta det som står ovanför och kör samma kommando igen.`,
    );
  }
  writeFileSync(stamp, wanted);
  write(` klart på ${((performance.now() - started) / 1000).toFixed(1).replace('.', ',')} s\n`);
  // As `formatProblem` marks them; the other rows are the tool's own talk.
  for (const row of result.output.split('\n')) if (row.includes(' (varning) — ')) write(`    ${row}\n`);
}

/** One hash of everything a part is made from: same inputs and circumstances, same hash. */
function hashInputs(inputs: readonly string[], circumstances: string): string {
  const hash = createHash('sha256').update(circumstances);
  const add = (path: string) => {
    for (const entry of readdirSync(resolve(root, path), { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      if (entry.name.startsWith('.')) continue;
      const child = join(path, entry.name);
      if (entry.isDirectory()) add(child);
      else hash.update(child).update(readFileSync(resolve(root, child)));
    }
  };
  for (const input of inputs) {
    const path = resolve(root, input);
    if (!existsSync(path)) continue;
    if (statSync(path).isDirectory()) add(input);
    else hash.update(readFileSync(path));
  }
  return hash.update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
}
