import { announce } from './announce.ts';

/** Puts text on the clipboard and says how it went: the clipboard can be closed by policy. */
export async function copyText(text: string, done: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    announce(done);
    return true;
  } catch (error) {
    console.warn('Kopieringen nekades', error);
    announce('Det gick inte att kopiera. Markera texten och kopiera med Ctrl+C.');
    return false;
  }
}
