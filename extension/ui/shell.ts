import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { RunAction } from '#content/core/runs/run-action.ts';
import type { Brief, Insertable } from '../features/cards/card.ts';
import type { Desk, DeskState } from '../features/desk/desk.ts';

/** The keys of the quick search. */
export interface ShortcutEffects {
  /** As the browser writes them; nothing when none are set. */
  readonly read: () => Promise<string | undefined>;
  /** Opens the browser's own page for them; false when there is none to open. */
  readonly change: () => Promise<boolean>;
}

/** What can be done from any view. */
export interface Shell {
  readonly desk: Desk;
  readonly openCard: (ref: string) => void;
  readonly openRun: (id: string) => void;
  readonly back: () => void;
  /** The full address of a path on the site. */
  readonly siteUrl: (path: string) => string;
  /** Opens a whole address in a tab. */
  readonly openUrl: (url: string) => void;
  readonly copy: (text: Insertable, done: string) => void;
  /** Puts text in the field the user stood in; missing where there is no such field to know of. */
  readonly insert?: (text: Insertable) => void;
  /** Steps for the page the user looks at, or why there are none to be had; missing where there is no page. */
  readonly suggest?: () => Promise<readonly Brief[] | string>;
  /** Missing over a page, where the shortcut has just been used. */
  readonly shortcut?: ShortcutEffects;
  /** Says something in the status line, read aloud; with a way back when there is one. */
  readonly say: (message: string, undo?: RunAction) => void;
  /** Saves a reference or takes it away, and says how it went. */
  readonly setFavourite: (ref: string, isFavourite: boolean) => void;
  /** Does something with a run and says so when `done` is given. Gives the id of a new run. */
  readonly act: (action: RunAction, done?: string) => Promise<string | undefined>;
}

export const ShellContext = createContext<Shell | undefined>(undefined);

/** The shell of the page. Throws outside one: a view cannot be drawn without. */
export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error('ui: a view outside its shell');
  return shell;
}

/** The desk's state, drawn anew when it changes. */
export function useDeskState(desk: Desk): DeskState {
  const [state, setState] = useState(desk.state);
  useEffect(() => {
    setState(desk.state());
    return desk.subscribe(() => setState(desk.state()));
  }, [desk]);
  return state;
}

/** What a promise gives, `undefined` until then; asked anew when `keys` change. An error is thrown while drawing, to the nearest boundary. */
export function usePromised<T>(ask: () => Promise<T>, keys: readonly unknown[]): T | undefined {
  const [answer, setAnswer] = useState<{ keys: readonly unknown[]; value?: T; error?: unknown }>();
  useEffect(() => {
    let isCurrent = true;
    ask().then(
      (value) => isCurrent && setAnswer({ keys, value }),
      (error: unknown) => isCurrent && setAnswer({ keys, error }),
    );
    return () => {
      isCurrent = false;
    };
    // `ask` is new at every drawing; `keys` say when it means something else.
  }, [...keys]);
  if (answer && 'error' in answer) throw answer.error;
  return answer?.keys.every((key, place) => key === keys[place]) ? answer.value : undefined;
}
