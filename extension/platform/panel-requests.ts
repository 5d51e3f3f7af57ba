import { browser } from 'wxt/browser';
import {
  panelRequestSchema,
  showMessageSchema,
  type OpenedMessage,
  type PanelRequest,
} from '../features/messages/panel-request.ts';

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
