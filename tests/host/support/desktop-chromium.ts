import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { findChromium } from '../../../.dev/browsers.ts';
import { output } from '../../../.dev/paths.ts';
import { chromiumFlags } from '../../support/chromium-flags.ts';
import { openDesktop, type Desktop } from './desktop.ts';
import { until, within } from './within.ts';

/** A Chromium with a window on a screen of its own, with the built extension and a profile of its own. */
export interface DesktopChromium {
  readonly desktop: Desktop;
  readonly browser: Browser;
  readonly extension: Extension;
  /** The pages of the extension with this file name, the real side panel too; waits until there is one. */
  readonly extensionPage: (file: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

const flags = [
  ...chromiumFlags,
  '--no-default-browser-check',
  '--disable-search-engine-choice-screen',
  '--lang=sv',
  '--window-position=0,0',
  '--window-size=1280,900',
  // Whatever is opened, no name is looked up: these tests need no network and use none.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Starts the screen and the browser on it. */
export async function launchDesktopChromium(): Promise<DesktopChromium> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('host: no Chromium on this machine');
  const userDataDir = mkdtempSync(join(tmpdir(), 'metodlotsen-chromium-'));
  const desktop = await openDesktop();
  let browser: Browser | undefined;
  const close = async () => {
    // Its process goes even when it no longer answers.
    const process = browser?.process();
    await within(8000, 'Chromium to close', browser?.close() ?? Promise.resolve()).catch(() =>
      process?.kill('SIGKILL'),
    );
    await desktop.close();
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    browser = await puppeteer.launch({
      executablePath,
      userDataDir,
      headless: false,
      enableExtensions: [output.chrome],
      defaultViewport: null,
      timeout: 40_000,
      protocolTimeout: 20_000,
      args: flags,
      env: { ...process.env, DISPLAY: desktop.display, LANGUAGE: 'sv', HOME: userDataDir },
    });
    const started = browser;
    const extension = await until(15_000, 'the extension', async () =>
      [...(await started.extensions()).values()].find(({ name }) => name === 'Metodlotsen'),
    );
    // Keys pressed before the worker has been started once are lost on it.
    await until(15_000, 'its worker', async () => (await extension.workers())[0]);
    await desktop.enterWindow('chromium');
    return {
      desktop,
      browser: started,
      extension,
      extensionPage: (file) =>
        until(10_000, `${file} of the extension`, async () =>
          (await extension.pages()).find((page) => page.url().includes(`/${file}`)),
        ),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
