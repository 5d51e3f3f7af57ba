// Types only: the palette, which is read anew at every opening, holds no schemas.
import type { z } from 'zod';
import type { placeSchema, viewSchema } from './stored-place.ts';

export const tabs = ['search', 'checklists', 'saved'] as const;
export type Tab = (typeof tabs)[number];

/** Something opened on top of a tab. */
export type View = z.output<typeof viewSchema>;

/** Where the user is: a tab, and what is opened in each. Never what was searched for. */
export type Place = z.output<typeof placeSchema>;

export const firstPlace: Place = { tab: 'search', stacks: { search: [], checklists: [], saved: [] } };

/** What is shown now: the last thing opened in the tab, or nothing when the tab itself is shown. */
export const currentView = (place: Place): View | undefined => place.stacks[place.tab].at(-1);

const mostOpened = 50;

/**
 * Opens something on top of the current tab. A run opens among the checklists, in place of another run: going back leads to where
 * runs are chosen, not through every run one has looked at.
 */
export function opened(place: Place, view: View): Place {
  if (view.type === 'run') {
    const under =
      place.tab === 'checklists' ? place.stacks.checklists.filter(({ type }) => type !== 'run') : [];
    return {
      tab: 'checklists',
      stacks: { ...place.stacks, checklists: [...under, view].slice(-mostOpened) },
    };
  }
  const views = place.stacks[place.tab];
  const current = views.at(-1);
  if (current?.type === 'card' && current.ref === view.ref) return place;
  return { ...place, stacks: { ...place.stacks, [place.tab]: [...views, view].slice(-mostOpened) } };
}

/** One step back in the current tab. The same place when the tab itself is shown. */
export function back(place: Place): Place {
  const views = place.stacks[place.tab];
  return views.length === 0
    ? place
    : { ...place, stacks: { ...place.stacks, [place.tab]: views.slice(0, -1) } };
}

/** Goes to a tab as it was left; pressing the tab one is on goes to its beginning. */
export const toTab = (place: Place, tab: Tab): Place =>
  tab === place.tab ? { ...place, stacks: { ...place.stacks, [tab]: [] } } : { ...place, tab };
