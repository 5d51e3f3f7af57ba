// `npm start`: builds what has changed, serves the site on loopback and tells how to load the extension.
import { build } from './build.ts';
import { findChromium } from './browsers.ts';
import { output } from './paths.ts';
import { start } from './run-command.ts';
import { serveFolder } from './static-server.ts';

const usualPort = 4321;
const open = !process.argv.includes('--no-open');
const hasDesktop =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

console.log('Metodlotsen\n');
try {
  await build();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const server = await serveFolder(output.site, usualPort);
console.log(`
Webbplatsen:  ${server.address}/
Tillägget:    ${output.chrome}

Ladda tillägget
  Chrome och Edge  Öppna chrome://extensions (edge://extensions), slå på Utvecklarläge, välj "Läs in okomprimerat"
                   och mappen ovan. Klicka sedan på Metodlotsen i verktygsfältet.
  Firefox          Öppna about:debugging#/runtime/this-firefox, välj "Läs in tillfälligt tillägg" och filen
                   ${output.firefox}/manifest.json

Avsluta med Ctrl-C.`);

const browser = findChromium();
if (open && hasDesktop && browser) {
  const options = [
    'run',
    '--target',
    'chromium',
    '--chromium-binary',
    browser,
    '--source-dir',
    output.chrome,
  ];
  start('web-ext', [...options, '--start-url', `${server.address}/`, '--no-reload', '--no-input'], {
    quiet: true,
  }).on('error', () => console.log('Webbläsaren gick inte att öppna. Öppna adressen ovan själv.'));
} else if (open)
  console.log(
    '\nHär finns inget skrivbord att öppna en webbläsare på. Öppna adressen ovan i din webbläsare.',
  );
