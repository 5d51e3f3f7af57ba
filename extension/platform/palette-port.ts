import type { Browser } from 'wxt/browser';
import type { Desk } from '../features/desk/desk.ts';
import { answerAsk, type WorkerEffects } from '../features/messages/answer-ask.ts';
import { requestSchema, type Answers, type Reply } from '../features/messages/protocol.ts';
import { workerDesk } from './worker-desk.ts';

/** What a palette can ask for outside the desk. */
export interface PaletteEffects {
  readonly openUrl: (url: string) => void;
  readonly toPanel: (ref: string | undefined, windowId: number) => void;
  readonly toWindow: (ref: string | undefined) => void;
}

/** Serves a palette: answers what it asks, and tells it when own data changes. */
export function servePalette(
  port: Browser.runtime.Port,
  { openUrl, toPanel, toWindow }: PaletteEffects,
): void {
  const windowId = port.sender?.tab?.windowId;
  if (windowId === undefined) {
    port.disconnect();
    return;
  }
  serve(port, workerDesk(), {
    openUrl,
    toPanel: (ref) => toPanel(ref, windowId),
    toWindow,
    address: port.sender?.tab?.url,
  });
}

/**
 * Answers given or under way, by request: one that is sent again is answered again, not done again. What a worker that has been ended did
 * is not remembered here: what is asked of the desk leaves the same behind when it is done twice.
 */
const answered = new Map<string, Promise<Answers[keyof Answers]>>();
const mostAnswered = 200;

function answerOnce(
  key: string,
  answer: () => Promise<Answers[keyof Answers]>,
): Promise<Answers[keyof Answers]> {
  const known = answered.get(key);
  if (known) return known;
  const answering = answer();
  answered.set(key, answering);
  for (const oldest of answered.keys()) {
    if (answered.size <= mostAnswered) break;
    answered.delete(oldest);
  }
  return answering;
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
    const { id, key, what } = request.data;
    answerOnce(key, () => answerAsk(desk, effects, what)).then(
      (answer) => reply({ id, answer }),
      () => reply({ id, failed: true }),
    );
  });
}
