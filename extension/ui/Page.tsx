import { useEffect } from 'preact/hooks';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Panel, type PanelProps } from './Panel.tsx';
import { useDeskState } from './shell.ts';

/** The panel as a whole page: follows the chosen theme, and never ends up blank. */
export function Page(props: PanelProps) {
  const { settings } = useDeskState(props.desk);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (settings.theme === 'auto') delete dataset['theme'];
    else dataset['theme'] = settings.theme;
  }, [settings.theme]);
  return (
    <ErrorBoundary what="Panelen">
      <Panel {...props} />
    </ErrorBoundary>
  );
}
