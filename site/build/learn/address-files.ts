import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { readRegister } from './addresses.ts';

const folder = new URL('../../../content/addresses/', import.meta.url);
export const registerFile = fileURLToPath(new URL('published.txt', folder));
const redirectsFile = fileURLToPath(new URL('redirects.yaml', folder));
const redirectsSchema = z.record(z.string().startsWith('/'), z.string().startsWith('/'));

/** Every address that has been published; none when the register has not been begun. */
export const loadRegister = (): readonly string[] =>
  existsSync(registerFile) ? readRegister(readFileSync(registerFile, 'utf8')) : [];

/** Old address to new. Throws with the file's name when the file is not such a map. */
export function loadRedirects(): Readonly<Record<string, string>> {
  if (!existsSync(redirectsFile)) return {};
  const parsed = redirectsSchema.safeParse(parse(readFileSync(redirectsFile, 'utf8')) ?? {});
  if (!parsed.success) throw new Error(`content/addresses/redirects.yaml: ${parsed.error.message}`);
  return parsed.data;
}
