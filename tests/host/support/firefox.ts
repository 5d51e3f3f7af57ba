import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox } from '../../../.dev/browsers.ts';
import { startChild } from './child.ts';
import { userPreferences } from './firefox-preferences.ts';
import { connectMarionette } from './marionette.ts';
import { until } from './within.ts';

export const extensionId = 'metodlotsen@example.se';

/** A real Firefox without a screen, driven over Marionette, with a profile of its own. */
export interface Firefox {
  readonly profile: string;
  readonly command: (name: string, parameters?: object, limit?: number) => Promise<unknown>;
  /** Runs a function's body in the page, with the page's own rights, and gives what it returns (promises are awaited). */
  readonly inPage: <T>(body: string, args?: readonly unknown[]) => Promise<T>;
  /** The same with the browser's rights: sees closed shadow roots. `window` and `document` are the page's. */
  readonly behindPage: <T>(body: string, args?: readonly unknown[]) => Promise<T>;
  /** Runs in the browser's own window. */
  readonly inBrowser: <T>(body: string, args?: readonly unknown[]) => Promise<T>;
  readonly goTo: (url: string) => Promise<void>;
  /** Ends Firefox the way a user does, so that everything is written, and keeps the profile. */
  readonly quit: () => Promise<void>;
  /** Ends it in any case and removes the profile. */
  readonly close: () => Promise<void>;
}

export interface FirefoxOptions {
  /** A profile to go on with; a new one otherwise. */
  readonly profile?: string;
  /** Another copy of Firefox than the system's. */
  readonly program?: string;
}

/** Starts it and opens a session. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const program = options.program ?? findFirefox();
  if (program === undefined) throw new Error('host: no Firefox on this machine');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'metodlotsen-firefox-'));
  writeFileSync(join(profile, 'user.js'), userPreferences());
  const portFile = join(profile, 'MarionetteActivePort');
  rmSync(portFile, { force: true });
  const child = startChild(
    program,
    [
      '--headless',
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
      'about:blank',
    ],
    {
      env: {
        // A home of its own: nothing of the machine's user is read or written.
        HOME: profile,
        MOZ_HEADLESS_WIDTH: '1280',
        MOZ_HEADLESS_HEIGHT: '900',
        LANGUAGE: 'sv',
        // Without it, released builds ignore the preference that keeps them from Mozilla's settings server.
        MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
      },
    },
  );
  try {
    // The file may be there before its number is, and its number before anyone listens.
    const marionette = await until(30_000, 'Firefox to listen', () =>
      connectMarionette(Number(readFileSync(portFile, 'utf8'))),
    );
    const { command } = marionette;
    await command(
      'WebDriver:NewSession',
      { capabilities: { alwaysMatch: { pageLoadStrategy: 'normal' } } },
      30_000,
    );
    await command('WebDriver:SetTimeouts', { script: 12_000, pageLoad: 20_000, implicit: 0 });
    const run = async (script: string, args: readonly unknown[], sandbox: string | null) =>
      (
        (await command('WebDriver:ExecuteScript', {
          script: `return (async (...args) => {${script}})(...arguments)`,
          args,
          sandbox,
          newSandbox: true,
        })) as { value: unknown }
      ).value as never;
    let hasQuit = false;
    const firefox: Firefox = {
      profile,
      command,
      inPage: (body, args = []) => run(body, args, 'default'),
      behindPage: (body, args = []) => run(body, args, 'system'),
      inBrowser: async (body, args = []) => {
        await command('Marionette:SetContext', { value: 'chrome' });
        try {
          return await run(body, args, 'system');
        } finally {
          await command('Marionette:SetContext', { value: 'content' });
        }
      },
      goTo: async (url) => {
        await command('WebDriver:Navigate', { url }, 25_000);
      },
      quit: async () => {
        hasQuit = true;
        await command('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
        marionette.close();
        await child.ended;
        await child.end();
      },
      close: async () => {
        if (!hasQuit) {
          marionette.close();
          await child.end();
        }
        rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
      },
    };
    return firefox;
  } catch (error) {
    await child.end();
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    throw new Error(`Firefox: ${String(error)}\n${child.output()}`, { cause: error });
  }
}
