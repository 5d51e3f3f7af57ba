import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { eventElement } from './event-element.ts';

const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

interface HitKeys {
  readonly query: string;
  /** The rows in sight are for the query. */
  readonly isAnswered: boolean;
  readonly onQuery: (query: string) => void;
  readonly onClose?: (() => void) | undefined;
}

/**
 * Keys of the search: arrows walk between the field and the rows with real focus; in the field Enter opens the first row (with
 * Ctrl on the site) and Esc empties it, unless Esc closes the whole; on a row, a letter that is not a command goes on typing. Enter
 * before the answer has come waits for it: the rows in sight are for other words.
 */
export function useHitKeys(
  root: RefObject<HTMLElement | null>,
  { query, isAnswered, onQuery, onClose }: HitKeys,
): (event: KeyboardEvent) => void {
  const waiting = useRef<{ readonly onSite: boolean } | undefined>(undefined);
  useLayoutEffect(() => {
    if (isAnswered && waiting.current) openFirst(root.current, waiting.current.onSite);
    waiting.current = undefined;
  }, [query, isAnswered]);

  return (event) => {
    const element = root.current;
    const target = eventElement(event);
    if (!element || !target || event.isComposing) return;
    const field = element.querySelector<HTMLInputElement>('[data-search]');
    const rows = [...element.querySelectorAll<HTMLElement>('[data-results] :is(.row, .run-row, .more)')];
    const isInField = target === field;
    const place = rows.indexOf(target);

    const move = moves[event.key];
    if (move !== undefined && (isInField || place >= 0)) {
      event.preventDefault();
      const next = isInField ? (move > 0 ? 0 : -1) : place + move;
      if (next < 0) field?.focus();
      else rows[Math.min(next, rows.length - 1)]?.focus();
    } else if (isInField && event.key === 'Enter') {
      event.preventDefault();
      const onSite = event.ctrlKey || event.metaKey;
      if (isAnswered || query.trim() === '') openFirst(element, onSite);
      else waiting.current = { onSite };
    } else if (event.key === 'Escape' && query !== '' && !onClose) {
      event.preventDefault();
      event.stopPropagation();
      if (isInField) onQuery('');
      else field?.focus();
    } else if (place >= 0 && isTyping(event)) {
      field?.focus();
    }
  };
}

function openFirst(root: HTMLElement | null, onSite: boolean): void {
  root
    ?.querySelector('[data-results] .row')
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: onSite }));
}

/** A letter or digit that is no command on a row: C copies, P moves to the panel. */
const isTyping = (event: KeyboardEvent): boolean =>
  event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && !/^[cp ]$/i.test(event.key);
