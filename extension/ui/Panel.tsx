import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Desk } from '../features/desk/desk.ts';
import {
  back,
  currentView,
  opened,
  toTab,
  type Place,
  type Tab,
  type View,
} from '../features/place/place.ts';
import { siteUrl } from '../features/settings/settings.ts';
import { CardView } from './CardView.tsx';
import { ChecklistsView } from './ChecklistsView.tsx';
import { eventElement } from './event-element.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Icon, Logo } from './Icon.tsx';
import { ongoing } from './OngoingRuns.tsx';
import { Problems } from './Problems.tsx';
import { RunView } from './RunView.tsx';
import { SavedView } from './SavedView.tsx';
import { SearchView } from './SearchView.tsx';
import { StatusLine } from './StatusLine.tsx';
import { ShellContext, useDeskState } from './shell.ts';
import { focusReturn, returnTo } from './use-arrival.ts';
import { createShell, type Said, type ShellEffects } from './create-shell.ts';

const tabNames: Readonly<Record<Tab, string>> = { search: 'Sök', checklists: 'Checklistor', saved: 'Sparat' };

export interface PanelProps {
  readonly desk: Desk;
  readonly effects: ShellEffects;
  readonly firstPlace: Place;
  readonly onPlace: (place: Place) => void;
  readonly openOptions: () => void;
  /** Text to search for at once, as from the address bar. */
  readonly firstQuery?: string;
}

/** The panel: a search, the checklists and what is saved, each with what is opened on top. */
export function Panel({ desk, effects, firstPlace, onPlace, openOptions, firstQuery = '' }: PanelProps) {
  const [place, setPlace] = useState(firstPlace);
  const [query, setQuery] = useState(firstQuery);
  const [said, setSaid] = useState<Said>();
  const root = useRef<HTMLDivElement>(null);
  const { settings, runs } = useDeskState(desk);
  const view = currentView(place);
  const isDeep = place.stacks[place.tab].length > 1;

  const goTo = (next: Place) => {
    setPlace(next);
    onPlace(next);
  };
  const goBack = () => {
    if (view) returnTo(view.type === 'card' ? view.ref : `run:${view.id}`);
    goTo(back(place));
  };
  const shell = useMemo(
    () =>
      createShell({
        desk,
        effects,
        open: (next: View) => setPlace((now) => opened(now, next)),
        back: goBack,
        siteUrl: (path) => siteUrl(settings, path),
        onSaid: setSaid,
      }),
    [desk, effects, settings, place],
  );
  useEffect(() => onPlace(place), [place]);
  useEffect(() => {
    if (view) return;
    const shown = root.current?.querySelector('.tab-root:not([hidden])') ?? null;
    if (focusReturn(shown)) return;
    shown?.querySelector<HTMLElement>('[data-search], h1')?.focus();
  }, [place]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return;
    const target = eventElement(event);
    const isTyping = target?.matches('input:not([type=checkbox]), select, textarea') ?? false;
    if (event.key === 'Escape' && view) {
      event.preventDefault();
      goBack();
    } else if (event.key === '/' && !isTyping) {
      event.preventDefault();
      goTo({ ...place, tab: 'search', stacks: { ...place.stacks, search: [] } });
    } else if (/^c$/i.test(event.key) && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const link = target?.closest<HTMLAnchorElement>('a[data-ref]');
      const reference = link?.dataset['ref'] ?? (view?.type === 'card' ? view.ref : undefined);
      if (reference !== undefined) void shell.copyLink(reference);
    }
  }

  const count = ongoing(runs.runs).length;
  // The search has no heading of its own; every other view has.
  const Brand = place.tab === 'search' ? 'h1' : 'p';
  return (
    <ShellContext.Provider value={shell}>
      <div
        ref={root}
        class="app"
        onKeyDown={onKeyDown}
        data-text-size={settings.textSize}
        data-ready={desk.state().isReady}
      >
        <header class="bar">
          {view ? (
            <button
              type="button"
              class="bar-back"
              aria-label={isDeep ? 'Tillbaka' : `Tillbaka till ${tabNames[place.tab]}`}
              onClick={goBack}
            >
              <Icon name="back" />
              {isDeep ? 'Tillbaka' : tabNames[place.tab]}
            </button>
          ) : (
            <Brand class="brand">
              <Logo />
              Metodlotsen
            </Brand>
          )}
          <button type="button" class="bar-link" onClick={openOptions}>
            Inställningar
          </button>
        </header>
        <main class="main">
          <Problems />
          {(['search', 'checklists', 'saved'] as const).map((tab) => (
            <div key={tab} class="tab-root" hidden={place.tab !== tab || view !== undefined}>
              <ErrorBoundary what={tabNames[tab]}>
                {tab === 'search' ? <SearchView query={query} onQuery={setQuery} /> : null}
                {tab === 'checklists' ? <ChecklistsView /> : null}
                {tab === 'saved' ? <SavedView /> : null}
              </ErrorBoundary>
            </div>
          ))}
          {view ? (
            <div class="scroll-area page" key={JSON.stringify(view)}>
              <ErrorBoundary what={view.type === 'card' ? 'Kortet' : 'Genomgången'}>
                {view.type === 'card' ? <CardView reference={view.ref} /> : <RunView id={view.id} />}
              </ErrorBoundary>
            </div>
          ) : null}
        </main>
        <StatusLine said={said} onClose={() => setSaid(undefined)} />
        <nav class="tabs" aria-label="Delar">
          {(['search', 'checklists', 'saved'] as const).map((tab) => (
            <button
              key={tab}
              type="button"
              aria-current={place.tab === tab ? 'page' : undefined}
              onClick={() => goTo(toTab(place, tab))}
            >
              <Icon name={tab === 'search' ? 'search' : tab === 'checklists' ? 'list' : 'star'} />
              {tabNames[tab]}
              {tab === 'checklists' && count > 0 ? (
                <span class="tab-count">
                  {count}
                  <span class="visually-hidden"> pågående</span>
                </span>
              ) : null}
            </button>
          ))}
        </nav>
      </div>
    </ShellContext.Provider>
  );
}
