import { browser } from 'wxt/browser';

/** The part of a browser storage area that is used here. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
  /** Calls back with what the key holds after each change, made here or elsewhere. Ends with the signal. */
  watch(key: string, listener: (value: unknown) => void, signal: AbortSignal): void;
}

function areaOf(name: 'local' | 'session'): StorageArea {
  return {
    get: (key) => browser.storage[name].get(key),
    set: (values) => browser.storage[name].set(values),
    remove: (key) => browser.storage[name].remove(key),
    watch: (key, listener, signal) => {
      const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
        if (Object.hasOwn(changes, key)) listener(changes[key]?.newValue);
      };
      browser.storage[name].onChanged.addListener(onChanged);
      signal.addEventListener('abort', () => browser.storage[name].onChanged.removeListener(onChanged));
    },
  };
}

/** Stays on this machine until it is removed. */
export const localArea: StorageArea = areaOf('local');
/** Gone when the browser closes. */
export const sessionArea: StorageArea = areaOf('session');
