import { announce } from '../announce.ts';
import { maxItems, withItem, withoutItem } from './collection/choice.ts';
import { loadCollection, saveCollection } from './collection/collection-store.ts';

/** Puts what it names in the reader's collection, or takes it out. */
class CollectionButton extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => this.#toggle());
    this.#show();
  }

  get #ref(): string {
    return this.dataset['ref'] ?? '';
  }

  #toggle(): void {
    const choice = loadCollection();
    const isIn = choice.includes(this.#ref);
    const next = isIn ? withoutItem(choice, this.#ref) : withItem(choice, this.#ref);
    if (next === choice) return announce(`Samlingen är full: den rymmer ${String(maxItems)} delar.`);
    if (!saveCollection(next)) return;
    this.#show();
    announce(
      isIn
        ? 'Borttaget ur din samling.'
        : `Ligger i din samling, som har ${String(next.length)} ${next.length === 1 ? 'del' : 'delar'}.`,
    );
  }

  #show(): void {
    const isIn = loadCollection().includes(this.#ref);
    const text = this.querySelector('.collect-text');
    if (text) text.textContent = isIn ? 'Ta ur min samling' : 'Lägg i min samling';
    const link = this.querySelector('a');
    if (link) link.hidden = !isIn;
  }
}

customElements.define('collection-button', CollectionButton);
