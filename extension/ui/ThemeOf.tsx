import { useEffect } from 'preact/hooks';
import type { Desk } from '../features/desk/desk.ts';
import { useDeskState } from './shell.ts';

/** Gives a document of ours the colours the user has chosen. Draws nothing. Leaves a page's own document alone. */
export function ThemeOf({ desk, document }: { readonly desk: Desk; readonly document: Document }) {
  const { theme } = useDeskState(desk).settings;
  useEffect(() => {
    if (document === globalThis.document && document.getElementById('root') === null) return;
    const { dataset } = document.documentElement;
    if (theme === 'auto') delete dataset['theme'];
    else dataset['theme'] = theme;
  }, [theme, document]);
  return null;
}
