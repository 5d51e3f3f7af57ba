import { browser } from 'wxt/browser';
import type { ReadBundled } from '../features/knowledge/knowledge.ts';

/** Reads a file of the extension's own package. No request leaves the browser. */
export const readBundled: ReadBundled = async (name) => {
  const response = await fetch(browser.runtime.getURL(`/${name}`));
  // What is read was written by the same build and is checked for its version by the caller.
  return (await response.json()) as Awaited<ReturnType<typeof readBundled<typeof name>>>;
};
