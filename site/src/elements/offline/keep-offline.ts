import { mayKeepPages } from './may-keep-pages.ts';

/** Whether the browser can keep pages: only from a server, and only where the connection is safe. */
export const canKeepPages = ({ navigator, location, caches }: Window & typeof globalThis): boolean =>
  location.protocol.startsWith('http') && 'serviceWorker' in navigator && caches !== undefined;

/** The names of what this site has kept; another site on the same server has caches of its own. */
export async function keptNames(): Promise<readonly string[]> {
  const prefix = `metodlotsen ${import.meta.env.BASE_URL.replace(/\/?$/, '/')} `;
  return (await caches.keys()).filter((name) => name.startsWith(prefix));
}

/** Takes the worker away, and all it has kept. Another site's worker and caches at the same server are left alone. */
export async function forgetKept(navigator: Navigator): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  // One that is not ready yet would otherwise become so, and keep.
  const workers = [registration?.active, registration?.waiting, registration?.installing];
  const ours = workers.flatMap((worker) => (worker?.scriptURL.endsWith('/utan-nat.js') ? [worker] : []));
  // It lives until its last page is left, and would go on keeping.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  for (const worker of ours) worker.postMessage('stop');
  if (ours.length > 0) await registration?.unregister();
  for (const name of await keptNames()) await caches.delete(name);
}

/** Starts the worker, which keeps what is read. It may come too late to see this page asked for, so it is told. */
export async function startKeeping(address: string, view: Window): Promise<void> {
  const { serviceWorker } = view.navigator;
  // The worker's own file is always asked for anew, so that a new edition is noticed at the next page.
  await serviceWorker.register(address, { updateViaCache: 'none' });
  const { active } = await serviceWorker.ready;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  active?.postMessage({ visited: view.location.href.split(/[?#]/)[0] });
}

/** On every page, when it is loaded: starts the worker the page names. Without a name, or when the reader does not want it, clears up after it. */
export function keepOffline(page: Document, view: Window & typeof globalThis): void {
  if (!canKeepPages(view)) return;
  const address = page.documentElement.dataset['worker'];
  // Not in the libraries: Chromium only, where a reader has asked for as little traffic as possible.
  const { connection } = view.navigator as Navigator & {
    readonly connection?: { readonly saveData?: boolean };
  };
  const act = async (): Promise<void> => {
    try {
      if (address === undefined || !mayKeepPages()) await forgetKept(view.navigator);
      else if (connection?.saveData !== true) await startKeeping(address, view);
    } catch (error) {
      console.warn('Sidor sparas inte för att läsas utan nät', error);
    }
  };
  if (page.readyState === 'complete') void act();
  else view.addEventListener('load', () => void act());
}
