/** How long a key that is never let go of is waited for, in milliseconds. */
const patience = 400;

/** Knows which keys are held down in a document. */
export interface HeldKeys {
  /** Resolves when every key has been let go of, or has been waited for long enough. */
  readonly released: () => Promise<void>;
}

/**
 * Follows the keys pressed in a document of ours. When the key that closes it goes down, the page would otherwise be the one to hear it
 * come up, and a case system that listens for that would close a dialog of its own.
 */
export function followKeys(document: Document, signal: AbortSignal): HeldKeys {
  const held = new Set<string>();
  const waiting = new Set<() => void>();
  const options = { capture: true, signal };
  document.addEventListener('keydown', ({ code }) => held.add(code), options);
  document.addEventListener(
    'keyup',
    ({ code }) => {
      held.delete(code);
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
