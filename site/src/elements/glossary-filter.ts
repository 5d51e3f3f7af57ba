/** Narrows the glossary while typing. Without a script the whole list stands there. */
class GlossaryFilter extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('input')?.addEventListener('input', this.#narrow);
    window.addEventListener('hashchange', this.#showTarget);
    // Some browsers put back what was typed when the page is loaded again.
    window.addEventListener('pageshow', this.#narrow);
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#showTarget);
    window.removeEventListener('pageshow', this.#narrow);
  }

  readonly #narrow = (): void => {
    const wanted = this.querySelector('input')?.value.trim().toLocaleLowerCase('sv') ?? '';
    const terms = [...this.querySelectorAll<HTMLElement>('.term-entry')];
    for (const term of terms) term.hidden = !(term.dataset['words'] ?? '').includes(wanted);
    for (const letter of this.querySelectorAll<HTMLElement>('.letter'))
      letter.hidden = !letter.querySelector('.term-entry:not([hidden])');
    const count = terms.filter((term) => !term.hidden).length;
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = wanted === '' ? '' : `${String(count)} av ${String(terms.length)} ord`;
  };

  /** A link to a word or a letter that is narrowed away shows the whole list again: a link always leads somewhere. */
  readonly #showTarget = (): void => {
    const target = this.querySelector(':target');
    const input = this.querySelector('input');
    if (!input || !target?.closest('[hidden]')) return;
    input.value = '';
    this.#narrow();
    target.scrollIntoView();
  };
}

customElements.define('glossary-filter', GlossaryFilter);
