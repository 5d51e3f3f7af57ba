import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPart, type Part } from './build-part.ts';
import { output, root } from './paths.ts';

const parts = {
  pack: {
    name: 'pack',
    label: 'Kunskapen kontrolleras och packas',
    inputs: ['content'],
    isDaily: true,
    output: output.pack,
    command: ['node', 'content/load/build-pack.ts'],
  },
  site: {
    name: 'site',
    label: 'Webbplatsen byggs',
    inputs: ['content', 'site'],
    isDaily: true,
    settings: ['METODLOTSEN_SITE', 'METODLOTSEN_WORKER', 'METODLOTSEN_OFFLINE', 'METODLOTSEN_HANDOUTS'],
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

/** Builds the named parts, skipping those whose inputs have not changed since they were last built. Throws when one fails. */
export async function build(
  names: readonly PartName[] = ['pack', 'site', 'chrome', 'firefox'],
): Promise<void> {
  const stamps = join(root, 'dist/.stamps');
  mkdirSync(stamps, { recursive: true });
  for (const name of names) await buildPart(parts[name], { stamps });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const named = process.argv.slice(2).filter((name): name is PartName => name in parts);
  await build(named.length > 0 ? named : undefined).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
