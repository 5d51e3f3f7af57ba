import { linkItem } from './link-item.ts';
import { make } from './make.ts';
import { queryOf } from './search/query-of.ts';
import { turnVisits } from './visits/turn-visits.ts';
import { loadVisits } from './visits/visit-store.ts';
import type { Visit } from './visits/visits.ts';

/**
 * The pages last visited in this browser, with a way to clear the list and to turn it off. Shows nothing while there is nothing to show, and
 * nothing while there is a search in the address.
 */
class RecentPages extends HTMLElement {
  connectedCallback(): void {
    if (!location.protocol.startsWith('http')) return;
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button) this.#do(button.dataset['do'] ?? '');
    });
    // Another window, and a page that the back button takes out of the browser's memory.
    for (const name of ['storage', 'pageshow', 'hashchange']) window.addEventListener(name, this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    for (const name of ['storage', 'pageshow', 'hashchange']) window.removeEventListener(name, this.#show);
  }

  readonly #show = (): void => {
    const visits = loadVisits()?.visits ?? [];
    const isSearching = queryOf(location).trim() !== '';
    const list = this.querySelector<HTMLElement>('.recent');
    if (list) list.hidden = visits.length === 0 || isSearching;
    list?.querySelector('ul')?.replaceChildren(...visits.map(row));
    const after = this.querySelector<HTMLElement>('.recent-after');
    if (after && (visits.length > 0 || isSearching)) after.hidden = true;
  };

  #do(what: string): void {
    const kept = turnVisits(what !== 'off');
    this.#show();
    const after = this.querySelector<HTMLElement>('.recent-after');
    const text = after?.querySelector('span');
    const again = after?.querySelector<HTMLElement>('[data-do="on"]');
    if (!after || !text || !again) return;
    again.hidden = what !== 'off' || !kept;
    text.textContent = !kept
      ? 'Webbläsaren tillåter inte att valet sparas. Rensa webbplatsens data i webbläsaren i stället.'
      : what === 'off'
        ? 'Listan är borta, och inga nya sidor läggs till.'
        : what === 'clear'
          ? 'Listan är rensad.'
          : 'Sidor du läser läggs till igen.';
    after.hidden = false;
    // The pressed button is gone; the reader is left where it was told what happened.
    after.focus();
  }
}

const row = ({ url, title, kind }: Visit): HTMLElement =>
  linkItem(url, title, ' ', make('span', { className: 'muted small' }, kind));

customElements.define('recent-pages', RecentPages);
