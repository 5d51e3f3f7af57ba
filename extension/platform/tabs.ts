import { browser } from 'wxt/browser';

/** Opens an address in a new tab beside the current one. */
export const openTab = async (url: string): Promise<void> => {
  await browser.tabs.create({ url });
};

/** Opens the extension's own options page. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
