import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox } from '../../../.dev/browsers.ts';
import { output } from '../../../.dev/paths.ts';
import { connectMarionette } from './marionette.ts';

/** A real Firefox with the built extension. */
export interface FirefoxBrowser {
  readonly open: (url: string) => Promise<void>;
  /** Runs the body of a function in the page; it may `return` a value or a promise. */
  readonly inPage: <T>(body: string, ...values: readonly unknown[]) => Promise<T>;
  /**
   * Runs the body with `palette`, what the palette draws into, or `null` when there is none. Firefox's own scripts can see into a closed
   * shadow root; the page cannot.
   */
  readonly inPalette: <T>(body: string, ...values: readonly unknown[]) => Promise<T>;
  /** The same among Firefox's own windows. */
  readonly inBrowser: <T>(body: string, ...values: readonly unknown[]) => Promise<T>;
  /** Presses keys one after another in what has focus, as WebDriver names them. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Presses the extension's shortcut. */
  readonly pressShortcut: () => Promise<void>;
  /** The address of a page of the extension. */
  readonly address: (path: string) => Promise<string>;
  readonly screenshot: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

export const extensionId = 'metodlotsen@example.se';

const preferences = (port: number): string =>
  Object.entries({
    'marionette.port': port,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'extensions.autoDisableScopes': 0,
    'app.update.enabled': false,
    'browser.safebrowsing.downloads.remote.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Starts it headless with a profile of its own, or throws when there is no Firefox. */
export async function launchFirefox(): Promise<FirefoxBrowser> {
  const program = findFirefox();
  if (program === undefined) throw new Error('e2e: no Firefox on this machine');
  const profile = mkdtempSync(join(tmpdir(), 'metodlotsen-firefox-'));
  const port = await freePort();
  writeFileSync(join(profile, 'user.js'), preferences(port));
  const firefox = spawn(
    program,
    ['--headless', '--marionette', '-remote-allow-system-access', '--no-remote', '--profile', profile],
    { stdio: 'ignore', env: { ...process.env, HOME: profile, MOZ_DISABLE_CONTENT_SANDBOX: '1' } },
  );
  const ended = new Promise<void>((resolve) => firefox.once('exit', () => resolve()));
  const line = await connectMarionette(port);
  await line.send('WebDriver:NewSession', { capabilities: {} });
  await line.send('Addon:Install', { path: output.firefox, temporary: true });

  const run = async <T>(
    context: 'content' | 'chrome',
    body: string,
    values: readonly unknown[],
    sandbox?: 'system',
  ): Promise<T> => {
    await line.send('Marionette:SetContext', { value: context });
    const script = `const [resolve] = [...arguments].slice(-1); (async (...values) => { ${body} })(...[...arguments].slice(0, -1)).then((value) => resolve({ value }), (error) => resolve({ error: String(error) }));`;
    const { value } = (await line.send('WebDriver:ExecuteAsyncScript', {
      script,
      args: values,
      scriptTimeout: 15_000,
      ...(sandbox ? { sandbox } : {}),
    })) as { value: { value: T; error?: string } };
    await line.send('Marionette:SetContext', { value: 'content' });
    if (value.error !== undefined) throw new Error(value.error);
    return value.value;
  };

  return {
    open: async (url) => {
      await line.send('WebDriver:Navigate', { url });
    },
    inPage: (body, ...values) => run('content', body, values),
    inPalette: (body, ...values) =>
      run(
        'content',
        `const host = [...document.documentElement.children].find((each) => each.openOrClosedShadowRoot?.querySelector('dialog'));
         const shadow = host?.openOrClosedShadowRoot;
         const inside = shadow?.querySelector('iframe')?.contentDocument ?? shadow;
         const palette = inside?.querySelector('#root') ?? null;
         ${body}`,
        values,
        'system',
      ),
    inBrowser: (body, ...values) => run('chrome', body, values),
    press: async (...keys) => {
      const actions = keys.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await line.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    pressShortcut: async () => {
      await run(
        'chrome',
        `const window = Services.wm.getMostRecentWindow('navigator:browser');
         const key = [...window.document.querySelectorAll('keyset key')].find((each) => each.parentElement.id.includes('metodlotsen'));
         key.doCommand();`,
        [],
      );
    },
    address: (path) =>
      run('chrome', `return WebExtensionPolicy.getByID('${extensionId}').getURL(values[0]);`, [path]),
    screenshot: async () => {
      const { value } = (await line.send('WebDriver:TakeScreenshot', { full: false })) as { value: string };
      return Buffer.from(value, 'base64');
    },
    close: async () => {
      await line.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      line.close();
      firefox.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
