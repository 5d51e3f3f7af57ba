import { spawn, type ChildProcess } from 'node:child_process';
import { root } from './paths.ts';
import { programOf } from './program.ts';

const running = new Set<ChildProcess>();

/** Ends everything this process has started. */
export function endAll(): void {
  for (const child of running) child.kill('SIGTERM');
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    endAll();
    // Ctrl-C is how a task that serves something ends as it should.
    process.exit(signal === 'SIGINT' ? 0 : 1);
  });

interface Settings {
  readonly quiet?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Starts `node`, a command of one of our packages or a program of the machine from the repository's root, with its output on ours
 * unless `quiet`; it is ended when we are. A program that is not there tells so in the `error` event, which must be listened to.
 */
export function start(
  command: string,
  options: readonly string[],
  { quiet = false, env = {} }: Settings = {},
): ChildProcess {
  const [file, ...before] = programOf(command);
  const child = spawn(file, [...before, ...options], {
    cwd: root,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  running.add(child);
  child.on('close', () => running.delete(child));
  return child;
}

/**
 * Runs a command to its end. `output` is what it wrote when `quiet`, for the caller to show when something went wrong, and otherwise
 * empty; a command that was ended by a signal has code 1. Rejects when there is no such program.
 */
export function run(
  command: string,
  options: readonly string[],
  settings: Settings = {},
): Promise<{ readonly code: number; readonly output: string }> {
  const child = start(command, options, settings);
  const chunks: string[] = [];
  // Decoded by the stream, so that an å that falls between two chunks stays whole.
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: chunks.join('') }));
  });
}
