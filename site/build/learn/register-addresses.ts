// Adds the addresses of the built site to the register: `node site/build/learn/register-addresses.ts`, after a build. Never takes one away.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadContent } from '../../../content/load/load-content.ts';
import { loadRegister, registerFile } from './address-files.ts';
import { publishedAddresses, registerText } from './addresses.ts';

const sitemap = fileURLToPath(new URL('../../../dist/site/sitemap.xml', import.meta.url));
const pages = [...readFileSync(sitemap, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
  ([, url = '']) => new URL(url).pathname,
);
const before = loadRegister();
const after = [...new Set([...before, ...publishedAddresses(loadContent().pack, pages)])];
mkdirSync(dirname(registerFile), { recursive: true });
writeFileSync(registerFile, registerText(after));
console.log(`Registret har ${String(after.length)} adresser, ${String(after.length - before.length)} nya.`);
