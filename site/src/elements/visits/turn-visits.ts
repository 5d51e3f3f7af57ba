import { storeText } from '../browser-store.ts';
import { visitsKey, visitsOffKey } from './visits.ts';

/** Turns the list on or off; off takes away what is stored. Gives whether the choice could be kept. */
export const turnVisits = (on: boolean): boolean =>
  // First what is stored, so that it is gone even if the choice cannot be kept.
  storeText(visitsKey) && storeText(visitsOffKey, on ? undefined : 'ja');
