import { storedRecord } from '../../browser-store.ts';

/** What the reader has chosen, in the reader's order: references such as `step:se/yrkesprofil`, each once. */
export type Choice = readonly string[];

/** More than this is not a handout but the whole site. */
export const maxItems = 40;
export const collectionKey = 'metodlotsen:samling';

// Its own pattern rather than the schemas' one, which would bring the whole schema library to every page.
const collectable = /^(?:guide|step|checklist|lesson|case|template|term):[a-z0-9]+(?:[-/][a-z0-9]+)*$/;
const sound = (refs: readonly string[]): Choice =>
  [...new Set(refs.filter((ref) => collectable.test(ref)))].slice(0, maxItems);

/** The choice in an address, after `#`; nothing when the address carries none. What cannot be collected is left out. */
export function choiceFromHash(hash: string): Choice | undefined {
  const value = new URLSearchParams(hash.replace(/^#/, '')).get('val');
  return value === null ? undefined : sound(value.split(','));
}

/** The choice as it stands in an address. Ids are ASCII, so a person can read and change it. */
export const hashOf = (choice: Choice): string => `#val=${choice.join(',')}`;

/** The choice from stored text; empty when there is none or the text is not ours. */
export function readChoice(text: string | null): Choice {
  const { items } = storedRecord(text) ?? {};
  return Array.isArray(items) ? sound(items.filter((item) => typeof item === 'string')) : [];
}

export const writeChoice = (choice: Choice): string => JSON.stringify({ version: 1, items: choice });

/** With one more, last. The same choice when it is there already or the choice is full. */
export const withItem = (choice: Choice, ref: string): Choice =>
  choice.includes(ref) || choice.length >= maxItems ? choice : sound([...choice, ref]);

export const withoutItem = (choice: Choice, ref: string): Choice => choice.filter((item) => item !== ref);

/** With one item moved a place up (-1) or down (1); the same choice at the ends. */
export function moved(choice: Choice, ref: string, by: -1 | 1): Choice {
  const from = choice.indexOf(ref);
  const to = from + by;
  const other = choice[to];
  if (from < 0 || other === undefined) return choice;
  return choice.map((item, at) => (at === from ? other : at === to ? ref : item));
}
