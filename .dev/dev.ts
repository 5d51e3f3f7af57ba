// `npm run dev`: the site and the panel, showing edits to content, site and extension by themselves.
import { endAll, start } from './run-command.ts';

const env = { METODLOTSEN_ALLOW_PROBLEMS: '1' };
// Astro takes the next free port when this one is taken, and says which.
const site = start('astro', ['dev', '--root', 'site', '--port', '4321'], { env });
const extension = start('wxt', [], { env });
for (const child of [site, extension]) {
  child.on('error', (error) => {
    console.error(error.message);
    process.exitCode = 1;
    endAll();
  });
  child.on('exit', (code) => {
    // One without the other would look as if everything were shown.
    process.exitCode ??= code ?? 0;
    endAll();
  });
}
