import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { output, root } from './paths.ts';
import { run } from './run-command.ts';

interface Part {
  readonly name: string;
  /** What people see while it is built. */
  readonly label: string;
  /** Files and folders it is made from; the lock file always counts. */
  readonly inputs: readonly string[];
  readonly output: string;
  readonly command: readonly [string, ...string[]];
}

const parts = {
  pack: {
    name: 'pack',
    label: 'Kunskapen kontrolleras och packas',
    inputs: ['content'],
    output: output.pack,
    command: ['node', 'content/load/build-pack.ts'],
  },
  site: {
    name: 'site',
    label: 'Webbplatsen byggs',
    inputs: ['content', 'site'],
    output: output.site,
    command: ['astro', 'build', '--root', 'site'],
  },
  chrome: {
    name: 'chrome',
    label: 'Tillägget byggs för Chrome och Edge',
    inputs: ['content', 'extension', 'wxt.config.ts'],
    output: output.chrome,
    command: ['wxt', 'build'],
  },
  firefox: {
    name: 'firefox',
    label: 'Tillägget byggs för Firefox',
    inputs: ['content', 'extension', 'wxt.config.ts'],
    output: output.firefox,
    command: ['wxt', 'build', '-b', 'firefox', '--mv3'],
  },
} as const satisfies Record<string, Part>;
export type PartName = keyof typeof parts;

/** One hash of everything a part is made from: same inputs, same hash. */
function hashInputs(inputs: readonly string[]): string {
  const hash = createHash('sha256');
  const add = (path: string) => {
    for (const entry of readdirSync(join(root, path), { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      if (entry.name.startsWith('.')) continue;
      const child = join(path, entry.name);
      if (entry.isDirectory()) add(child);
      else hash.update(child).update(readFileSync(join(root, child)));
    }
  };
  for (const input of inputs) {
    if (!existsSync(join(root, input))) continue;
    if (/\.[a-z]+$/.test(input)) hash.update(readFileSync(join(root, input)));
    else add(input);
  }
  return hash.update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
}

/** Builds the named parts, skipping those whose inputs have not changed since they were last built. Throws when one fails. */
export async function build(
  names: readonly PartName[] = ['pack', 'site', 'chrome', 'firefox'],
): Promise<void> {
  const stamps = join(root, 'dist/.stamps');
  mkdirSync(stamps, { recursive: true });
  for (const name of names) {
    const part: Part = parts[name];
    const stamp = join(stamps, part.name);
    const wanted = hashInputs(part.inputs);
    if (existsSync(part.output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
      console.log(`  ${part.label}: oförändrat`);
      continue;
    }
    const started = performance.now();
    process.stdout.write(`  ${part.label} …`);
    const [command, ...options] = part.command;
    const result = await run(command, options, { quiet: true });
    if (result.code !== 0) {
      process.stdout.write('\n');
      throw new Error(
        `${result.output.trim()}\n\n${part.label} gick inte. Rätta det som står ovanför och kör samma kommando igen.`,
      );
    }
    writeFileSync(stamp, wanted);
    process.stdout.write(
      ` klart på ${((performance.now() - started) / 1000).toFixed(1).replace('.', ',')} s\n`,
    );
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const named = process.argv.slice(2).filter((name): name is PartName => name in parts);
  await build(named.length > 0 ? named : undefined).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
