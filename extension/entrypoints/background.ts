import { defineBackground } from 'wxt/utils/define-background';
import { openPanelFromToolbar } from '../platform/side-panel.ts';

export default defineBackground({
  type: 'module',
  main() {
    openPanelFromToolbar();
  },
});
