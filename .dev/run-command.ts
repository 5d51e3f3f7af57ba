import { spawn, type ChildProcess } from 'node:child_process';
import { root } from './paths.ts';

const running = new Set<ChildProcess>();

/** Ends everything this process has started. */
export function endAll(): void {
  for (const child of running) child.kill('SIGTERM');
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    endAll();
    process.exit(signal === 'SIGINT' ? 0 : 1);
  });

interface Settings {
  readonly quiet?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts a command from the repository's root, with its output on ours unless `quiet`; it is ended when we are. */
export function start(
  command: string,
  options: readonly string[],
  { quiet = false, env = {} }: Settings = {},
): ChildProcess {
  const child = spawn(command, options, {
    cwd: root,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    shell: process.platform === 'win32',
  });
  running.add(child);
  child.on('exit', () => running.delete(child));
  return child;
}

/** Runs a command to its end. Quiet output is given back, and shown by the caller when something went wrong. */
export function run(
  command: string,
  options: readonly string[],
  settings: Settings = {},
): Promise<{ readonly code: number; readonly output: string }> {
  const child = start(command, options, settings);
  const chunks: string[] = [];
  child.stdout?.on('data', (chunk) => chunks.push(String(chunk)));
  child.stderr?.on('data', (chunk) => chunks.push(String(chunk)));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: chunks.join('') }));
  });
}
