import { isRecord, storedRecord } from '../browser-store.ts';

export const states = ['open', 'done', 'not-applicable'] as const;
export type State = (typeof states)[number];
/** State of each point by its permanent id. A point that is not there is not done. */
export type States = Readonly<Record<string, State>>;

const keptDays = 30;
const day = 24 * 60 * 60 * 1000;
const prefix = 'metodlotsen:checklista:';

/** Where the ticks of a checklist are kept. */
export const storageKey = (checklist: string): string => `${prefix}${checklist}`;

/** Ticks as text to store. Nothing but ids of points, their states and a time. */
export const writeStates = (values: States, now: number): string =>
  JSON.stringify({ version: 1, at: now, states: values });

/**
 * Ticks from stored text, for the points the checklist has today: a kept point keeps its state, one that is gone is forgotten.
 * Nothing at all when the text is older than 30 days, broken or written by a later version.
 */
export function readStates(text: string | null, items: readonly string[], now: number): States {
  const { version, at, states: saved } = storedRecord(text) ?? {};
  if (version !== 1 || !isRecord(saved) || isTooOld(at, now)) return {};
  return Object.fromEntries(
    items.flatMap((id): [string, State][] => {
      const state = states.find((candidate) => candidate === saved[id]);
      return state === undefined ? [] : [[id, state]];
    }),
  );
}

const isTooOld = (at: unknown, now: number): boolean => typeof at !== 'number' || now - at > keptDays * day;

/** Takes away the ticks of every checklist that are older than 30 days, or that cannot be read. Does nothing where storage is closed. */
export function clearOldStates(storage: Storage, now: number): void {
  const names = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
  for (const name of names)
    if (name.startsWith(prefix) && isTooOld(storedRecord(storage.getItem(name))?.['at'], now))
      storage.removeItem(name);
}
