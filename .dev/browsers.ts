import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a browser may be: names on the `PATH`, and files where each system's installer puts it. */
interface Places {
  readonly names: readonly string[];
  readonly files: readonly string[];
}

/** Folders that programs are installed in on Windows: for everyone, for everyone in 32 bits, for one user. */
const windowsFolders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(
  (name) => process.env[name] ?? [],
);
const onWindows = (...paths: readonly string[]): string[] =>
  paths.flatMap((path) => windowsFolders.map((folder) => join(folder, path)));
const onMac = (...names: readonly string[]): string[] =>
  names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

const chromium: Places = {
  names: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
  ],
  files: [
    ...onMac('Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'),
    ...onWindows(
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ),
  ],
};
const firefox: Places = {
  names: ['firefox-esr', 'firefox'],
  files: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...onWindows('Mozilla Firefox/firefox.exe')],
};

const find = ({ names, files }: Places): string | undefined =>
  [
    ...(process.env['PATH'] ?? '')
      .split(delimiter)
      .flatMap((folder) => names.map((name) => join(folder, name))),
    ...files,
  ].find((path) => existsSync(path));

/** The path of a Chromium, Chrome or Edge on this machine (`METODLOTSEN_CHROMIUM` wins), or nothing. */
export const findChromium = (): string | undefined => process.env['METODLOTSEN_CHROMIUM'] ?? find(chromium);

/** The path of a Firefox on this machine (`METODLOTSEN_FIREFOX` wins), or nothing. */
export const findFirefox = (): string | undefined => process.env['METODLOTSEN_FIREFOX'] ?? find(firefox);

/** Whether a browser can be seen here: on Linux that takes a screen. */
export const hasDesktop = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** Chromium refuses to run as root unless its sandbox is given up; root is only used on machines that are thrown away. */
export const chromiumArguments = (): readonly string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);
