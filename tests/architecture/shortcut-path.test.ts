import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is run when a file is: its imports, and theirs. Types are erased, and `import()` waits until it is called. */
function runWith(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  if (!/\.tsx?$/.test(file)) return found;
  const text = readFileSync(join(root, file), 'utf8');
  for (const [, target = ''] of text.matchAll(/^(?:import|export) (?!type\b)[^;]*?from '([^']+)'/gm)) {
    if (target.startsWith('#content/')) runWith(target.slice(1), found);
    else if (target.startsWith('.')) runWith(join(dirname(file), target), found);
    else found.add(target);
  }
  return found;
}

test.each(['extension/entrypoints/background.ts', 'extension/entrypoints/palette.ts'])(
  'no schema is made between the key and the palette: %s',
  (entrypoint) => {
    const found = [...runWith(entrypoint)];
    expect(found.length).toBeGreaterThan(10);
    expect(found).not.toContain('zod');
  },
);
