import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openPalette } from '../page/palette.tsx';
import { openPaletteLine } from '../platform/palette-line.ts';
import { togglePalette } from '../platform/toggle-palette.ts';

// Injected when the user presses the shortcut, and at no other time.
export default defineUnlistedScript(() => {
  togglePalette((onClosed) => openPalette(document, openPaletteLine, onClosed));
});
