import { announce } from '../../announce.ts';
import { storedText, storeText } from '../../browser-store.ts';
import { collectionKey, readChoice, writeChoice, type Choice } from './choice.ts';

/** The reader's own collection in this browser; empty when storage is closed to us. */
export const loadCollection = (): Choice => readChoice(storedText(collectionKey) ?? null);

/** Keeps the collection in this browser, and says so when that is not allowed. Gives whether it went well. */
export function saveCollection(choice: Choice): boolean {
  const isKept = storeText(collectionKey, choice.length === 0 ? undefined : writeChoice(choice));
  if (!isKept) announce('Webbläsaren tillåter inte att samlingen sparas.');
  return isKept;
}
