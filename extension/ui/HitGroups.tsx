import type { HitGroup } from '../features/search/answer.ts';
import { EntryRow } from './EntryRow.tsx';
import { FoldedRows } from './FoldedRows.tsx';

/** Hits, grouped by kind. The very first is what Enter opens from the field. */
export function HitGroups({ groups }: { readonly groups: readonly HitGroup[] }) {
  return (
    <>
      {groups.map(({ heading, hits }, place) => (
        <section key={heading} class="group">
          <h2 class="group-heading">
            {heading} <span class="count">{hits.length}</span>
          </h2>
          <FoldedRows items={hits} what={heading.toLocaleLowerCase('sv')}>
            {(hit, row) => (
              <li key={hit.ref}>
                <EntryRow brief={hit} ranges={hit.ranges} isFirst={place === 0 && row === 0} />
              </li>
            )}
          </FoldedRows>
        </section>
      ))}
    </>
  );
}
