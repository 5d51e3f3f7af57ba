import Fuse from 'fuse.js';

/** The known word that is closest to what was written, or nothing when none is close. */
export const closest = (written: string, known: Iterable<string>): string | undefined =>
  new Fuse([...known], { threshold: 0.4, ignoreLocation: true }).search(written, { limit: 1 })[0]?.item;

/** " Menade du …?" when one of the known words is close to what was written; otherwise nothing. */
export function suggest(written: string, known: Iterable<string>): string {
  const best = closest(written, known);
  return best === undefined ? '' : ` Menade du ${best}?`;
}
