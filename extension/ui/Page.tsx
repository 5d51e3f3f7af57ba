import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Panel, type PanelProps } from './Panel.tsx';
import { ThemeOf } from './ThemeOf.tsx';

/** The panel as a whole page: follows the chosen theme, and never ends up blank. */
export function Page(props: PanelProps) {
  return (
    <ErrorBoundary what="Panelen">
      <ThemeOf desk={props.desk} document={document} />
      <Panel {...props} />
    </ErrorBoundary>
  );
}
