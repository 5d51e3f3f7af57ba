import { announce } from '../announce.ts';
import { canKeepPages, forgetKept, startKeeping } from './keep-offline.ts';
import { mayKeepPages, setMayKeepPages } from './may-keep-pages.ts';

/** A tick for whether pages are kept to be read without a network. Is not shown where nothing can be kept. */
class OfflineChoice extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const address = document.documentElement.dataset['worker'];
    this.hidden = address === undefined || !canKeepPages(window);
    if (!input || this.hidden || address === undefined) return;
    input.checked = mayKeepPages();
    input.addEventListener('change', () => void this.#choose(input, address));
  }

  async #choose(input: HTMLInputElement, address: string): Promise<void> {
    const wanted = input.checked;
    if (!setMayKeepPages(wanted)) {
      input.checked = !wanted;
      return announce('Webbläsaren tillåter inte att valet sparas.');
    }
    try {
      if (wanted) await startKeeping(address, window);
      else await forgetKept(navigator);
      announce(
        wanted
          ? 'Sidor du öppnar går att läsa utan nät.'
          : 'De sparade sidorna är borta, och inga nya sparas.',
      );
    } catch (error) {
      console.warn('Det gick inte att ändra', error);
      announce('Det gick inte. Rensa webbplatsens data i webbläsaren i stället.');
    }
  }
}

customElements.define('offline-choice', OfflineChoice);
