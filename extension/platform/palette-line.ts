import { browser } from 'wxt/browser';
import { palettePort } from '../features/messages/palette-port-name.ts';
import type { Reply } from '../features/messages/protocol.ts';
import type { OpenLine } from '../features/messages/remote-desk.ts';

/** A port to the worker. Only extensions of the same id can be at the other end. */
export const openPaletteLine: OpenLine = (onReply, onLost) => {
  const port = browser.runtime.connect({ name: palettePort });
  port.onMessage.addListener((reply: Reply) => onReply(reply));
  port.onDisconnect.addListener(() => onLost());
  return {
    send: (request) => port.postMessage(request),
    close: () => port.disconnect(),
  };
};
