import { linkItem } from './link-item.ts';
import { searchOnce } from './search/search-once.ts';

/** The words of an address that does not exist: `/metoder/supported-employmnt/` gives "supported employmnt". */
export const wordsOfPath = (pathname: string): string => {
  const last = pathname.split('/').findLast((part) => part !== '') ?? '';
  try {
    return decodeURIComponent(last)
      .replace(/[-_.]+/g, ' ')
      .replace(/\bhtml?\b/g, '')
      .trim();
  } catch (error) {
    console.warn('Adressen gick inte att tyda', error);
    return '';
  }
};

/** On the page for missing pages: what search finds for the words in the address. Shows nothing when it finds nothing. */
class NearestPages extends HTMLElement {
  connectedCallback(): void {
    void this.#show();
  }

  async #show(): Promise<void> {
    const words = wordsOfPath(location.pathname);
    if (words === '') return;
    try {
      const engine = await searchOnce(this.dataset['source'] ?? '');
      const { hits, suggestion } = engine.search(words, { limit: 5 });
      const found = hits.length > 0 || !suggestion ? hits : engine.search(suggestion.text, { limit: 5 }).hits;
      const section = this.querySelector('section');
      if (!section || found.length === 0) return;
      section.querySelector('ul')?.replaceChildren(...found.map(({ url, title }) => linkItem(url, title)));
      section.hidden = false;
    } catch (error) {
      console.warn('Förslagen kunde inte hämtas', error);
    }
  }
}

customElements.define('nearest-pages', NearestPages);
