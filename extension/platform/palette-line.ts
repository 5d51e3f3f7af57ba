import { browser } from 'wxt/browser';
import { isReply } from '../features/messages/is-reply.ts';
import { palettePort } from '../features/messages/palette-port-name.ts';
import type { OpenLine } from '../features/messages/remote-desk.ts';

/** A port to the worker. Only extensions of the same id can be at the other end. */
export const openPaletteLine: OpenLine = (onReply, onLost) => {
  const port = browser.runtime.connect({ name: palettePort });
  port.onMessage.addListener((message: unknown) => {
    if (isReply(message)) onReply(message);
  });
  port.onDisconnect.addListener(() => onLost());
  return {
    send: (request) => port.postMessage(request),
    close: () => port.disconnect(),
  };
};
