import type { OwnDesk } from '../features/desk/desk.ts';
import { createLocalDesk } from '../features/desk/local-desk.ts';
import { createOwnStore } from '../features/desk/own-store.ts';
import { loadKnowledge } from '../features/knowledge/knowledge.ts';
import { readBundled } from './bundled-file.ts';
import { managedPolicy } from './policy.ts';
import { localArea } from './storage-area.ts';

/** The desk of this page, over the bundled knowledge and this browser's storage, until the page is left. `isSeen` where it shows the runs. */
export function openDesk({ isSeen }: { readonly isSeen: boolean }): OwnDesk {
  const closed = new AbortController();
  globalThis.addEventListener('pagehide', () => closed.abort());
  return createLocalDesk({
    knowledge: loadKnowledge(readBundled),
    store: createOwnStore(localArea, Date.now, Math.random),
    policy: managedPolicy(),
    isSeen,
    signal: closed.signal,
  });
}
