import { browser } from 'wxt/browser';
import type { PanelRequest, ShowMessage } from '../features/messages/panel-request.ts';

/** How long an opening panel may take to ask, in milliseconds; later it opens as it was left. */
const patience = 10_000;

export interface PanelRequests {
  /** Shows something in the panel of a window, whether it is open or just opening. */
  readonly show: (windowId: number, request: PanelRequest) => void;
}

/** The worker's side: holds what an opening panel is to show, in memory only, until the panel asks for it. */
export function holdPanelRequests(): PanelRequests {
  const held = new Map<number, { readonly request: PanelRequest; readonly at: number }>();
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id) return undefined;
    void import('../features/messages/panel-request.ts').then(({ openedMessageSchema }) => {
      const opened = openedMessageSchema.safeParse(message);
      const waiting = opened.success ? held.get(opened.data.windowId) : undefined;
      if (opened.success) held.delete(opened.data.windowId);
      respond(waiting && Date.now() - waiting.at < patience ? waiting.request : null);
    });
    // The answer comes later.
    return true;
  });
  return {
    show: (windowId, request) => {
      held.set(windowId, { request, at: Date.now() });
      const message: ShowMessage = { type: 'show', windowId, request };
      browser.runtime.sendMessage(message).then(
        (isShown) => isShown === true && held.delete(windowId),
        // No page of ours is open yet; the one that opens will ask.
        () => undefined,
      );
    },
  };
}
