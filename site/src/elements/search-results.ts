import type { SearchAnswer, SearchEntry } from '#content/core/search/search-entry.ts';
import { make } from './make.ts';
import { groupHits } from './search/group-hits.ts';
import { hitCount } from './search/hit-count.ts';
import { hitList } from './search/hit-list.ts';
import { queryOf } from './search/query-of.ts';
import { searchOnce } from './search/search-once.ts';
import { stripIdentity, strippedSentence } from './search/strip-identity.ts';

const limit = 60;

/** The list on the search page. Follows the address, so that back and forward and a shared link work. */
class SearchResults extends HTMLElement {
  connectedCallback(): void {
    window.addEventListener('hashchange', this.#show);
    void this.#show();
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#show);
  }

  readonly #show = async (): Promise<void> => {
    const { query, removed } = stripIdentity(queryOf(location).slice(0, 200));
    const address = `${location.pathname}${query === '' ? '' : `#q=${encodeURIComponent(query)}`}`;
    if (removed || location.search !== '') history.replaceState(null, '', address);
    for (const input of document.querySelectorAll<HTMLInputElement>('site-search input')) input.value = query;
    this.#note(removed ? strippedSentence : '');
    this.#showHelp(false);
    if (query.trim() === '') return this.#draw([], '');
    try {
      const engine = await searchOnce(this.dataset['source'] ?? '');
      const answer = engine.search(query, { limit });
      this.#answer(answer, query);
      if (answer.hits.length === 0) await this.#help(query, engine.entries);
    } catch (error) {
      console.warn('Sökningen kunde inte hämtas', error);
      this.#draw([], 'Sökningen gick inte att hämta. Kontrollera nätet och ladda om sidan.');
    }
  };

  #answer({ hits, suggestion }: SearchAnswer, query: string): void {
    const parts: Node[] = [];
    if (suggestion) parts.push(suggestionLine(suggestion.text));
    for (const group of groupHits(hits)) parts.push(...hitList(group));
    this.#draw(parts, `${hitCount(hits.length, limit)} på ”${query.trim()}”.`);
    this.#showHelp(hits.length === 0);
  }

  #showHelp(isShown: boolean): void {
    const help = this.querySelector<HTMLElement>('#inga-traffar');
    if (help) help.hidden = !isShown;
  }

  /** With no hits: terms that are spelt alike, and a message that the user can send. Fetched when needed: most searches have hits. */
  async #help(query: string, entries: readonly SearchEntry[]): Promise<void> {
    const { showNearest } = await import('./search/no-hits.ts');
    if (query === stripIdentity(queryOf(location).slice(0, 200)).query) showNearest(document, query, entries);
  }

  #draw(parts: readonly Node[], status: string): void {
    this.querySelector('.hits')?.replaceChildren(...parts);
    const line = this.querySelector('[role="status"]');
    if (line) line.textContent = status;
  }

  #note(text: string): void {
    const note = this.querySelector<HTMLElement>('.search-note');
    if (!note) return;
    note.hidden = text === '';
    note.textContent = text;
  }
}

const suggestionLine = (text: string): HTMLElement =>
  make('p', {}, 'Menade du ', make('a', { href: `#q=${encodeURIComponent(text)}` }, text), '?');

customElements.define('search-results', SearchResults);
