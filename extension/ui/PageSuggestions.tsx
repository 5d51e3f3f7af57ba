import { useState } from 'preact/hooks';
import type { Brief } from '../features/cards/card.ts';
import { EntryRow } from './EntryRow.tsx';
import { useDeskState, useShell } from './shell.ts';

/**
 * A button for steps that suit the page: by the glossary's words on it, for those who have turned that on, and by its address, where the
 * administrator has said what to suggest. Nothing is looked for before it is pressed.
 */
export function PageSuggestions() {
  const { desk, suggest } = useShell();
  const { settings, suggestsByAddress } = useDeskState(desk);
  const [found, setFound] = useState<readonly Brief[] | string>();
  if (!suggest || !(settings.pageSuggestions || suggestsByAddress)) return null;
  return (
    <section class="section suggestions">
      <button type="button" class="button quiet" onClick={() => void suggest().then(setFound)}>
        Förslag för sidan
      </button>
      <div role="status">
        {typeof found === 'string' ? <p class="muted">{found}</p> : null}
        {found?.length === 0 ? (
          <p class="muted">
            {settings.pageSuggestions
              ? 'Inget av ordlistans ord som leder till ett steg står på sidan.'
              : 'Din organisation har inte valt något förslag för den här sidan.'}
          </p>
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
