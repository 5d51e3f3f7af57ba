import { loadVisits, saveVisits } from './visit-store.ts';
import { withVisit, withoutPage, type Visit } from './visits.ts';

/** The page as a visit: the page itself, or the step its anchor names. Nothing for a page that is not to be remembered. */
export function visitOf(
  page: Document,
  { pathname, hash }: Pick<Location, 'pathname' | 'hash'>,
): Visit | undefined {
  const kind = page.querySelector<HTMLElement>('main')?.dataset['kind'];
  const title = page.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content;
  if (kind === undefined || title === undefined) return undefined;
  // What else may stand after `#`, such as a search, is never a step and never kept.
  const step = /^#[a-z0-9-]+$/.test(hash) ? page.getElementById(hash.slice(1)) : null;
  const name = step?.dataset['stepTitle'];
  return name === undefined
    ? { url: pathname, title, kind }
    : { url: `${pathname}${hash}`, title: `${name} – ${title}`, kind: 'Steg' };
}

/**
 * Remembers the page in this browser as visited last, and the step when the reader goes to one. A page that no longer exists is forgotten. In
 * a copy opened from files there is nothing to remember by: every file has an address of its own.
 */
export function rememberVisits(page: Document, view: Window): void {
  if (!view.location.protocol.startsWith('http')) return;
  const remember = (): void => {
    const stored = loadVisits();
    if (!stored?.on) return;
    const visit = visitOf(page, view.location);
    if (visit) saveVisits(withVisit(stored.visits, visit));
    else if (page.querySelector('[data-missing]')) {
      const left = withoutPage(stored.visits, view.location.pathname);
      if (left.length < stored.visits.length) saveVisits(left);
    }
  };
  view.addEventListener('hashchange', remember);
  remember();
}
