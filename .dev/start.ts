// `npm start`: builds what has changed, serves the site on loopback and tells how to load the extension.
import { build } from './build.ts';
import { openBrowser } from './open-browser.ts';
import { output } from './paths.ts';
import { serveFolder } from './static-server.ts';

const usualPort = 4321;
const open = !process.argv.includes('--no-open');

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

if (open) openBrowser(`${server.address}/`);
