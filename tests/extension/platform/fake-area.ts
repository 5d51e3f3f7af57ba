import type { StorageArea } from '../../../extension/platform/storage-area.ts';

export interface FakeArea extends StorageArea {
  readonly held: Map<string, unknown>;
  /** What the next calls throw, until it is set to nothing. */
  fault: Error | undefined;
}

/** Storage in memory that copies like a browser's and tells every listener. */
export function fakeArea(): FakeArea {
  const listeners = new Set<(key: string, value: unknown) => void>();
  const area: FakeArea = {
    held: new Map(),
    fault: undefined,
    get: async (key) => {
      if (area.fault) throw area.fault;
      return area.held.has(key) ? { [key]: structuredClone(area.held.get(key)) } : {};
    },
    set: async (values) => {
      if (area.fault) throw area.fault;
      for (const [key, value] of Object.entries(values)) {
        area.held.set(key, structuredClone(value));
        for (const listener of listeners) listener(key, structuredClone(value));
      }
    },
    remove: async (key) => {
      if (area.fault) throw area.fault;
      area.held.delete(key);
      for (const listener of listeners) listener(key, undefined);
    },
    watch: (key, listener, signal) => {
      const onChange = (changed: string, value: unknown) => changed === key && listener(value);
      listeners.add(onChange);
      signal.addEventListener('abort', () => listeners.delete(onChange));
    },
  };
  return area;
}

/** One piece of work at a time, as the browser's locks give. */
export function fakeLock(): <R>(key: string, work: () => Promise<R>) => Promise<R> {
  let last: Promise<unknown> = Promise.resolve();
  return (_, work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
