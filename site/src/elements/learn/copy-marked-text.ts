import { copyText } from '../copy-text.ts';

/** A button marked `data-copy-from` copies the text of the element with that id. */
export function copyMarkedTextOnClick(page: Document): void {
  page.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const id = event.target.closest<HTMLElement>('button[data-copy-from]')?.dataset['copyFrom'];
    const source = id === undefined ? null : page.getElementById(id);
    if (source)
      void copyText((source.textContent ?? '').trim().replace(/[ \t]*\n\s*/g, '\n'), 'Texten är kopierad.');
  });
}
