import Fuse from 'fuse.js';

/** " Menade du …?" when one of the known words is close to what was written; otherwise nothing. */
export function suggest(written: string, known: Iterable<string>): string {
  const best = new Fuse([...known], { threshold: 0.4, ignoreLocation: true }).search(written, {
    limit: 1,
  })[0];
  return best ? ` Menade du ${best.item}?` : '';
}
