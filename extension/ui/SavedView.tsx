import { useRef } from 'preact/hooks';
import type { Brief } from '../features/cards/card.ts';
import { EntryRow } from './EntryRow.tsx';
import { Icon } from './Icon.tsx';
import { useDeskState, usePromised, useShell } from './shell.ts';

/** What the user has saved, the last first. */
export function SavedView() {
  const { desk, setFavourite } = useShell();
  const { favourites, isReady } = useDeskState(desk);
  const briefs = usePromised(() => desk.briefs(favourites), [favourites.join(' ')]);
  // What is left stands still while the list is asked for anew.
  const last = useRef<readonly Brief[]>([]);
  if (briefs) last.current = briefs;
  const shown = last.current.filter(({ ref }) => favourites.includes(ref));
  return (
    <div class="scroll-area page">
      <h1 tabIndex={-1}>Sparat</h1>
      {isReady && favourites.length === 0 ? (
        <p class="muted">Inget sparat än. Öppna ett steg, en lärdom eller en mall och välj Spara.</p>
      ) : null}
      <ul class="rows">
        {shown.map((brief) => (
          <li key={brief.ref} class="with-button">
            <EntryRow brief={brief} />
            <button
              type="button"
              class="bare"
              aria-label={`Ta bort ur Sparat: ${brief.title}`}
              onClick={() => setFavourite(brief.ref, false)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
