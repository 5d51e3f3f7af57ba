import { withCopyNote } from './copy-note.ts';
import { KeptFiles } from './kept-files.ts';
import type { OfflinePlan } from './offline-plan.ts';
import { wayOf } from './way-of.ts';

/** Put here by the build. */
declare const OFFLINE_PLAN: OfflinePlan;

// The library for workers types `self` as any worker; this file is only ever run as this kind.
const worker = self as unknown as ServiceWorkerGlobalScope;
const { scope } = worker.registration;
const kept = new KeptFiles(OFFLINE_PLAN, scope);

// Pages come from the network, so a new version may take over at once: nobody is given old pages for it.
worker.addEventListener('install', (event) => {
  event.waitUntil(kept.prepare().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([
      kept.forgetOld(),
      // The page is asked for while the worker wakes up, so that it costs no time.
      worker.registration.navigationPreload?.enable(),
      worker.clients.claim(),
    ]),
  );
});

worker.addEventListener('message', (event) => {
  const data: unknown = event.data;
  if (data === 'stop') kept.stop();
  if (typeof data !== 'object' || data === null || !('visited' in data)) return;
  const { visited } = data;
  if (
    typeof visited !== 'string' ||
    wayOf({ method: 'GET', mode: 'navigate', url: visited }, scope) !== 'page'
  )
    return;
  event.waitUntil(
    kept
      .keepVisited(visited)
      .then(() => kept.keepSection(visited))
      .catch((error: unknown) => console.warn('Allt kunde inte sparas', error)),
  );
});

worker.addEventListener('fetch', (event) => {
  const way = wayOf(event.request, scope);
  if (way === 'asset') event.respondWith(fromKept(event));
  else if (way !== 'none') event.respondWith(fromNetwork(event, way === 'page'));
});

async function fromKept(event: FetchEvent): Promise<Response> {
  return (await kept.find(event.request.url)) ?? fetchAndKeep(event);
}

async function fromNetwork(event: FetchEvent, isPage: boolean): Promise<Response> {
  try {
    return await fetchAndKeep(event);
  } catch (error) {
    const copy = await kept.find(event.request.url);
    if (copy) return isPage ? noted(copy) : copy;
    const fallback = isPage ? await kept.fallback() : undefined;
    if (fallback) return fallback;
    throw error;
  }
}

async function fetchAndKeep(event: FetchEvent): Promise<Response> {
  const { request } = event;
  // Asking ahead may fail where asking does not; what counts is the request itself.
  const ahead: unknown = await Promise.resolve(event.preloadResponse).catch(() => undefined);
  const response = ahead instanceof Response ? ahead : await fetch(request);
  const copy = response.clone();
  event.waitUntil(
    kept
      .keep(request.url, copy)
      .then(() => kept.keepSection(request.url))
      .catch((error: unknown) => console.warn('Allt kunde inte sparas', error)),
  );
  return response;
}

async function noted(copy: Response): Promise<Response> {
  const date = new Date(copy.headers.get('date') ?? '');
  const html = withCopyNote(await copy.text(), Number.isNaN(date.getTime()) ? undefined : date);
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
