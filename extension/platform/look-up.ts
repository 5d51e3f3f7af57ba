import { browser } from 'wxt/browser';
import type { PanelRequests } from './held-requests.ts';
import { openSearchWindow } from './quick-search.ts';
import { openPanel } from './side-panel.ts';

const menuId = 'look-up';
/** Longer selections are cut: nobody looks up a page. */
const longest = 200;

/** *Slå upp i Metodlotsen* on selected text: the browser hands over the selection when it is pressed, and only then. */
export function lookUpSelection(requests: PanelRequests): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create(
      { id: menuId, title: browser.i18n.getMessage('lookUp'), contexts: ['selection'] },
      // Reading the error tells the browser that it is known: the item is there already after an update.
      () => void browser.runtime.lastError,
    );
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId !== menuId || !selectionText || !tab) return;
    const query = selectionText.replace(/\s+/g, ' ').trim().slice(0, longest);
    requests.show(tab.windowId, { query });
    void openPanel(tab.windowId).then((isOpened) =>
      isOpened ? undefined : openSearchWindow(requests, { query, reason: 'no-panel' }),
    );
  });
}
