import { browser } from 'wxt/browser';
import { palettePort } from '../features/messages/palette-port-name.ts';
import type { PaletteEffects } from './palette-port.ts';

/** Answers every palette that opens a line. What answers is run first then; it is there before the line's first message is. */
export function answerPalettes(effects: PaletteEffects): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== palettePort || port.sender?.id !== browser.runtime.id) {
      port.disconnect();
      return;
    }
    void import('./palette-port.ts').then(({ servePalette }) => servePalette(port, effects));
  });
}
