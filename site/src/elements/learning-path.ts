import { announce } from './announce.ts';
import { progressKey, readProgress, writeProgress, type Progress } from './learning/progress.ts';

/** Remembers in this browser which pieces are done, and makes a file or a certificate of it on request. */
class LearningPath extends HTMLElement {
  connectedCallback(): void {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('[data-piece]')];
    const show = (): void => {
      const done = load();
      for (const box of boxes) box.checked = done.includes(box.dataset['piece'] ?? '');
      this.#report(boxes);
    };
    for (const box of boxes)
      box.addEventListener('change', () => {
        const id = box.dataset['piece'] ?? '';
        const others = load().filter((piece) => piece !== id);
        save(box.checked ? [...others, id] : others);
        this.#report(boxes);
      });
    this.querySelector('[data-do="export"]')?.addEventListener('click', exportFile);
    this.querySelector('[data-do="clear"]')?.addEventListener('click', () => {
      save([]);
      show();
      announce('Alla kryss är borta.');
    });
    const file = this.querySelector<HTMLInputElement>('[data-do="import"]');
    file?.addEventListener('change', () => void importFile(file).then(show));
    this.#certificate();
    show();
  }

  #report(boxes: readonly HTMLInputElement[]): void {
    const done = boxes.filter(({ checked }) => checked).length;
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = `${String(done)} av ${String(boxes.length)} bitar klara`;
    const button = this.querySelector<HTMLButtonElement>('[data-print="intyg"]');
    if (button) button.disabled = done < boxes.length;
  }

  #certificate(): void {
    const input = this.querySelector<HTMLInputElement>('#namn');
    const who = this.querySelector('.certificate-who');
    const day = this.querySelector('.certificate-day');
    if (!input || !who || !day) return;
    day.textContent = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long' }).format(new Date());
    input.addEventListener('input', () => {
      who.textContent = input.value;
    });
    // The name is for the paper only.
    window.addEventListener('afterprint', () => {
      input.value = '';
      who.textContent = '';
    });
  }
}

function load(): Progress {
  try {
    return readProgress(localStorage.getItem(progressKey)) ?? [];
  } catch (error) {
    console.info('Kryssen kunde inte läsas', error);
    return [];
  }
}

function save(done: Progress): void {
  try {
    localStorage.setItem(progressKey, writeProgress(done));
  } catch (error) {
    console.info('Kryssen kunde inte sparas', error);
    announce('Webbläsaren tillåter inte att kryssen sparas.');
  }
}

function exportFile(): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([writeProgress(load())], { type: 'application/json' }));
  link.download = 'metodlotsen-larvag.json';
  link.click();
  URL.revokeObjectURL(link.href);
}

async function importFile(input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? [];
  if (!file) return;
  const done = readProgress(await file.text());
  input.value = '';
  if (done === undefined) return announce('Filen går inte att läsa. Dina kryss är orörda.');
  save([...load(), ...done]);
  announce('Kryssen är inlästa.');
}

if (!customElements.get('learning-path')) customElements.define('learning-path', LearningPath);
