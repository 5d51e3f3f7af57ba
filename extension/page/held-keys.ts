/** How long a key that is never let go of is waited for, in milliseconds. */
const patience = 400;

/** Knows which keys are held down in a document. */
export interface HeldKeys {
  /** Resolves when every key has been let go of, or has been waited for long enough. */
  readonly released: () => Promise<void>;
}

/**
 * Follows the keys pressed in a document of ours, and tells each time one goes down or comes up. When the key that closes it goes down,
 * the page would otherwise be the one to hear it come up, and a case system that listens for that would close a dialog of its own.
 */
export function followKeys(document: Document, signal: AbortSignal, onKey: () => void): HeldKeys {
  const held = new Set<string>();
  const waiting = new Set<() => void>();
  const options = { capture: true, signal };
  document.addEventListener(
    'keydown',
    ({ code, repeat }) => {
      held.add(code);
      if (!repeat) onKey();
    },
    options,
  );
  document.addEventListener(
    'keyup',
    ({ code }) => {
      held.delete(code);
      onKey();
      if (held.size > 0) return;
      for (const resolve of waiting) resolve();
      waiting.clear();
    },
    options,
  );
  return {
    released: () =>
      held.size === 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.add(resolve);
            setTimeout(resolve, patience);
          }),
  };
}

/** Calls once, when a key next goes down or comes up in a page. Which one is not asked. */
export function onNextKey(page: Window, heard: () => void): void {
  const ending = new AbortController();
  const hear = ({ repeat }: KeyboardEvent) => {
    if (repeat) return;
    ending.abort();
    heard();
  };
  const options = { capture: true, signal: ending.signal };
  page.addEventListener('keydown', hear, options);
  page.addEventListener('keyup', hear, options);
}
