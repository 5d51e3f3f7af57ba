import { make } from './make.ts';

/** How long a browser is given to fetch what it saves, in milliseconds. */
const patience = 10_000;

/** Lets the browser save a text as a file; where it lands is the browser's to say. */
export function saveFile(name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  make('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), patience);
}
