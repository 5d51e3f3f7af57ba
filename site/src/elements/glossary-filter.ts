/** Narrows the glossary while typing. Without a script the whole list stands there. */
class GlossaryFilter extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const status = this.querySelector('[role="status"]');
    const terms = [...this.querySelectorAll<HTMLElement>('.term-entry')];
    const letters = [...this.querySelectorAll<HTMLElement>('.letter')];
    input?.addEventListener('input', () => {
      const wanted = input.value.trim().toLocaleLowerCase('sv');
      for (const term of terms) term.hidden = !(term.dataset['words'] ?? '').includes(wanted);
      for (const letter of letters) letter.hidden = !letter.querySelector('.term-entry:not([hidden])');
      const count = terms.filter((term) => !term.hidden).length;
      if (status) status.textContent = wanted === '' ? '' : `${String(count)} av ${String(terms.length)} ord`;
    });
  }
}

customElements.define('glossary-filter', GlossaryFilter);
