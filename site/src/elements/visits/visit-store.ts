import { storedText, storeText } from '../browser-store.ts';
import { readVisits, visitsKey, visitsOffKey, writeVisits, type Visit } from './visits.ts';

/** The pages last visited in this browser. Nothing at all when storage is closed to us: there is then neither a list nor a choice. */
export function loadVisits(): { readonly on: boolean; readonly visits: readonly Visit[] } | undefined {
  const off = storedText(visitsOffKey);
  if (off === undefined) return undefined;
  const on = off === null;
  return { on, visits: on ? readVisits(storedText(visitsKey) ?? null) : [] };
}

/** Keeps the pages, unless the reader has turned the list off. Says nothing when it fails: nobody asked for it to be done. */
export function saveVisits(visits: readonly Visit[]): void {
  const isKept = visits.length > 0 && storedText(visitsOffKey) === null;
  storeText(visitsKey, isKept ? writeVisits(visits) : undefined);
}
