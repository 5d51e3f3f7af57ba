import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { findChromium } from '../../../.dev/browsers.ts';
import { output } from '../../../.dev/paths.ts';
import { chromiumFlags } from '../../support/chromium-flags.ts';

/** A real Chromium with the built extension and a profile of its own. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly worker: () => Promise<Worker>;
  /** Opens a page of the extension, such as `sidepanel.html`. */
  readonly open: (path: string) => Promise<Page>;
  readonly id: string;
  /** Everything asked for over the network, by any page, frame or worker. */
  readonly requests: readonly string[];
  /** Errors thrown in pages and written to their consoles. */
  readonly faults: readonly string[];
  /** Ends the browser and starts it again with the same profile. */
  readonly restart: () => Promise<ExtensionBrowser>;
  readonly close: () => Promise<void>;
}

export interface LaunchOptions {
  /** The unpacked extension; the built one when left out. */
  readonly folder?: string;
  readonly profile?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
}

/** Starts it. The profile is removed on `close`, not on `restart`. */
export async function launchExtension(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'metodlotsen-'));
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('e2e: no Chromium on this machine');
  const folder = options.folder ?? output.chrome;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: [...chromiumFlags, '--enable-unsafe-extension-debugging'],
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: options.viewport ?? { width: 372, height: 800 },
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ?? 'none',
    locale: 'sv-SE',
    // A page behind another does not get on with its transitions.
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(15_000);
  const requests: string[] = [];
  const faults: string[] = [];
  context.on('request', (request) => {
    if (!/^(?:chrome-extension|data|blob|about):/.test(request.url())) requests.push(request.url());
  });
  context.on('weberror', (error) => faults.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const id = await loadExtension(context, folder);
  const worker = async () =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  await worker();
  return {
    context,
    worker,
    id,
    requests,
    faults,
    open: async (path) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    restart: async () => {
      await context.close();
      return launchExtension({ ...options, profile });
    },
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Loads an unpacked extension and gives its id. Over the protocol: Chrome itself has not minded `--load-extension` since 137. */
async function loadExtension(context: BrowserContext, path: string): Promise<string> {
  // The protocol knows more methods than the library has types for.
  const session = await browserSession(context);
  const { id } = (await session.send('Extensions.loadUnpacked', { path })) as { id: string };
  await session.detach();
  return id;
}

/** A session with the browser itself, which may do what no page may: load extensions and press their buttons. */
export async function browserSession(context: BrowserContext): Promise<BrowserSession> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('e2e: no session with the browser');
  return { send: session.send.bind(session) as BrowserSession['send'], detach: () => session.detach() };
}

export interface BrowserSession {
  /** Any method of the protocol, also those that the library has no types for. */
  readonly send: (method: string, parameters: object) => Promise<unknown>;
  readonly detach: () => Promise<void>;
}

/** Goes to an empty search, from wherever the panel opened. */
export async function toSearch(page: Page): Promise<void> {
  await page.locator('.app[data-ready=true]').waitFor();
  const field = page.locator('[data-search]');
  // In the field itself the key is a letter like any other.
  if (!(await field.isVisible())) await page.keyboard.press('/');
  await field.fill('');
}
