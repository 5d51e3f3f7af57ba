import { defineBackground } from 'wxt/utils/define-background';
import type { OwnDesk } from '../features/desk/desk.ts';
import { createOwnStore } from '../features/desk/own-store.ts';
import { keepDueBadge } from '../platform/due-badge.ts';
import { localArea } from '../platform/storage-area.ts';
import { lookUpSelection } from '../platform/look-up.ts';
import { searchFromAddressBar } from '../platform/omnibox.ts';
import { openDesk } from '../platform/open-desk.ts';
import { servePalettes } from '../platform/palette-port.ts';
import { holdPanelRequests } from '../platform/panel-requests.ts';
import { openOnShortcut, openSearchWindow } from '../platform/quick-search.ts';
import { openPanel, openPanelFromToolbar } from '../platform/side-panel.ts';
import { openTab } from '../platform/tabs.ts';

export default defineBackground({
  type: 'module',
  main() {
    // Made when it is first needed: most of the times the worker wakes, nobody asks anything.
    let made: OwnDesk | undefined;
    const desk = () => (made ??= openDesk({ isSeen: false }));
    const requests = holdPanelRequests();

    openPanelFromToolbar();
    openOnShortcut(requests);
    lookUpSelection(requests);
    keepDueBadge(createOwnStore(localArea, Date.now, Math.random));
    searchFromAddressBar(desk, requests);
    servePalettes({
      desk,
      openUrl: (url) => void openTab(url),
      toPanel: (ref, windowId) => {
        const request = ref === undefined ? {} : { ref };
        requests.show(windowId, request);
        void openPanel(windowId).then((isOpened) =>
          isOpened ? undefined : openSearchWindow(requests, { ...request, reason: 'no-panel' }),
        );
      },
    });
  },
});
