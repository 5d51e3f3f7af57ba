import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows before the rest is folded. */
const shownAtFirst = 5;

interface FoldedRowsProps<Item> {
  readonly items: readonly Item[];
  /** What they are, for whoever hears the button and does not see what it stands under. */
  readonly what: string;
  /** One `li`, with a key of its own. */
  readonly children: (item: Item, place: number) => ComponentChildren;
}

/** A list of which the first rows are shown, and the rest when asked for. */
export function FoldedRows<Item>({ items, what, children }: FoldedRowsProps<Item>) {
  const [isWhole, setIsWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button goes away when it is pressed; the reader goes on with the first row it brought.
  useLayoutEffect(() => {
    if (isWhole) list.current?.children[shownAtFirst]?.querySelector<HTMLElement>('a, button')?.focus();
  }, [isWhole]);
  // A single hidden row costs as much as the button that shows it.
  const isCut = !isWhole && items.length > shownAtFirst + 1;
  return (
    <>
      <ul ref={list} class="rows">
        {(isCut ? items.slice(0, shownAtFirst) : items).map(children)}
      </ul>
      {isCut ? (
        <button type="button" class="more" onClick={() => setIsWhole(true)}>
          Visa {items.length - shownAtFirst} till
          <span class="visually-hidden"> av {what}</span>
        </button>
      ) : null}
    </>
  );
}
