import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../../.dev/browsers.ts';
import { startChild } from '../../host/support/child.ts';
import { openDesktop, type Desktop } from '../../host/support/desktop.ts';
import { until } from '../../host/support/within.ts';
import { chromiumFlags } from '../../support/chromium-flags.ts';

/** A Chromium with a window and extensions, of which only one page is watched: workers are left to live and die as at a user's. */
export interface PlainBrowser {
  readonly desktop: Desktop;
  readonly goTo: (url: string) => Promise<void>;
  /** The value of an expression in the page; promises are awaited. */
  readonly inPage: <T>(expression: string) => Promise<T>;
  /** Ends every worker of every extension, and waits until they have ended. */
  readonly endWorkers: () => Promise<void>;
  readonly close: () => Promise<void>;
}

type Send = (method: string, params?: object) => Promise<Readonly<Record<string, unknown>>>;

/** A line to one page. Puppeteer and Playwright would also follow each worker, and hold it back as it starts. */
async function connectPage(
  address: string,
  onEvent: (method: string, params: unknown) => void,
): Promise<Send> {
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error('bench: no line to the page')));
  });
  let next = 0;
  const waiting = new Map<number, (answer: Readonly<Record<string, unknown>>) => void>();
  socket.addEventListener('message', ({ data }) => {
    const { id, method, params, result } = JSON.parse(String(data)) as {
      id?: number;
      method?: string;
      params?: unknown;
      result?: Readonly<Record<string, unknown>>;
    };
    if (id === undefined) onEvent(method ?? '', params);
    else waiting.get(id)?.(result ?? {});
  });
  return (method, params = {}) =>
    new Promise((resolve) => {
      next += 1;
      waiting.set(next, resolve);
      socket.send(JSON.stringify({ id: next, method, params }));
    });
}

interface WorkerVersions {
  readonly versions: readonly { readonly versionId: string; readonly runningStatus: string }[];
}

/** Starts it with unpacked extensions, on a screen of its own. */
export async function startPlainBrowser(extensions: readonly string[]): Promise<PlainBrowser> {
  const program = findChromium();
  if (program === undefined) throw new Error('bench: no Chromium on this machine');
  const profile = mkdtempSync(join(tmpdir(), 'metodlotsen-bench-'));
  const desktop = await openDesktop();
  const loaded = extensions.join(',');
  const flags = [
    ...chromiumFlags,
    '--no-default-browser-check',
    '--window-position=0,0',
    '--window-size=1280,900',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    `--disable-extensions-except=${loaded}`,
    `--load-extension=${loaded}`,
  ];
  const child = startChild(program, [...flags, 'about:blank'], {
    env: { DISPLAY: desktop.display, HOME: profile },
  });
  const close = async () => {
    await child.end();
    await desktop.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const running = new Map<string, string>();
    const address = await until(30_000, 'Chromium to listen', async () => {
      const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
      const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as readonly {
        type: string;
        webSocketDebuggerUrl: string;
      }[];
      return targets.find(({ type }) => type === 'page')?.webSocketDebuggerUrl;
    });
    const send = await connectPage(address, (method, params) => {
      if (method !== 'ServiceWorker.workerVersionUpdated') return;
      for (const { versionId, runningStatus } of (params as WorkerVersions).versions)
        running.set(versionId, runningStatus);
    });
    const inPage = async <T>(expression: string): Promise<T> => {
      const { result } = (await send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      })) as { result?: { value?: T } };
      return result?.value as T;
    };
    await send('ServiceWorker.enable');
    return {
      desktop,
      inPage,
      goTo: async (url) => {
        await send('Page.navigate', { url });
        await until(30_000, url, () =>
          inPage(`location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`),
        );
      },
      endWorkers: async () => {
        await send('ServiceWorker.stopAllWorkers');
        await until(10_000, 'the workers to end', async () =>
          [...running.values()].every((status) => status === 'stopped'),
        );
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
