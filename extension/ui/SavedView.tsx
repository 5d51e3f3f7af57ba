import { EntryRow } from './EntryRow.tsx';
import { Icon } from './Icon.tsx';
import { useDeskState, usePromised, useShell } from './shell.ts';

/** What the user has saved, the last first. */
export function SavedView() {
  const { desk, say } = useShell();
  const { favourites, isReady } = useDeskState(desk);
  const briefs = usePromised(() => desk.briefs(favourites), [favourites.join(' ')]);
  return (
    <div class="scroll-area page">
      <h1 tabIndex={-1}>Sparat</h1>
      {isReady && favourites.length === 0 ? (
        <p class="muted">Inget sparat än. Öppna ett steg, en lärdom eller en mall och välj Spara.</p>
      ) : null}
      <ul class="rows">
        {(briefs ?? []).map((brief) => (
          <li key={brief.ref} class="with-button">
            <EntryRow brief={brief} />
            <button
              type="button"
              class="bare"
              aria-label={`Ta bort ur Sparat: ${brief.title}`}
              onClick={() => {
                void desk.setFavourite(brief.ref, false);
                say('Borttaget ur Sparat');
              }}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
