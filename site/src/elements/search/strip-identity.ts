import { findPersonalNumbers } from '#content/core/privacy/personal-number.ts';

/** What is left of a query when everything that looks like a personal number is gone, and whether anything was. */
export function stripIdentity(query: string): { readonly query: string; readonly removed: boolean } {
  const found = findPersonalNumbers(query);
  if (found.length === 0) return { query, removed: false };
  let rest = query;
  for (const { start, end } of [...found].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return { query: rest.replace(/\s+/g, ' ').trimStart(), removed: true };
}

/** The sentence shown when something was removed. */
export const strippedSentence =
  'Vi tog bort något som ser ut som ett personnummer. Sök utan uppgifter om personer.';
