import { browser } from 'wxt/browser';

/** Firefox's sidebar, which Chromium's types do not know. */
interface SidebarAction {
  open(): Promise<void>;
}
const sidebar = (): SidebarAction | undefined =>
  (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction;

/**
 * Opens the panel in a window. Must be called before anything is awaited in the handler of a press: afterwards both browsers
 * refuse. False when they did.
 */
export function openPanel(windowId: number): Promise<boolean> {
  const opening = sidebar()?.open() ?? browser.sidePanel.open({ windowId });
  return opening.then(
    () => true,
    () => false,
  );
}

/**
 * The toolbar button opens the panel. By a listener and not by `openPanelOnActionClick`, which would not grant `activeTab` and so
 * leave *Infoga* without a page.
 */
export function openPanelFromToolbar(): void {
  browser.action.onClicked.addListener((tab) => {
    void openPanel(tab.windowId);
  });
}
