import type { SearchAnswer } from '#content/core/search/search-entry.ts';
import { make } from './make.ts';
import { hitCount } from './search/hit-count.ts';
import { searchOnce } from './search/search-once.ts';
import { optionLimit, showOptions } from './search/show-options.ts';
import { stripIdentity, strippedSentence } from './search/strip-identity.ts';

/** How the search page is addressed. The query stands after `#`, which a browser never sends to a server. */
export const resultsUrl = (page: string, query: string): string => `${page}#q=${encodeURIComponent(query)}`;

/**
 * The search field as a combobox: hits while typing, arrow keys, Enter to open, Ctrl+Enter in a new tab, Escape to close. Without
 * a script it is a form that leads to the search page.
 */
class SiteSearch extends HTMLElement {
  #input!: HTMLInputElement;
  #popup!: HTMLElement;
  #list!: HTMLElement;
  #options: readonly HTMLAnchorElement[] = [];
  #active = -1;
  /** What the options are for. */
  #shownFor = '';
  /** Counts what is asked for, so that an answer that nobody waits for any more is not shown. */
  #turn = 0;

  connectedCallback(): void {
    const input = this.querySelector('input');
    const popup = this.querySelector<HTMLElement>('.search-popup');
    if (!input || !popup) return;
    this.#input = input;
    this.#popup = popup;
    this.#list = make('div', { id: `${input.id}-lista`, role: 'listbox', ariaLabel: 'Träffar' });
    popup.append(this.#list);
    Object.assign(input, { role: 'combobox', ariaAutoComplete: 'list', ariaExpanded: 'false' });
    input.setAttribute('aria-controls', this.#list.id);
    input.addEventListener('focus', () => void this.#search(), { once: true });
    input.addEventListener('input', () => void this.#search());
    input.addEventListener('keydown', (event) => this.#onKey(event));
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#clean();
      location.assign(this.#searchUrl());
      this.#close();
    });
    this.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node) || !this.contains(event.relatedTarget)) this.#close();
    });
    // A click on an option must not take the focus, or the list would close under it.
    popup.addEventListener('mousedown', (event) => event.preventDefault());
    popup.addEventListener('click', () => this.#close());
    if (this.classList.contains('search-hero') || !document.querySelector('.search-hero'))
      focusOnSlash(input);
  }

  readonly #searchUrl = (query = this.#input.value.trim()): string =>
    resultsUrl(this.dataset['results'] ?? '/sok/', query);

  #clean(): void {
    const { query, removed } = stripIdentity(this.#input.value);
    const note = this.querySelector<HTMLElement>('.search-note');
    if (removed) this.#input.value = query;
    if (note && (removed || query === '')) {
      note.hidden = !removed;
      note.textContent = removed ? strippedSentence : '';
    }
    if (removed) this.#say(strippedSentence);
  }

  async #search(): Promise<void> {
    this.#clean();
    const turn = (this.#turn += 1);
    try {
      const engine = await searchOnce(this.dataset['source'] ?? '');
      if (turn !== this.#turn) return;
      const query = this.#input.value.trim();
      if (query === '') this.#close();
      else this.#show(engine.search(query, { limit: optionLimit }), query);
    } catch (error) {
      console.warn('Sökningen kunde inte hämtas', error);
      if (turn === this.#turn && this.#input.value.trim() !== '')
        this.#message('Sökningen gick inte att hämta. Kontrollera nätet och skriv igen.');
    }
  }

  #show(answer: SearchAnswer, query: string): void {
    this.#active = -1;
    this.#input.removeAttribute('aria-activedescendant');
    const { hits, suggestion } = answer;
    if (hits.length === 0 && !suggestion)
      return this.#message(`Inga träffar på ”${query}”. Pröva ett annat ord.`);
    this.#shownFor = query;
    this.#options = showOptions(this.#list, answer, { id: this.#input.id, searchUrl: this.#searchUrl });
    this.#open();
    this.#say(
      hits.length === 0
        ? `Inga träffar. Menade du ”${suggestion?.text ?? ''}”?`
        : hitCount(hits.length, optionLimit),
    );
  }

  #message(text: string): void {
    const message = make('p', { className: 'search-empty' }, text);
    this.#list.replaceChildren(
      make('div', { role: 'option', ariaDisabled: 'true', ariaSelected: 'false' }, message),
    );
    this.#options = [];
    this.#open();
    this.#say(text);
  }

  #onKey(event: KeyboardEvent): void {
    const { key } = event;
    if (key === 'Escape') {
      if (!this.#popup.hidden) event.preventDefault();
      this.#close();
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && this.#hasOptions) {
      event.preventDefault();
      this.#open();
      const count = this.#options.length;
      const from = this.#active === -1 && key === 'ArrowUp' ? count : this.#active;
      this.#choose((from + (key === 'ArrowDown' ? 1 : -1) + count) % count);
    } else if (key === 'Enter' && !this.#popup.hidden) {
      const option = this.#options[this.#active];
      if (!option) return;
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) window.open(option.href, '_blank', 'noopener');
      else option.click();
    }
  }

  get #hasOptions(): boolean {
    return this.#options.length > 0 && this.#input.value.trim() === this.#shownFor;
  }

  #choose(at: number): void {
    this.#options[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = at;
    const option = this.#options[at];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
  }

  #open(): void {
    this.#popup.hidden = false;
    this.#input.setAttribute('aria-expanded', 'true');
  }

  #close(): void {
    this.#turn += 1;
    this.#popup.hidden = true;
    this.#active = -1;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.removeAttribute('aria-activedescendant');
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}

/** `/` anywhere on the page, except where text is written, moves the focus to the search field. */
function focusOnSlash(input: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target;
    if (
      target instanceof HTMLElement &&
      (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
    ) {
      const isTextual =
        !(target instanceof HTMLInputElement) || !/^(?:radio|checkbox|button)$/.test(target.type);
      if (isTextual) return;
    }
    event.preventDefault();
    input.focus();
    input.select();
  });
}

customElements.define('site-search', SiteSearch);
