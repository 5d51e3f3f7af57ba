import { defineBackground } from 'wxt/utils/define-background';
import { keepDueBadge } from '../platform/due-badge.ts';
import { holdPanelRequests } from '../platform/held-requests.ts';
import { lookUpSelection } from '../platform/look-up.ts';
import { searchFromAddressBar } from '../platform/omnibox.ts';
import { answerPalettes } from '../platform/palette-calls.ts';
import { openOnShortcut, openSearchWindow } from '../platform/quick-search.ts';
import { openPanel, openPanelFromToolbar } from '../platform/side-panel.ts';
import { openTab } from '../platform/tabs.ts';

// The worker is started anew for most presses of the shortcut, and nothing is on the screen before it has: what is imported here is
// what a press waits for. Schemas, storage and knowledge come with `import()`, in the same file but run when they are first needed. For that
// the file may not be a module, where `import()` would be refused in a worker.
export default defineBackground(() => {
  const requests = holdPanelRequests();
  const desk = async () => (await import('../platform/worker-desk.ts')).workerDesk();

  openPanelFromToolbar();
  openOnShortcut(requests);
  lookUpSelection(requests);
  keepDueBadge();
  searchFromAddressBar(desk, requests);
  answerPalettes({
    openUrl: (url) => void openTab(url),
    toPanel: (ref, windowId) => {
      requests.show(windowId, { ref });
      void openPanel(windowId).then((isOpened) =>
        isOpened ? undefined : openSearchWindow(requests, { ref, reason: 'no-panel' }),
      );
    },
    toWindow: (ref) => void openSearchWindow(requests, { ref, reason: 'refused' }),
  });
});
