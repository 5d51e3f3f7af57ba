import { linkItem } from '../link-item.ts';
import { keptNames } from './keep-offline.ts';

const titleOf = (html: string): string => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return page.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content ?? '';
};

/** On the page that stands in for one that is not kept: what there is to read instead, and a button that tries again. */
class KeptPages extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('[data-do="again"]')?.addEventListener('click', () => location.reload());
    void this.#show();
  }

  async #show(): Promise<void> {
    try {
      const names = await keptNames();
      for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-section] a')) {
        const kept = await caches.match(link.href, { ignoreVary: true });
        link.closest<HTMLElement>('[data-section]')?.toggleAttribute('hidden', !kept);
      }
      const rows = await Promise.all(names.filter((name) => name.endsWith(' sidor')).map(rowsOf));
      this.querySelector('ul')?.append(...rows.flat());
    } catch (error) {
      console.warn('Det som är sparat kunde inte läsas', error);
    }
    const none = this.querySelector<HTMLElement>('.none-kept');
    if (none) none.hidden = this.querySelector('li:not([hidden])') !== null;
  }
}

/** The pages in a cache as links, the one read last first. */
async function rowsOf(name: string): Promise<readonly HTMLElement[]> {
  const cache = await caches.open(name);
  const keys = await cache.keys();
  const rows = await Promise.all(
    [...keys].reverse().map(async (key) => {
      const html = await (await cache.match(key))?.text();
      const title = html === undefined ? '' : titleOf(html);
      return title === '' ? [] : [linkItem(key.url, title)];
    }),
  );
  return rows.flat();
}

customElements.define('kept-pages', KeptPages);
