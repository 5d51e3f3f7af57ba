import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const tokensFile = fileURLToPath(new URL('../../../content/theme/tokens.css', import.meta.url));
const tokens = readFileSync(tokensFile, 'utf8');

/** A colour of the theme as it is on a light ground: a preview is a picture and cannot follow the reader's choice. Throws for a name that is no token. */
export function lightColour(name: string): string {
  const [, colour] = new RegExp(`--${name}:\\s*light-dark\\((#[0-9a-f]{6})`, 'i').exec(tokens) ?? [];
  if (colour === undefined) throw new Error(`previews: the theme has no colour called ${name}`);
  return colour;
}
