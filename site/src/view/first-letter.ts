/** Entries under their first letter, in the Swedish order; what begins with a digit stands first under "0–9". */
export function byFirstLetter<T>(
  entries: readonly T[],
  nameOf: (entry: T) => string,
): readonly { readonly letter: string; readonly entries: readonly T[] }[] {
  const letters = new Map<string, T[]>();
  for (const entry of [...entries].sort((a, b) => swedish.compare(nameOf(a), nameOf(b)))) {
    const letter = letterOf(nameOf(entry));
    const group = letters.get(letter);
    if (group) group.push(entry);
    else letters.set(letter, [entry]);
  }
  return [...letters].map(([letter, group]) => ({ letter, entries: group }));
}

const swedish = new Intl.Collator('sv');

function letterOf(name: string): string {
  const first = (name.match(/[\p{L}\p{N}]/u)?.[0] ?? '').toLocaleUpperCase('sv');
  if (/\p{N}/u.test(first)) return '0–9';
  if (/[A-ZÅÄÖ]/.test(first)) return first;
  // É and the like stand with the letter they are made of.
  return first.normalize('NFD').charAt(0);
}
