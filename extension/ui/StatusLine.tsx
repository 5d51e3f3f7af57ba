import { Icon } from './Icon.tsx';
import type { Said } from './create-shell.ts';
import { useShell } from './shell.ts';

/** What was just done, with a way back. It stays until something else is said or it is closed. */
export function StatusLine({
  said,
  onClose,
}: {
  readonly said: Said | undefined;
  readonly onClose: () => void;
}) {
  const shell = useShell();
  const undo = said?.undo;
  return (
    <div class={said ? 'status' : 'status is-empty'}>
      <p role="status">{said?.message ?? ''}</p>
      {undo ? (
        <button type="button" class="as-link" onClick={() => void shell.act(undo, 'Ångrat')}>
          Ångra
        </button>
      ) : null}
      {said ? (
        <button type="button" class="bare" aria-label="Stäng" onClick={onClose}>
          <Icon name="close" />
        </button>
      ) : null}
    </div>
  );
}
