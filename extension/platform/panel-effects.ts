import type { Desk } from '../features/desk/desk.ts';
import { termsOnPage } from '../features/suggestions/terms-on-page.ts';
import type { ShellEffects } from '../ui/create-shell.ts';
import { copyText } from './clipboard.ts';
import { openShortcutSettings, quickSearchShortcut } from './commands.ts';
import { currentPage, insertFromPanel, scanFromPanel, unreachable } from './page-script.ts';
import { openTab } from './tabs.ts';

/** What a panel does outside itself. */
export const panelEffects = (desk: Desk): ShellEffects => ({
  openUrl: (url) => void openTab(url),
  copyText,
  insert: insertFromPanel,
  shortcut: { read: quickSearchShortcut, change: openShortcutSettings },
  suggest: async () => {
    const page = await currentPage();
    const found =
      (await termsOnPage(desk, scanFromPanel)) ?? (page?.address === undefined ? unreachable : []);
    const termIds = typeof found === 'string' ? [] : found;
    const briefs = await desk.suggest(termIds, page?.address);
    return typeof found === 'string' && briefs.length === 0 ? found : briefs;
  },
});
