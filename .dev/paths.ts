import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, and where built output lands. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const output = {
  site: join(root, 'dist/site'),
  chrome: join(root, 'dist/extension/chrome-mv3'),
  firefox: join(root, 'dist/extension/firefox-mv3'),
  pack: join(root, 'dist/pack'),
} as const;
