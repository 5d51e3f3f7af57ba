import { announce } from '../announce.ts';
import { copyText } from '../copy-text.ts';
import { saveFile } from '../save-file.ts';
import { choiceFromHash, hashOf, moved, withoutItem, type Choice } from './collection/choice.ts';
import type { CollectedDocument } from './collection/collected-document.ts';
import { itemRow, itemSection } from './collection/collection-items.ts';
import { loadCollection, saveCollection } from './collection/collection-store.ts';
import { fetchDocuments } from './collection/fetch-documents.ts';

/**
 * Shows a collection: the one the address carries, or else the reader's own. What is changed goes into the address at once; a
 * collection that someone else shared becomes the reader's own only when they ask for it.
 */
class CollectionPage extends HTMLElement {
  #choice: Choice = [];
  #documents: readonly CollectedDocument[] = [];
  #isShared = false;

  connectedCallback(): void {
    this.addEventListener('click', (event) => this.#clicked(event));
    window.addEventListener('hashchange', this.#read);
    this.#read();
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#read);
  }

  readonly #read = (): void => {
    const own = loadCollection();
    const inAddress = choiceFromHash(location.hash);
    this.#isShared = inAddress !== undefined && inAddress.join() !== own.join();
    void this.#show(inAddress ?? own);
  };

  async #show(choice: Choice): Promise<void> {
    this.#choice = choice;
    const { documents, missing } = await fetchDocuments(this.dataset['source'] ?? '', choice);
    // Another change may have come while these were on their way.
    if (choice !== this.#choice) return;
    this.#documents = documents;
    this.#part('list')?.replaceChildren(
      ...documents.map((entry, at) => itemRow(entry, at, documents.length)),
    );
    this.#part('body')?.replaceChildren(...documents.map(itemSection));
    const note =
      missing.length === 0
        ? ''
        : `${String(missing.length)} av delarna gick inte att hämta: ${missing.join(', ')}. De kan ha bytt namn, eller så saknas nätet.`;
    this.#text('note', note);
    this.#text('count', `${String(documents.length)} ${documents.length === 1 ? 'del' : 'delar'}`);
    this.#toggle('empty', choice.length === 0);
    this.#toggle('full', choice.length > 0);
    this.#toggle('shared', this.#isShared && choice.length > 0);
    const hash = hashOf(choice);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-with-choice]'))
      link.href = `${(link.getAttribute('href') ?? '').split('#')[0] ?? ''}${hash}`;
    history.replaceState(null, '', choice.length === 0 ? location.pathname : hash);
    const address = document.querySelector('.print-head .print-address');
    if (address) address.textContent = location.href;
  }

  #clicked(event: Event): void {
    if (!(event.target instanceof Element)) return;
    const part = event.target.closest<HTMLElement>('a[data-part]');
    if (part) {
      event.preventDefault();
      const section = this.querySelectorAll<HTMLElement>('.collected')[Number(part.dataset['part'])];
      section?.scrollIntoView();
      section?.focus({ preventScroll: true });
      return;
    }
    const pressed = event.target.closest<HTMLElement>('[data-do]');
    if (pressed) this.#do(pressed.dataset['do'] ?? '', pressed.dataset['ref'] ?? '');
  }

  #do(act: string, ref: string): void {
    if (act === 'up' || act === 'down')
      void this.#change(moved(this.#choice, ref, act === 'up' ? -1 : 1), ref, act);
    if (act === 'remove') void this.#change(withoutItem(this.#choice, ref));
    if (act === 'clear') void this.#change([]);
    if (act === 'keep' && saveCollection(this.#choice)) {
      this.#isShared = false;
      this.#toggle('shared', false);
      announce('Den delade samlingen är nu din.');
    }
    if (act === 'copy-link') void copyText(location.href, 'Länken till samlingen är kopierad.');
    if (act === 'markdown') this.#download();
  }

  async #change(choice: Choice, ref = '', act = ''): Promise<void> {
    if (!this.#isShared) saveCollection(choice);
    await this.#show(choice);
    announce(`Samlingen har ${String(choice.length)} ${choice.length === 1 ? 'del' : 'delar'}.`);
    // The list was drawn anew: focus goes back to the same button, or its twin when it is at the end.
    const again = (name: string) =>
      this.querySelector<HTMLButtonElement>(`[data-do="${name}"][data-ref="${ref}"]:not(:disabled)`);
    (
      again(act) ??
      again(act === 'up' ? 'down' : 'up') ??
      this.querySelector<HTMLElement>('[data-part-name="heading"]')
    )?.focus();
  }

  #download(): void {
    const text = [
      `# Samling ur Metodlotsen\n\n${location.href}`,
      ...this.#documents.map(({ markdown }) => markdown),
    ].join('\n\n');
    saveFile('metodlotsen-samling.md', 'text/markdown', `${text}\n`);
    announce('Filen metodlotsen-samling.md är sparad.');
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector(`[data-part-name="${name}"]`);
  }

  #text(name: string, text: string): void {
    const part = this.#part(name);
    if (part) part.textContent = text;
  }

  #toggle(name: string, shown: boolean): void {
    const part = this.#part(name);
    if (part) part.hidden = !shown;
  }
}

customElements.define('collection-page', CollectionPage);
