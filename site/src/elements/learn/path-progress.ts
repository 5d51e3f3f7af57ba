import { announce } from '../announce.ts';
import { saveFile } from '../save-file.ts';
import { loadProgress, localDay, saveProgress } from './progress/progress-store.ts';
import {
  countDone,
  mergeProgress,
  progressKey,
  readProgress,
  withPiece,
  writeProgress,
  type Progress,
} from './progress/saved-progress.ts';

/**
 * The reader's ticks in learning paths: shows them, counts them, and lets them be exported, imported and cleared. They stay in this
 * browser. Inside it: `input[data-piece]` for ticks, `[data-count]` (ids with spaces) for counts, `[data-do]` for what can be done.
 */
class PathProgress extends HTMLElement {
  #progress: Progress = {};

  connectedCallback(): void {
    this.#progress = loadProgress();
    this.addEventListener('change', (event) => this.#changed(event.target));
    this.querySelector('[data-do="export"]')?.addEventListener('click', () => this.#export());
    this.querySelector('[data-do="clear"]')?.addEventListener('click', () => this.#clear());
    window.addEventListener('storage', this.#onStorage);
    this.#show();
  }

  disconnectedCallback(): void {
    window.removeEventListener('storage', this.#onStorage);
  }

  readonly #onStorage = ({ key }: StorageEvent): void => {
    if (key !== progressKey && key !== null) return;
    this.#progress = loadProgress();
    this.#show();
  };

  #changed(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.type === 'file') return void this.#import(target);
    const piece = target.dataset['piece'];
    if (piece === undefined) return;
    // Storage may be closed to us, so what this page knows counts too.
    this.#keep(withPiece(mergeProgress(this.#progress, loadProgress()), piece, target.checked, localDay()));
  }

  #keep(progress: Progress): void {
    this.#progress = progress;
    saveProgress(progress);
    this.#show();
  }

  #show(): void {
    for (const input of this.querySelectorAll<HTMLInputElement>('input[data-piece]'))
      input.checked = this.#progress[input.dataset['piece'] ?? ''] !== undefined;
    for (const place of this.querySelectorAll<HTMLElement>('[data-count]')) {
      const pieces = (place.dataset['count'] ?? '').split(' ').filter((piece) => piece !== '');
      const done = countDone(this.#progress, pieces);
      place.textContent = `${String(done)} av ${String(pieces.length)} bitar klara`;
      place.closest('[data-part]')?.classList.toggle('all-done', done === pieces.length && done > 0);
    }
    this.dispatchEvent(new CustomEvent('progress', { bubbles: true, detail: this.#progress }));
  }

  #export(): void {
    saveFile('metodlotsen-larvag.json', 'application/json', writeProgress(this.#progress));
    announce('Filen metodlotsen-larvag.json är sparad där webbläsaren lägger hämtade filer.');
  }

  async #import(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    const read = file.size > 1_000_000 ? undefined : readProgress(await file.text());
    input.value = '';
    if (!read) return announce('Filen gick inte att läsa. Välj en fil som heter metodlotsen-larvag.json.');
    this.#keep(mergeProgress(loadProgress(), read));
    announce(`${String(Object.keys(read).length)} kryss är hämtade ur filen. Dina andra kryss är kvar.`);
  }

  #clear(): void {
    this.#keep({});
    announce('Alla kryss i lärvägarna är borta.');
  }
}

customElements.define('path-progress', PathProgress);
