import type { Page } from 'playwright-core';

interface Area {
  get(key: string | null): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
}
interface WithStorage {
  readonly chrome: { readonly storage: { readonly local: Area; readonly session: Area } };
}

/** Everything a page of the extension can see in storage, this session's too. */
export const everythingStored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const { local, session } = (globalThis as unknown as WithStorage).chrome.storage;
    return JSON.stringify([await local.get(null), await session.get(null)]);
  });

/** What is stored under a key. */
export const stored = (page: Page, key: string): Promise<unknown> =>
  page.evaluate(
    async (name) => (await (globalThis as unknown as WithStorage).chrome.storage.local.get(name))[name],
    key,
  );

export const setStored = (page: Page, values: Record<string, unknown>): Promise<void> =>
  page.evaluate((all) => (globalThis as unknown as WithStorage).chrome.storage.local.set(all), values);
