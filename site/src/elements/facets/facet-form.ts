import { countOf, type Choice, type Values } from './facet-choice.ts';

/** The boxes of a form as a choice, and a choice as boxes: ticks, the numbers beside them, and which steps are offered. */
export class FacetForm {
  readonly #inputs: readonly HTMLInputElement[];
  readonly #facets: readonly HTMLDetailsElement[];
  /** Every value there is a box for, by facet. */
  readonly offered: Values;

  constructor(form: HTMLFormElement) {
    this.#inputs = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    this.#facets = [...form.querySelectorAll<HTMLDetailsElement>('details[data-facet]')];
    const offered: Record<string, string[]> = {};
    for (const { name, value } of this.#inputs) (offered[name] ??= []).push(value);
    this.offered = offered;
  }

  get choice(): Choice {
    return Object.fromEntries(
      Object.keys(this.offered).map((facet) => [
        facet,
        this.#inputs.filter(({ name, checked }) => name === facet && checked).map(({ value }) => value),
      ]),
    );
  }

  /** Ticks the boxes of the choice, and no others. */
  tick(choice: Choice): void {
    for (const input of this.#inputs) input.checked = choice[input.name]?.includes(input.value) ?? false;
  }

  /** Opens the facets that the choice is made in, so that it can be seen. */
  openChosen(choice: Choice): void {
    for (const facet of this.#facets)
      if ((choice[facet.dataset['facet'] ?? '']?.length ?? 0) > 0) facet.open = true;
  }

  /** Shows what the choice means: what each box would give, how many are ticked, and the steps of the chosen guides. */
  show(choice: Choice, items: readonly Values[]): void {
    for (const input of this.#inputs) {
      const count = countOf(items, choice, input.name, input.value);
      const label = input.closest('label');
      const number = label?.querySelector('.facet-count');
      if (number) number.textContent = String(count);
      label?.classList.toggle('empty', count === 0);
    }
    for (const facet of this.#facets) {
      const chosen = choice[facet.dataset['facet'] ?? '']?.length ?? 0;
      const note = facet.querySelector('.facet-chosen');
      if (note) note.textContent = chosen === 0 ? '' : `${String(chosen)} ${chosen === 1 ? 'vald' : 'valda'}`;
      const groups = [...facet.querySelectorAll<HTMLElement>('[data-guide]')];
      for (const group of groups) group.hidden = !choice['metod']?.includes(group.dataset['guide'] ?? '');
      const none = facet.querySelector<HTMLElement>('.facet-none');
      if (none) none.hidden = groups.some(({ hidden }) => !hidden);
    }
  }
}
