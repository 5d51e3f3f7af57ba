import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, findFirefox } from './browsers.ts';
import { run } from './run-command.ts';

const packages = {
  chromium: ['chromium', 'chromium-l10n', 'fonts-liberation', 'fonts-dejavu-core'],
  firefox: ['firefox-esr', 'firefox-esr-l10n-sv-se'],
  desktop: ['xvfb', 'xauth', 'xdotool', 'openbox'],
  redmine: ['redmine', 'redmine-sqlite', 'thin'],
} as const;
export type Need = keyof typeof packages;

const isPresent: Readonly<Record<Need, () => boolean>> = {
  chromium: () => findChromium() !== undefined,
  firefox: () => findFirefox() !== undefined,
  desktop: () => ['Xvfb', 'xdotool', 'openbox'].every((program) => existsSync(`/usr/bin/${program}`)),
  redmine: () => ['/usr/share/redmine/bin/rails', '/usr/bin/thin'].every((path) => existsSync(path)),
};

/** What Debian would ask when Redmine is installed: a database in a file, and Swedish. */
const redmineAnswers = `redmine redmine/instances/default/dbconfig-install boolean true
redmine redmine/instances/default/database-type select sqlite3
redmine redmine/instances/default/default-language select sv
`;

async function answerInAdvance(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'metodlotsen-debconf-'));
  const file = join(folder, 'answers');
  writeFileSync(file, redmineAnswers);
  await run('debconf-set-selections', [file], { quiet: true });
  rmSync(folder, { recursive: true, force: true });
}

/** What a person without apt can do about what is missing. */
const byHand: Readonly<Record<Need, string>> = {
  chromium: 'Installera Chrome, Edge eller Chromium, eller peka ut en med METODLOTSEN_CHROMIUM=/sökväg.',
  firefox: 'Installera Firefox, eller peka ut en med METODLOTSEN_FIREFOX=/sökväg.',
  desktop: 'Skärmen utan bildskärm (Xvfb) finns bara på Linux.',
  redmine: 'Ärendesystemet Redmine installeras bara på Debian.',
};

/**
 * Sees to it that the tests have the browsers, the screen and the case system they need. On Debian as root they are installed; elsewhere
 * it is said what to do, with the exact command where there is one. Gives false when something is still missing.
 */
export async function ensureBrowsers(needs: readonly Need[]): Promise<boolean> {
  const missing = needs.filter((need) => !isPresent[need]());
  if (missing.length === 0) return true;
  const install = missing.flatMap((need) => packages[need]);
  const command = `apt-get install -y --no-install-recommends ${install.join(' ')}`;
  const hasApt = existsSync('/usr/bin/apt-get');
  if (!hasApt || process.getuid?.() !== 0) {
    const ways = [...(hasApt ? [`Kör: sudo ${command}`] : []), ...missing.map((need) => byHand[need])];
    console.error(`Testerna behöver mer än vad som finns här.\n  ${ways.join('\n  ')}`);
    return false;
  }
  console.log(`Installerar ${missing.join(', ')} för testerna …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { quiet: true, env });
  if (missing.includes('redmine')) await answerInAdvance();
  const result = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...install], {
    quiet: true,
    env,
  });
  if (result.code !== 0)
    console.error(`${result.output.trim()}\n\nInstallationen gick inte. Kör: ${command}`);
  return result.code === 0;
}
