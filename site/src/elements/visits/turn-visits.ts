import { visitsKey, visitsOffKey } from './visits.ts';

/** Turns the list on or off; off takes away what is stored. Gives whether the choice could be kept. */
export function turnVisits(on: boolean): boolean {
  try {
    // First what is stored, so that it is gone even if the choice cannot be kept.
    localStorage.removeItem(visitsKey);
    if (on) localStorage.removeItem(visitsOffKey);
    else localStorage.setItem(visitsOffKey, 'ja');
    return true;
  } catch (error) {
    console.warn('Valet kunde inte sparas', error);
    return false;
  }
}
