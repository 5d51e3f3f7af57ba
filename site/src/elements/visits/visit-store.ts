import { readVisits, visitsKey, visitsOffKey, writeVisits, type Visit } from './visits.ts';

/** The pages last visited in this browser. Nothing at all when storage is closed to us: there is then neither a list nor a choice. */
export function loadVisits(): { readonly on: boolean; readonly visits: readonly Visit[] } | undefined {
  try {
    const on = localStorage.getItem(visitsOffKey) === null;
    return { on, visits: on ? readVisits(localStorage.getItem(visitsKey)) : [] };
  } catch (error) {
    console.warn('Listan över besökta sidor kunde inte läsas', error);
    return undefined;
  }
}

/** Keeps the pages, unless the reader has turned the list off. Says nothing when it fails: nobody asked for it to be done. */
export function saveVisits(visits: readonly Visit[]): void {
  try {
    if (visits.length === 0 || localStorage.getItem(visitsOffKey) !== null)
      localStorage.removeItem(visitsKey);
    else localStorage.setItem(visitsKey, writeVisits(visits));
  } catch (error) {
    console.warn('Listan över besökta sidor kunde inte sparas', error);
  }
}
