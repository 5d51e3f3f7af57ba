import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { View } from '../features/place/place.ts';
import { eventElement } from './event-element.ts';

interface PanelKeys {
  readonly view: View | undefined;
  readonly goBack: () => void;
  readonly toSearch: () => void;
  readonly copyLink: (ref: string) => void;
  readonly close?: () => void;
  readonly toPanel?: (ref: string | undefined) => void;
}

/**
 * Esc goes back (over a page it closes from the search), `/` searches, C copies a link, P moves to the panel. Heard in the whole
 * document or shadow root, since nothing has focus for a moment when views change.
 */
export function usePanelKeys(root: RefObject<HTMLElement | null>, keys: PanelKeys): void {
  const current = useRef(keys);
  current.current = keys;
  // As it is drawn and not after: the first key may come before the next frame does.
  useLayoutEffect(() => {
    const scope = root.current?.getRootNode();
    const listener = (event: Event) => onKey(event as KeyboardEvent, current.current);
    scope?.addEventListener('keydown', listener);
    return () => scope?.removeEventListener('keydown', listener);
  }, []);
}

function onKey(event: KeyboardEvent, keys: PanelKeys): void {
  if (event.defaultPrevented || event.isComposing) return;
  const target = eventElement(event);
  if (event.key === 'Escape') {
    if (!keys.view && !keys.close) return;
    event.preventDefault();
    if (keys.view) keys.goBack();
    else keys.close?.();
    return;
  }
  const isTyping = target?.matches('input:not([type=checkbox]), select, textarea') ?? false;
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  const link = target?.closest<HTMLElement>('a[data-ref]')?.dataset;
  const ref = link?.['ref'] ?? (keys.view?.type === 'card' ? keys.view.ref : undefined);
  if (event.key === '/') {
    event.preventDefault();
    keys.toSearch();
  } else if (/^c$/i.test(event.key) && ref !== undefined) keys.copyLink(ref);
  else if (/^p$/i.test(event.key)) keys.toPanel?.(link?.['onSite'] === undefined ? ref : undefined);
}
