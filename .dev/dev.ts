// `npm run dev`: the site and the panel, showing edits to content, site and extension by themselves.
import { endAll, start } from './run-command.ts';

const env = { METODLOTSEN_ALLOW_PROBLEMS: '1' };
const site = start('astro', ['dev', '--root', 'site', '--port', '4321'], { env });
const extension = start('wxt', [], { env });
for (const child of [site, extension]) child.on('exit', endAll);
