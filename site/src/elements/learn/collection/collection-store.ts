import { announce } from '../../announce.ts';
import { collectionKey, readChoice, writeChoice, type Choice } from './choice.ts';

/** The reader's own collection in this browser; empty when storage is closed to us. */
export function loadCollection(): Choice {
  try {
    return readChoice(localStorage.getItem(collectionKey));
  } catch (error) {
    console.warn('Samlingen kunde inte läsas', error);
    return [];
  }
}

/** Keeps the collection in this browser, and says so when that is not allowed. Gives whether it went well. */
export function saveCollection(choice: Choice): boolean {
  try {
    if (choice.length === 0) localStorage.removeItem(collectionKey);
    else localStorage.setItem(collectionKey, writeChoice(choice));
    return true;
  } catch (error) {
    console.warn('Samlingen kunde inte sparas', error);
    announce('Webbläsaren tillåter inte att samlingen sparas.');
    return false;
  }
}
