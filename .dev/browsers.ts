import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const chromiumNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];
const chromiumPlaces: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const onPath = (names: readonly string[]): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

/** The path of a Chromium, Chrome or Edge on this machine (`METODLOTSEN_CHROMIUM` wins), or nothing. */
export const findChromium = (): string | undefined =>
  process.env['METODLOTSEN_CHROMIUM'] ??
  onPath(chromiumNames) ??
  (chromiumPlaces[process.platform] ?? []).find((path) => existsSync(path));

/** The path of a Firefox on this machine, or nothing. */
export const findFirefox = (): string | undefined =>
  process.env['METODLOTSEN_FIREFOX'] ?? onPath(['firefox-esr', 'firefox']);
