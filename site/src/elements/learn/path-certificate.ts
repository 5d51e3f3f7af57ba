import { certificateName } from './certificate-name.ts';
import { countDone, type Progress } from './progress/saved-progress.ts';

/**
 * The certificate of a learning path: offered when every piece is ticked, filled in and printed in the browser. The name goes from
 * the field to the paper and is wiped from both when the print dialogue closes. It is never stored.
 */
class PathCertificate extends HTMLElement {
  connectedCallback(): void {
    const pieces = (this.dataset['pieces'] ?? '').split(' ').filter((piece) => piece !== '');
    document.addEventListener('progress', (event) => {
      if (event instanceof CustomEvent) this.#offer(event.detail as Progress, pieces);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#print();
    });
  }

  #offer(progress: Progress, pieces: readonly string[]): void {
    const isDone = pieces.length > 0 && countDone(progress, pieces) === pieces.length;
    const form = this.querySelector('form');
    const wait = this.querySelector<HTMLElement>('.certificate-wait');
    if (form) form.hidden = !isDone;
    if (wait) wait.hidden = isDone;
    // The day the last piece was ticked is the day the path was finished.
    const last = pieces
      .flatMap((piece) => progress[piece] ?? [])
      .sort()
      .at(-1);
    const day = this.querySelector('.certificate-day');
    if (day && last)
      day.textContent = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long' }).format(
        new Date(`${last}T12:00:00`),
      );
  }

  #print(): void {
    const input = this.querySelector('input');
    const error = this.querySelector<HTMLElement>('.certificate-error');
    const place = this.querySelector('.certificate-name');
    if (!input || !error || !place) return;
    const result = certificateName(input.value);
    error.textContent = 'refused' in result ? result.refused : '';
    input.toggleAttribute('aria-invalid', 'refused' in result);
    if ('refused' in result) {
      // A personal number is not left standing on the screen.
      input.value = '';
      input.focus();
      return;
    }
    place.textContent = result.name;
    document.documentElement.classList.add('printing-certificate');
    window.addEventListener(
      'afterprint',
      () => {
        document.documentElement.classList.remove('printing-certificate');
        place.textContent = '';
        input.value = '';
      },
      { once: true },
    );
    window.print();
  }
}

customElements.define('path-certificate', PathCertificate);
