import { withoutPersonalNumbers } from '#content/core/privacy/personal-number.ts';
import type { StorageArea } from './storage-area.ts';

/** Why something could not be read or written. */
export type StorageFault = 'quota' | 'unavailable';

export interface Reading<T, P> {
  readonly value: T;
  /** What was wrong with what was stored. */
  readonly problem?: P;
  /** Set when storage could not be reached at all; `value` is then what nothing stored gives. */
  readonly fault?: StorageFault;
}

export interface StoredValue<T, P> {
  read(): Promise<Reading<T, P>>;
  /**
   * Reads what is stored now, changes it and writes it, one window at a time. What could not be read in full is first put
   * aside under `<key>-rescue`, never with a personal number in it. The value is given also when it could not be written: then
   * `fault` is set. `change` is told when nothing could be read, and is then handed what nothing stored gives.
   */
  change(change: (value: T, fault: StorageFault | undefined) => T): Promise<Reading<T, P>>;
  watch(listener: (reading: Reading<T, P>) => void, signal: AbortSignal): void;
  /** What was wrong with what was put aside, until that is forgotten. */
  rescued(): Promise<P | undefined>;
  forgetRescued(): Promise<void>;
}

export interface StoredOptions<T, P> {
  readonly area: StorageArea;
  readonly key: string;
  /** What is stored as a value; never throws, whatever it is given. */
  readonly parse: (stored: unknown) => { readonly value: T; readonly problem?: P };
  readonly withLock?: <R>(key: string, work: () => Promise<R>) => Promise<R>;
}

/** What is kept of something that could not be read: as text, without the numbers, when it holds any. */
function toPutAside(raw: unknown): unknown {
  const text = JSON.stringify(raw);
  const safe = withoutPersonalNumbers(text);
  return safe === text ? raw : safe;
}

/** Storage errors have no types; Chromium and Firefox both name the quota in the text. */
const faultOf = (error: unknown): StorageFault =>
  error instanceof Error && /quota|kQuotaBytes|MAX_WRITE|disk|full/i.test(error.message)
    ? 'quota'
    : 'unavailable';

/** One writer at a time among all windows of the extension; among those of this page where the browser has no locks. */
export function createBrowserLock(): <R>(key: string, work: () => Promise<R>) => Promise<R> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  if (locks) return async (key, work) => locks.request(`metodlotsen:${key}`, work);
  let last: Promise<unknown> = Promise.resolve();
  return (_, work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
const browserLock = createBrowserLock();

/** A value in storage that is parsed whenever it is read and changed by one window at a time. */
export function storedValue<T, P = never>({
  area,
  key,
  parse,
  withLock = browserLock,
}: StoredOptions<T, P>): StoredValue<T, P> {
  const rescueKey = `${key}-rescue`;
  async function readRaw(): Promise<{ readonly raw?: unknown; readonly fault?: StorageFault }> {
    try {
      return { raw: (await area.get(key))[key] };
    } catch (error) {
      return { fault: faultOf(error) };
    }
  }
  const toReading = (raw: unknown, fault?: StorageFault): Reading<T, P> => ({
    ...parse(raw),
    ...(fault ? { fault } : {}),
  });

  return {
    read: async () => {
      const { raw, fault } = await readRaw();
      return toReading(raw, fault);
    },
    change: (change) =>
      withLock(key, async () => {
        const { raw, fault } = await readRaw();
        const before = toReading(raw, fault);
        const value = change(before.value, fault);
        if (fault) return { ...before, value };
        if (value === before.value && !before.problem) return before;
        const rescue = before.problem === undefined ? {} : { [rescueKey]: toPutAside(raw) };
        try {
          await area.set({ [key]: value, ...rescue });
          return { ...before, value };
        } catch (error) {
          return { ...before, value, fault: faultOf(error) };
        }
      }),
    watch: (listener, signal) => area.watch(key, (raw) => listener(toReading(raw)), signal),
    rescued: async () => {
      try {
        const raw = (await area.get(rescueKey))[rescueKey];
        return raw === undefined ? undefined : parse(raw).problem;
      } catch (error) {
        if (faultOf(error)) return undefined;
        throw error;
      }
    },
    forgetRescued: () => area.remove(rescueKey),
  };
}
