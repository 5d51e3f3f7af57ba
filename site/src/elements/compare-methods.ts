const most = 4;

/** Which methods an address asks for, of those offered; the first two when it asks for fewer than two. */
export function chosenMethods(query: string, offered: readonly string[]): readonly string[] {
  const ids = (new URLSearchParams(query).get('metod') ?? '').split(',');
  const asked = [...new Set(ids)].filter((id) => offered.includes(id));
  return asked.length >= 2 ? asked.slice(0, most) : offered.slice(0, 2);
}

/** Why some of the boxes are locked, and what unlocks them; nothing when none is. */
const nextChoice = (chosen: number): string => {
  if (chosen <= 2) return 'Kryssa för en till innan du tar bort en.';
  return chosen >= most ? 'Fler ryms inte. Ta bort en för att välja en annan.' : '';
};

/** Shows two to four columns of the table and keeps the choice in the address. Without a script every method stands there. */
class CompareMethods extends HTMLElement {
  connectedCallback(): void {
    const inputs = [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    const offered = inputs.map(({ value }) => value);
    const start = chosenMethods(location.search, offered);
    for (const input of inputs) input.checked = start.includes(input.value);
    this.#show(inputs);
    this.addEventListener('change', () => {
      this.#show(inputs);
      const chosen = inputs.filter(({ checked }) => checked).map(({ value }) => value);
      history.replaceState(null, '', `?metod=${chosen.join(',')}`);
    });
  }

  #show(inputs: readonly HTMLInputElement[]): void {
    const chosen = inputs.filter(({ checked }) => checked).map(({ value }) => value);
    for (const input of inputs) input.disabled = input.checked ? chosen.length <= 2 : chosen.length >= most;
    for (const cell of this.querySelectorAll<HTMLElement>('[data-metod]'))
      cell.hidden = !chosen.includes(cell.dataset['metod'] ?? '');
    const status = this.querySelector('[role="status"]');
    if (status)
      status.textContent = `${String(chosen.length)} metoder visas. ${nextChoice(chosen.length)}`.trim();
  }
}

customElements.define('compare-methods', CompareMethods);
