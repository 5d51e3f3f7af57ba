import { useEffect, useState } from 'preact/hooks';
import { useShell } from './shell.ts';

/** Which keys open the search over a page, or that none do, with the way to choose. */
export function ShortcutHint() {
  const { shortcut, say } = useShell();
  const [read, setRead] = useState<{ readonly keys: string | undefined }>();
  useEffect(() => {
    void shortcut?.read().then((keys) => setRead({ keys }));
  }, [shortcut]);
  if (!shortcut || !read) return null;
  const change = async () => {
    if (!(await shortcut.change())) say('Öppna webbläsarens sida för tillägg och välj kortkommandon');
  };
  return (
    <p class="shortcut muted">
      {read.keys === undefined ? (
        'Snabbsöket över sidan har inget kortkommando: det är taget av något annat. '
      ) : (
        <>
          Snabbsök över sidan: <kbd>{read.keys}</kbd>{' '}
        </>
      )}
      <button type="button" class="as-link" onClick={() => void change()}>
        {read.keys === undefined ? 'Välj ett eget' : 'Ändra'}
        <span class="visually-hidden"> kortkommando</span>
      </button>
    </p>
  );
}
