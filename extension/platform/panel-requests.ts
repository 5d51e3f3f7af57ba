import { browser } from 'wxt/browser';
import {
  openedMessageSchema,
  panelRequestSchema,
  showMessageSchema,
  type OpenedMessage,
  type PanelRequest,
  type ShowMessage,
} from '../features/messages/panel-request.ts';

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
    const opened = openedMessageSchema.safeParse(message);
    if (!opened.success || sender.id !== browser.runtime.id) return undefined;
    const { windowId } = opened.data;
    const waiting = held.get(windowId);
    held.delete(windowId);
    respond(waiting && Date.now() - waiting.at < patience ? waiting.request : null);
    return undefined;
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

/** A page's side: calls back with what it is asked to show, now and later. Gives the way to stop. */
export function onPanelRequests(listener: (request: PanelRequest) => void): () => void {
  let windowId: number | undefined;
  const onMessage = (
    message: unknown,
    sender: { readonly id?: string | undefined },
    respond: (answer: unknown) => void,
  ): undefined => {
    const show = showMessageSchema.safeParse(message);
    if (!show.success || sender.id !== browser.runtime.id || show.data.windowId !== windowId)
      return undefined;
    respond(true);
    listener(show.data.request);
    return undefined;
  };
  browser.runtime.onMessage.addListener(onMessage);
  void browser.windows.getCurrent().then(async ({ id }) => {
    if (id === undefined) return;
    windowId = id;
    const message: OpenedMessage = { type: 'panel-opened', windowId: id };
    const request = panelRequestSchema.safeParse(await browser.runtime.sendMessage(message));
    if (request.success) listener(request.data);
  });
  return () => browser.runtime.onMessage.removeListener(onMessage);
}
