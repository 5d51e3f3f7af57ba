import { browser } from 'wxt/browser';
import { quickSearchCommand } from './commands.ts';
import type { PanelRequests } from './held-requests.ts';
import { isOpenToScripts } from './is-open-to-scripts.ts';
import { openPanel } from './side-panel.ts';

/** Opens the search in a small window of its own, for when neither the page nor the panel can be had. */
export async function openSearchWindow(
  requests: PanelRequests,
  request: Parameters<PanelRequests['show']>[1],
): Promise<void> {
  const opened = await browser.windows.create({
    type: 'popup',
    url: browser.runtime.getURL('/quick.html'),
    width: 420,
    height: 680,
  });
  if (opened?.id !== undefined) requests.show(opened.id, request);
}

/**
 * The shortcut: the palette over the page, or the panel where the page cannot be entered. Which of them is decided before anything is
 * awaited, since the panel can only be opened at once. A page that refuses all the same gets a small window, which needs no gesture.
 */
export function openOnShortcut(requests: PanelRequests): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== quickSearchCommand || !tab) return;
    if (tab.id !== undefined && isOpenToScripts(tab.url)) {
      browser.scripting
        .executeScript({ target: { tabId: tab.id }, files: ['/palette.js'] })
        .catch(() => openSearchWindow(requests, { reason: 'refused' }));
      return;
    }
    requests.show(tab.windowId, { reason: 'refused' });
    void openPanel(tab.windowId).then((isOpened) =>
      isOpened ? undefined : openSearchWindow(requests, { reason: 'refused' }),
    );
  });
}
