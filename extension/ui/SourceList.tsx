import type { SourceLine } from '../features/cards/card.ts';
import { EntryLink } from './EntryLink.tsx';

/** Where a claim comes from, each source a link to its card. */
export function SourceList({ items }: { readonly items: readonly SourceLine[] }) {
  return (
    <ul class="sources">
      {items.map((item) => (
        <li key={item.label}>
          <EntryLink reference={item.ref} path={item.url}>
            {item.label}
          </EntryLink>
        </li>
      ))}
    </ul>
  );
}
