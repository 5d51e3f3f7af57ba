import { spawn } from 'node:child_process';
import { within } from './within.ts';

/** A program the tests have started. */
export interface Child {
  readonly pid: number;
  /** What it has written so far, both streams; the last 20,000 characters. */
  readonly output: () => string;
  /** Its exit code, or nothing while it runs. */
  readonly code: () => number | undefined;
  /** Waits for it to end by itself and gives its exit code. */
  readonly ended: Promise<number>;
  /** Ends it and everything it has started. Safe to call twice. */
  readonly end: () => Promise<void>;
}

const running = new Set<number>();
// Also when the test run itself is stopped in the middle: nothing outlives it.
process.on('exit', () => {
  for (const pid of running) signalGroup(pid, 'SIGKILL');
});

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

export interface ChildOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts a program in a process group of its own, so that `end` reaches its children too. */
export function startChild(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: ChildOptions = {},
): Child {
  const child = spawn(command, args, {
    ...(cwd === undefined ? {} : { cwd }),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let output = '';
  const listen = (chunk: unknown) => {
    output = (output + String(chunk)).slice(-20_000);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  let code: number | undefined;
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (exit) => {
      code = exit ?? 1;
      resolve(code);
    });
  });
  // Whoever starts it may never ask how it ended.
  ended.catch(() => undefined);
  const pid = child.pid ?? 0;
  if (pid === 0) throw new Error(`${command}: could not be started`);
  running.add(pid);
  return {
    pid,
    output: () => output,
    code: () => code,
    ended,
    end: async () => {
      if (code === undefined) {
        signalGroup(pid, 'SIGTERM');
        await within(5000, `${command} to end`, ended).catch(() => undefined);
      }
      signalGroup(pid, 'SIGKILL');
      running.delete(pid);
    },
  };
}

/** Runs a program to its end, no longer than so many milliseconds, and gives what it wrote. Throws when it fails. */
export async function runToEnd(
  milliseconds: number,
  command: string,
  args: readonly string[],
  options: ChildOptions = {},
): Promise<string> {
  const child = startChild(command, args, options);
  try {
    const code = await within(milliseconds, command, child.ended);
    if (code !== 0) throw new Error(`${command} ${args.join(' ')} gave ${code}:\n${child.output()}`);
    return child.output();
  } finally {
    await child.end();
  }
}
