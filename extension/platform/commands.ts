import { browser } from 'wxt/browser';

export const quickSearchCommand = 'quick-search';

/** The keys that open the quick search, as the browser writes them; nothing when none are set, as when another extension has them. */
export async function quickSearchShortcut(): Promise<string | undefined> {
  const commands = await browser.commands.getAll();
  const shortcut = commands.find(({ name }) => name === quickSearchCommand)?.shortcut;
  return shortcut === '' ? undefined : shortcut;
}

/** Opens the browser's own page for changing shortcuts. False where there is none to open. */
export async function openShortcutSettings(): Promise<boolean> {
  // Firefox has a call for it; Chromium and Edge have a page.
  const { commands } = browser as unknown as { commands: { openShortcutSettings?: () => Promise<void> } };
  try {
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}
