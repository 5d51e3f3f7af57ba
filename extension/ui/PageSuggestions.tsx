import { useState } from 'preact/hooks';
import type { Brief } from '../features/cards/card.ts';
import { EntryRow } from './EntryRow.tsx';
import { useDeskState, useShell } from './shell.ts';

/** A button that looks for the glossary's words on the page, for those who have turned it on; nothing is looked for before it is pressed. */
export function PageSuggestions() {
  const { desk, suggest } = useShell();
  const { settings } = useDeskState(desk);
  const [found, setFound] = useState<readonly Brief[] | string>();
  if (!settings.pageSuggestions || !suggest) return null;
  return (
    <section class="section suggestions">
      <button type="button" class="button quiet" onClick={() => void suggest().then(setFound)}>
        Förslag för sidan
      </button>
      <div role="status">
        {typeof found === 'string' ? <p class="muted">{found}</p> : null}
        {found?.length === 0 ? (
          <p class="muted">Inget av ordlistans ord som leder till ett steg står på sidan.</p>
        ) : null}
      </div>
      {typeof found === 'object' && found.length > 0 ? (
        <ul class="rows">
          {found.map((brief) => (
            <li key={brief.ref}>
              <EntryRow brief={brief} />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
