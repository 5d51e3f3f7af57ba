import { isRecord, storedRecord } from '../browser-store.ts';

export const states = ['open', 'done', 'not-applicable'] as const;
export type State = (typeof states)[number];
/** State of each point by its permanent id. A point that is not there is not done. */
export type States = Readonly<Record<string, State>>;

const keptDays = 30;
const day = 24 * 60 * 60 * 1000;

/** Where the ticks of a checklist are kept. */
export const storageKey = (checklist: string): string => `metodlotsen:checklista:${checklist}`;

/** Ticks as text to store. Nothing but ids of points, their states and a time. */
export const writeStates = (values: States, now: number): string =>
  JSON.stringify({ version: 1, at: now, states: values });

/**
 * Ticks from stored text, for the points the checklist has today: a kept point keeps its state, one that is gone is forgotten.
 * Nothing at all when the text is older than 30 days, broken or written by a later version.
 */
export function readStates(text: string | null, items: readonly string[], now: number): States {
  const { version, at, states: saved } = storedRecord(text) ?? {};
  if (version !== 1 || !isRecord(saved)) return {};
  if (typeof at !== 'number' || now - at > keptDays * day) return {};
  return Object.fromEntries(
    items.flatMap((id): [string, State][] => {
      const state = states.find((candidate) => candidate === saved[id]);
      return state === undefined ? [] : [[id, state]];
    }),
  );
}
