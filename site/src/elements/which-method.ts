/** Shows which methods are worth reading about, the one with most ticked statements first. Nothing is saved, and nothing is decided. */
class WhichMethod extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', () => this.#show());
    this.#show();
  }

  #show(): void {
    const list = this.querySelector('ol');
    const answers = [...this.querySelectorAll<HTMLElement>('li[data-metod]')].map((row) => {
      const boxes = [...this.querySelectorAll('input')].filter(({ value }) => value === row.dataset['metod']);
      const ticked = boxes.filter(({ checked }) => checked).length;
      return { row, ticked, of: boxes.length };
    });
    for (const { row, ticked, of } of answers) {
      row.hidden = ticked === 0;
      const count = row.querySelector('.which-count');
      if (count) count.textContent = `${String(ticked)} av ${String(of)} påståenden stämmer`;
    }
    const shown = answers.filter(({ ticked }) => ticked > 0).sort((a, b) => b.ticked - a.ticked);
    list?.append(...shown.map(({ row }) => row));
    const status = this.querySelector('[role="status"]');
    if (status)
      status.textContent =
        shown.length === 0
          ? 'Bocka av minst ett påstående.'
          : shown.length === 1
            ? 'En metod att läsa om.'
            : `${String(shown.length)} metoder att läsa om.`;
  }
}

customElements.define('which-method', WhichMethod);
