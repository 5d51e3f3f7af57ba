import { chromiumArguments, findChromium, findFirefox, hasDesktop } from './browsers.ts';
import { output } from './paths.ts';
import { start } from './run-command.ts';

/** What web-ext is told for the browser that was found, Chromium first; nothing where there is none. */
function browserOptions(): readonly string[] | undefined {
  const chromium = findChromium();
  if (chromium !== undefined) {
    const passedOn = chromiumArguments().map((argument) => `--arg=${argument}`);
    return [
      '--target',
      'chromium',
      '--chromium-binary',
      chromium,
      '--source-dir',
      output.chrome,
      ...passedOn,
    ];
  }
  const firefox = findFirefox();
  if (firefox === undefined) return undefined;
  return ['--target', 'firefox-desktop', '--firefox', firefox, '--source-dir', output.firefox];
}

/**
 * Opens a browser with the extension loaded, in a profile of its own, at an address. Says so plainly when there is none to open or
 * when it could not be opened, with what the browser said; the site goes on being served either way.
 */
export function openBrowser(address: string): void {
  const options = hasDesktop() ? browserOptions() : undefined;
  if (!options) {
    const why = hasDesktop()
      ? 'Här finns varken Chrome, Edge, Chromium eller Firefox att öppna'
      : 'Här finns inget skrivbord att öppna en webbläsare på';
    console.log(`\n${why}. Öppna adressen ovan i din webbläsare.`);
    return;
  }
  const child = start('web-ext', ['run', ...options, '--start-url', address, '--no-reload', '--no-input'], {
    quiet: true,
  });
  /** The last of what it wrote, in characters enough for a few lines. */
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => (said = `${said}${chunk}`.slice(-2000)));
  const fail = (why: string) =>
    console.log(
      `\nWebbläsaren gick inte att öppna. Webbplatsen går att använda ändå: öppna adressen ovan själv.\n${why}`,
    );
  child.on('error', (error) => fail(error.message));
  child.on('exit', (code) => {
    if (code !== null && code !== 0) fail(said.replace(/^ +at .*\n?/gm, '').trim());
  });
}
