import { copyText } from './copy-text.ts';

/** Copies a template as plain text. */
class CopyTemplate extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => {
      void copyText(this.dataset['text'] ?? '', 'Mallen är kopierad.');
    });
  }
}

customElements.define('copy-template', CopyTemplate);
