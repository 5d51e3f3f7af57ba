import {
  choiceFromQuery,
  choiceToQuery,
  countOf,
  isChosen,
  type Choice,
  type Values,
} from './facets/facet-choice.ts';

/** Filters the list of lessons and keeps the choice in the address, so that it can be shared. Without a script the list is whole. */
class LessonFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const inputs = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    const items = [...this.querySelectorAll<HTMLElement>('[data-values]')].map((row) => ({
      row,
      // Written by our own build beside this script.
      values: JSON.parse(row.dataset['values'] ?? '{}') as Values,
    }));
    const offered: Record<string, string[]> = {};
    for (const { name, value } of inputs) (offered[name] ??= []).push(value);

    const show = (choice: Choice): void => {
      for (const { row, values } of items) row.hidden = !isChosen(values, choice);
      const all = items.map(({ values }) => values);
      for (const input of inputs) {
        const count = countOf(all, choice, input.name, input.value);
        const label = input.closest('label');
        const number = label?.querySelector('.facet-count');
        if (number) number.textContent = String(count);
        label?.classList.toggle('empty', count === 0);
      }
      this.#report(items.filter(({ row }) => !row.hidden).length, items.length);
    };
    const chosen = (): Choice =>
      Object.fromEntries(
        Object.keys(offered).map((facet) => [
          facet,
          inputs.filter(({ name, checked }) => name === facet && checked).map(({ value }) => value),
        ]),
      );
    const changed = (): void => {
      const query = choiceToQuery(chosen());
      history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
      const link = this.querySelector<HTMLAnchorElement>('[data-copy-link]');
      if (link) link.href = location.href;
      show(chosen());
    };
    // Beside the list there is room for two open facets; above it they would hide it.
    if (matchMedia('(min-width: 56rem)').matches)
      for (const facet of [...form.querySelectorAll('details')].slice(0, 2)) facet.open = true;
    const start = choiceFromQuery(location.search, offered);
    for (const input of inputs) {
      input.checked = start[input.name]?.includes(input.value) ?? false;
      if (input.checked) input.closest('details')?.setAttribute('open', '');
    }
    form.addEventListener('change', changed);
    // The boxes are emptied after the event, so the list follows a moment later.
    form.addEventListener('reset', () => setTimeout(changed));
    changed();
  }

  #report(shown: number, total: number): void {
    const status = this.querySelector('[role="status"]');
    if (status)
      status.textContent =
        shown === total ? `${String(total)} lärdomar` : `${String(shown)} av ${String(total)} lärdomar`;
    const empty = this.querySelector<HTMLElement>('.no-lessons');
    if (empty) empty.hidden = shown > 0;
  }
}

customElements.define('lesson-filter', LessonFilter);
