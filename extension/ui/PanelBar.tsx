import { Icon, Logo } from './Icon.tsx';

interface PanelBarProps {
  /** The way back, and to where; no name where it only leads one step. */
  readonly back: { readonly name: string | undefined; readonly go: () => void } | undefined;
  /** The search has no heading of its own; every other view has. */
  readonly isHeading: boolean;
  readonly openOptions?: (() => void) | undefined;
  readonly toPanel?: (() => void) | undefined;
}

/** The top of the panel: where one is, the way back, and the way out of the panel. */
export function PanelBar({ back, isHeading, openOptions, toPanel }: PanelBarProps) {
  const Brand = isHeading ? 'h1' : 'p';
  return (
    <header class="bar">
      {back ? (
        <button
          type="button"
          class="bar-back"
          aria-label={back.name === undefined ? 'Tillbaka' : `Tillbaka till ${back.name}`}
          onClick={back.go}
        >
          <Icon name="back" />
          {back.name ?? 'Tillbaka'}
        </button>
      ) : (
        <Brand class="brand">
          <Logo />
          Metodlotsen
        </Brand>
      )}
      {openOptions ? (
        <button type="button" class="bar-link" onClick={openOptions}>
          Inställningar
        </button>
      ) : null}
      {toPanel ? (
        <button type="button" class="bar-link" onClick={toPanel}>
          Till panelen <kbd aria-hidden="true">P</kbd>
        </button>
      ) : null}
    </header>
  );
}
