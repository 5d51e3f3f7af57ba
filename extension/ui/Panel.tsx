import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Desk } from '../features/desk/desk.ts';
import type { PanelRequest } from '../features/messages/panel-request.ts';
import {
  back,
  currentView,
  firstPlace,
  opened,
  toTab,
  type Place,
  type Tab,
  type View,
} from '../features/place/place.ts';
import { safeQuery } from '../features/search/safe-query.ts';
import { siteUrl } from '../features/settings/settings.ts';
import { CardView } from './CardView.tsx';
import { ChecklistsView } from './ChecklistsView.tsx';
import { createShell, type Said, type ShellEffects } from './create-shell.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { PanelBar } from './PanelBar.tsx';
import { Problems } from './Problems.tsx';
import { RunView } from './RunView.tsx';
import { SavedView } from './SavedView.tsx';
import { SearchView } from './SearchView.tsx';
import { ShellContext, useDeskState } from './shell.ts';
import { StatusLine } from './StatusLine.tsx';
import { TabBar } from './TabBar.tsx';
import { focusReturn, returnTo } from './use-arrival.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { usePanelKeys } from './use-panel-keys.ts';

const tabNames: Readonly<Record<Tab, string>> = { search: 'Sök', checklists: 'Checklistor', saved: 'Sparat' };

export interface PanelProps {
  readonly desk: Desk;
  readonly effects: ShellEffects;
  readonly firstPlace?: Place;
  /** Said as it opens. */
  readonly firstMessage?: string | undefined;
  readonly onPlace?: (place: Place) => void;
  readonly openOptions?: () => void;
  /** Over a page: only the search and what is opened from it, and Esc closes. */
  readonly palette?: {
    readonly onClose: () => void;
    readonly toPanel: (ref: string | undefined) => void;
  };
  /** Calls back with what the panel is asked to show, also what it was opened for. Gives the way to stop. */
  readonly onRequests?: (listener: (request: PanelRequest) => void) => () => void;
}

const reasons: Readonly<Record<NonNullable<PanelRequest['reason']>, string>> = {
  refused: 'Sidan släpper inte fram snabbsöket, så det öppnades här',
  'no-panel': 'Webbläsaren lät oss inte öppna panelen, så det öppnades här',
};

/** The panel: a search, the checklists and what is saved, each with what is opened on top. */
export function Panel({ desk, effects, onPlace, openOptions, palette, onRequests, ...props }: PanelProps) {
  const [place, setPlace] = useState(props.firstPlace ?? firstPlace);
  const [query, setQuery] = useState('');
  const [isStopped, setIsStopped] = useState(false);
  const [said, setSaid] = useState<Said | undefined>(
    props.firstMessage === undefined ? undefined : { message: props.firstMessage },
  );
  const root = useRef<HTMLDivElement>(null);
  const { settings, isReady } = useDeskState(desk);
  const view = currentView(place);

  const search = (text: string) => {
    const safe = safeQuery(text);
    setIsStopped(safe.isStopped);
    setQuery(safe.text);
  };
  const toSearch = () =>
    setPlace((now) => ({ ...now, tab: 'search', stacks: { ...now.stacks, search: [] } }));
  const goBack = () => {
    if (view) returnTo(view.type === 'card' ? view.ref : `run:${view.id}`);
    const next = back(place);
    setPlace(palette && !currentView(next) ? { ...next, tab: 'search' } : next);
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

  useEffect(() => onPlace?.(place), [place]);
  // Before the next key: between views nothing has focus, and what is typed then would be lost.
  useLayoutEffect(() => {
    if (view) return;
    const shown = root.current?.querySelector('.tab-root:not([hidden])') ?? null;
    if (focusReturn(shown)) return;
    shown?.querySelector<HTMLElement>('[data-search], h1')?.focus();
  }, [place]);
  useEffect(
    () =>
      onRequests?.(({ ref, query: text, reason }) => {
        if (text !== undefined) {
          search(text);
          toSearch();
        }
        if (ref !== undefined) setPlace((now) => opened({ ...now, tab: 'search' }, { type: 'card', ref }));
        if (reason !== undefined) setSaid({ message: reasons[reason] });
      }),
    [],
  );
  useKeptFocus(root);
  usePanelKeys(root, {
    view,
    goBack,
    toSearch,
    copyLink: (ref) => void shell.copyLink(ref),
    ...(palette ? { close: palette.onClose, toPanel: palette.toPanel } : {}),
  });

  const tabs = palette ? (['search'] as const) : (['search', 'checklists', 'saved'] as const);
  const isDeep = place.stacks[place.tab].length > 1;
  const backName = palette ? 'Sök' : tabNames[place.tab];
  return (
    <ShellContext.Provider value={shell}>
      <div
        ref={root}
        class={palette ? 'app is-palette' : 'app'}
        data-text-size={settings.textSize}
        data-ready={isReady}
      >
        <PanelBar
          back={view && { name: isDeep ? undefined : backName, go: goBack }}
          isHeading={place.tab === 'search'}
          openOptions={openOptions}
          toPanel={palette && (() => palette.toPanel(view?.type === 'card' ? view.ref : undefined))}
        />
        <main class="main">
          <Problems />
          {tabs.map((tab) => (
            <div key={tab} class="tab-root" hidden={place.tab !== tab || view !== undefined}>
              <ErrorBoundary what={tabNames[tab]}>
                {tab === 'search' ? (
                  <SearchView
                    query={query}
                    isStopped={isStopped}
                    onQuery={search}
                    onClose={palette?.onClose}
                  />
                ) : null}
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
        {palette ? null : (
          <TabBar tab={place.tab} names={tabNames} onTab={(tab) => setPlace(toTab(place, tab))} />
        )}
      </div>
    </ShellContext.Provider>
  );
}
