import { browser, type Browser } from 'wxt/browser';
import type { Desk } from '../features/desk/desk.ts';
import { answerAsk, type WorkerEffects } from '../features/messages/answer-ask.ts';
import { palettePort, requestSchema, type Reply } from '../features/messages/protocol.ts';

export interface PalettePortOptions {
  readonly desk: () => Desk;
  readonly openUrl: (url: string) => void;
  readonly toPanel: (ref: string | undefined, windowId: number) => void;
}

/** Serves palettes: answers what they ask, and tells them when own data changes. */
export function servePalettes({ desk: deskOf, openUrl, toPanel }: PalettePortOptions): void {
  browser.runtime.onConnect.addListener((port) => {
    const windowId = port.sender?.tab?.windowId;
    if (port.name !== palettePort || port.sender?.id !== browser.runtime.id || windowId === undefined) {
      port.disconnect();
      return;
    }
    serve(port, deskOf(), {
      openUrl,
      toPanel: (ref) => toPanel(ref, windowId),
      address: port.sender.tab?.url,
    });
  });
}

function serve(port: Browser.runtime.Port, desk: Desk, effects: WorkerEffects): void {
  let isOpen = true;
  const reply = (message: Reply) => {
    if (isOpen) port.postMessage(message);
  };
  const tell = () => reply({ state: desk.state() });
  const stop = desk.subscribe(tell);
  tell();
  port.onDisconnect.addListener(() => {
    isOpen = false;
    stop();
  });
  port.onMessage.addListener((message: unknown) => {
    const request = requestSchema.safeParse(message);
    if (!request.success) return;
    const { id, what } = request.data;
    answerAsk(desk, effects, what).then(
      (answer) => reply({ id, answer }),
      () => reply({ id, failed: true }),
    );
  });
}
