import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const control = 'a[href], button:not(:disabled), input:not(:disabled), select, summary, [tabindex]';

/**
 * When what has focus is taken away by its own press (a notice that has been read, a row that is removed), focus goes to the nearest
 * control that is left, so that whoever uses the keyboard or listens is not thrown to the top. A whole view that takes another's
 * place sees to its own focus.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    let focused: Node | undefined;
    const note = ({ target }: FocusEvent) => {
      focused = (target as Node | null) ?? undefined;
    };
    const observer = new MutationObserver((records) => {
      const lost = focused;
      if (!lost || lost.isConnected || !element.ownerDocument.hasFocus()) return;
      focused = undefined;
      const record = records.find(({ removedNodes }) =>
        [...removedNodes].some((node) => node.contains(lost)),
      );
      if (record && record.target !== element.querySelector('main')) nearestControl(record, element)?.focus();
    });
    element.addEventListener('focusin', note);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', note);
      observer.disconnect();
    };
  }, []);
}

/** The first control after the place where something was removed, or else the last before it, in the smallest part that has one. */
function nearestControl(record: MutationRecord, root: Node): HTMLElement | undefined {
  let parent: Node | null = record.target;
  let { nextSibling: next, previousSibling: previous } = record;
  while (parent) {
    for (let node = next; node; node = node.nextSibling) {
      const [first] = controlsIn(node);
      if (first) return first;
    }
    for (let node = previous; node; node = node.previousSibling) {
      const last = controlsIn(node).at(-1);
      if (last) return last;
    }
    if (parent === root) return undefined;
    ({ nextSibling: next, previousSibling: previous } = parent);
    parent = parent.parentNode;
  }
  return undefined;
}

/** What can have focus in a node, itself included, and is in sight. */
function controlsIn(node: Node): readonly HTMLElement[] {
  // Asked by kind and not by `instanceof`: over a page the views stand in a frame with classes of its own.
  if (node.nodeType !== Node.ELEMENT_NODE) return [];
  const element = node as HTMLElement;
  return [
    ...(element.matches(control) ? [element] : []),
    ...element.querySelectorAll<HTMLElement>(control),
  ].filter((each) => each.isConnected && each.checkVisibility());
}
