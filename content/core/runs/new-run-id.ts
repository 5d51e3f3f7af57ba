/** A new id of sixteen letters. `random` gives 0 up to, but not, 1. */
export function newRunId(random: () => number): string {
  return Array.from({ length: 16 }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('');
}
