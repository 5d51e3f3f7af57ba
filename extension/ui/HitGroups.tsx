import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { HitGroup } from '../features/search/answer.ts';
import { EntryRow } from './EntryRow.tsx';

/** Rows of a group before the rest is folded. */
const shownAtFirst = 5;

/** Hits, grouped by kind. The very first is what Enter opens from the field. */
export function HitGroups({ groups }: { readonly groups: readonly HitGroup[] }) {
  return (
    <>
      {groups.map((group, place) => (
        <Group key={group.heading} group={group} isFirst={place === 0} />
      ))}
    </>
  );
}

function Group({ group, isFirst }: { readonly group: HitGroup; readonly isFirst: boolean }) {
  const [isWhole, setIsWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button goes away when it is pressed; the reader goes on with the first row it brought.
  useLayoutEffect(() => {
    if (isWhole) list.current?.querySelectorAll<HTMLElement>('.row')[shownAtFirst]?.focus();
  }, [isWhole]);
  const { heading, hits } = group;
  // A single hidden row costs as much as the button that shows it.
  const isCut = !isWhole && hits.length > shownAtFirst + 1;
  return (
    <section class="group">
      <h2 class="group-heading">
        {heading} <span class="count">{hits.length}</span>
      </h2>
      <ul ref={list} class="rows">
        {(isCut ? hits.slice(0, shownAtFirst) : hits).map((hit, row) => (
          <li key={hit.ref}>
            <EntryRow brief={hit} ranges={hit.ranges} isFirst={isFirst && row === 0} />
          </li>
        ))}
      </ul>
      {isCut ? (
        <button type="button" class="more" onClick={() => setIsWhole(true)}>
          Visa {hits.length - shownAtFirst} till
          <span class="visually-hidden"> av {heading.toLocaleLowerCase('sv')}</span>
        </button>
      ) : null}
    </section>
  );
}
