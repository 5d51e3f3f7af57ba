import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.ts';

/** Packages whose command has another name than they do. */
const packageOf: Readonly<Record<string, string>> = { tsc: '@typescript/native' };

/**
 * The file to start and what stands before the options, for `node`, a command of one of our packages, or a program of the machine. A
 * package's command is its JavaScript, run by the Node we run on: no shell stands between, which on Windows would split paths at spaces.
 */
export function programOf(command: string): readonly [file: string, ...before: string[]] {
  if (command === 'node') return [process.execPath];
  const name = packageOf[command] ?? command;
  const folder = join(root, 'node_modules', name);
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return [command];
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    readonly bin?: string | Readonly<Record<string, string>>;
  };
  const script = typeof bin === 'string' ? bin : bin?.[command];
  return script === undefined ? [command] : [process.execPath, join(folder, script)];
}
