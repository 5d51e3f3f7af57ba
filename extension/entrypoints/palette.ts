import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onNextKey } from '../page/held-keys.ts';
import { openPalette } from '../page/palette.tsx';
import { openPaletteLine } from '../platform/palette-line.ts';
import { togglePalette } from '../platform/toggle-palette.ts';

// Injected when the user presses the shortcut, and at no other time.
export default defineUnlistedScript(() => {
  togglePalette({
    open: (events) => openPalette(document, openPaletteLine, events),
    onNextKey: (heard) => onNextKey(window, heard),
  });
});
