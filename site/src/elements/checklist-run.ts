import { announce } from './announce.ts';
import { storedText, storeText } from './browser-store.ts';
import { checklistText, countText, type TickedPoint } from './checklist/checklist-text.ts';
import {
  clearOldStates,
  readStates,
  states,
  storageKey,
  writeStates,
  type State,
} from './checklist/saved-states.ts';
import { copyText } from './copy-text.ts';

/** Adds memory to a checklist that already works as a form: saves the ticks, counts, copies and clears. */
class ChecklistRun extends HTMLElement {
  connectedCallback(): void {
    this.#restore();
    this.addEventListener('change', () => this.#changed());
    this.querySelector('[data-do="copy"]')?.addEventListener('click', () => void this.#copy());
    this.querySelector('[data-do="clear"]')?.addEventListener('click', () => this.#clear());
    // Another window with the same checklist: show what it ticked.
    window.addEventListener('storage', this.#onStorage);
    this.#count();
  }

  disconnectedCallback(): void {
    window.removeEventListener('storage', this.#onStorage);
  }

  readonly #onStorage = ({ key }: StorageEvent): void => {
    if (key !== this.#key && key !== null) return;
    this.#restore();
    this.#count();
  };

  get #key(): string {
    return storageKey(this.dataset['id'] ?? '');
  }

  get #items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-item]')];
  }

  #restore(): void {
    const text = storedText(this.#key);
    if (text === undefined)
      return this.#saved('Webbläsaren tillåter inte att kryssen sparas. De gäller tills du lämnar sidan.');
    clearOldStates(localStorage, Date.now());
    const saved = readStates(
      text,
      this.#items.map((item) => item.dataset['item'] ?? ''),
      Date.now(),
    );
    for (const item of this.#items) setState(item, saved[item.dataset['item'] ?? ''] ?? 'open');
    this.#saved(Object.values(saved).some((state) => state !== 'open') ? 'sparat här' : '');
  }

  #changed(): void {
    this.#count();
    const entries = this.#items.map((item) => [item.dataset['item'] ?? '', stateOf(item)] as const);
    const isKept = storeText(this.#key, writeStates(Object.fromEntries(entries), Date.now()));
    this.#saved(isKept ? 'sparat här' : 'Kryssen kunde inte sparas. De gäller tills du lämnar sidan.');
  }

  #clear(): void {
    for (const item of this.#items) setState(item, 'open');
    if (!storeText(this.#key)) {
      this.#count();
      return announce('Kryssen är borta här, men webbläsaren tillåter inte att det sparade tas bort.');
    }
    this.#saved('');
    this.#count();
    announce('Alla kryss är borta.');
  }

  async #copy(): Promise<void> {
    const text = checklistText(this.#points(), {
      title: this.dataset['title'] ?? '',
      day: new Intl.DateTimeFormat('sv-SE').format(new Date()),
      version: this.dataset['version'] ?? '',
      address: location.href.split('#')[0] ?? '',
    });
    await copyText(text, 'Checklistan är kopierad som text.');
  }

  #points(): TickedPoint[] {
    return this.#items.map((item) => ({ text: item.dataset['text'] ?? '', state: stateOf(item) }));
  }

  #count(): void {
    const count = this.querySelector('.checklist-count');
    if (count) count.textContent = countText(this.#points());
  }

  #saved(text: string): void {
    const note = this.querySelector('.checklist-saved');
    if (note) note.textContent = text;
  }
}

function stateOf(item: HTMLElement): State {
  const value = item.querySelector<HTMLInputElement>('input:checked')?.value;
  return states.find((state) => state === value) ?? 'open';
}

function setState(item: HTMLElement, state: State): void {
  for (const input of item.querySelectorAll('input')) input.checked = input.value === state;
}

customElements.define('checklist-run', ChecklistRun);
