import { newRunId } from '#content/core/runs/new-run-id.ts';
import type { RunAction } from '#content/core/runs/run-action.ts';
import type { Desk, DeskState } from '../desk/desk.ts';
import { unreadState } from '../desk/unread-state.ts';
import type { Answers, Ask, Reply, Request } from './protocol.ts';

/** A line to the worker. `send` is for requests; the listener gets replies. */
export interface Line {
  readonly send: (request: Request) => void;
  readonly close: () => void;
}
/** Opens a line; `onLost` is called when the worker has gone. */
export type OpenLine = (onReply: (reply: Reply) => void, onLost: () => void) => Line;

export interface RemoteDesk extends Desk {
  readonly ask: <K extends Ask['ask']>(what: Extract<Ask, { ask: K }>) => Promise<Answers[K]>;
  readonly close: () => void;
}

/** On how many lines a request is sent before it fails. */
const tries = 5;
/**
 * How long a line may be silent, in milliseconds, before another is opened: a worker that is just being ended can take a line and never
 * answer on it.
 */
const patience = 2000;

/** The worker can be ended after it has stored a new run and before it has said so: asked again, it must not make another. */
const withNewRun = (action: RunAction): RunAction =>
  action.type === 'start' || action.type === 'duplicate'
    ? { newRun: newRunId(Math.random), ...action }
    : action;

interface Waiting {
  readonly request: Request;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  tried: number;
}

/**
 * The desk as seen over a page: the same questions and changes, answered by the worker. When the worker has been ended by the browser
 * a new line wakes it, and what was not answered is asked again.
 */
export function createRemoteDesk(openLine: OpenLine): RemoteDesk {
  let state: DeskState = unreadState;
  let nextId = 0;
  /** Tells this palette's requests from every other's. */
  const palette = Math.random().toString(36).slice(2);
  let isClosed = false;
  const listeners = new Set<() => void>();
  const waiting = new Map<number, Waiting>();
  let line = open();

  /** A line that breaks as it is used says so by throwing before it says so itself; the way on is the same. */
  function send(request: Request): void {
    const used = line;
    try {
      used.send(request);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      onLost();
      return;
    }
    setTimeout(() => {
      if (isClosed || line !== used || !waiting.has(request.id)) return;
      used.close();
      onLost();
    }, patience);
  }
  function open(): Line {
    const opened = openLine(onReply, () => {
      if (opened === line) onLost();
    });
    return opened;
  }
  function onLost(): void {
    if (isClosed) return;
    try {
      line = open();
    } catch (error) {
      // The extension was updated or taken away under the open palette: there is nobody to ask any more.
      isClosed = true;
      for (const { reject } of waiting.values())
        reject(new Error('palette: no way to the worker', { cause: error }));
      waiting.clear();
      return;
    }
    for (const [id, each] of waiting) {
      each.tried += 1;
      if (each.tried < tries) send(each.request);
      else {
        waiting.delete(id);
        each.reject(new Error('palette: the worker does not answer'));
      }
    }
  }
  function onReply(reply: Reply): void {
    if ('state' in reply) {
      // A worker that has just woken has not read anything yet; what it told before it was ended still holds.
      if (state.isReady && !reply.state.isReady) return;
      state = reply.state;
      for (const listener of listeners) listener();
      return;
    }
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('failed' in reply) asked?.reject(new Error('palette: the worker could not answer'));
    else asked?.resolve(reply.answer as never);
  }
  const ask: RemoteDesk['ask'] = (what) =>
    new Promise((resolve, reject) => {
      if (isClosed) {
        reject(new Error('palette: closed'));
        return;
      }
      const request: Request = { id: nextId, key: `${palette}-${nextId}`, what };
      nextId += 1;
      waiting.set(request.id, { request, resolve, reject, tried: 0 });
      send(request);
    });

  return {
    ask,
    close: () => {
      isClosed = true;
      line.close();
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    search: (query) => ask({ ask: 'search', query: query.slice(0, 500) }),
    card: async (ref) => (await ask({ ask: 'card', ref })) ?? undefined,
    briefs: (refs) => ask({ ask: 'briefs', refs: [...refs] }),
    checklists: () => ask({ ask: 'checklists' }),
    glossary: () => ask({ ask: 'glossary' }),
    suggest: (termIds) => ask({ ask: 'suggest', termIds: [...termIds] }),
    act: (action) => ask({ ask: 'act', action: withNewRun(action) }),
    setFavourite: (ref, isFavourite) => ask({ ask: 'favourite', ref, isFavourite }),
    dismissProblems: async () => {
      await ask({ ask: 'dismiss' });
    },
  };
}
