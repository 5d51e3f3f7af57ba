import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

let wanted: string | undefined;

/** When the next view has come, focus goes to the link that leads to `ref`, and not to its heading. */
export const returnTo = (ref: string | undefined): void => {
  wanted = ref;
};

/** Takes focus to what the user came back from, if it is inside `root`. */
export function focusReturn(root: ParentNode | null): boolean {
  if (wanted === undefined || !root) return false;
  const link = [...root.querySelectorAll<HTMLElement>('[data-ref]')].find(
    (element) => element.dataset['ref'] === wanted,
  );
  wanted = undefined;
  link?.focus();
  return link !== undefined;
}

/**
 * Moves focus to a view that has just opened, once it `isThere`: to its heading, so that it is read aloud and keys act in it, or to
 * where the user came back from.
 */
export function useArrival<T extends HTMLElement>(isThere: boolean): RefObject<T | null> {
  const ref = useRef<T>(null);
  useLayoutEffect(() => {
    if (!isThere || focusReturn(ref.current)) return;
    ref.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [isThere]);
  return ref;
}
