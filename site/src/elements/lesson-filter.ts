import { choiceFromQuery, choiceToQuery, isChosen, type Choice, type Values } from './facets/facet-choice.ts';
import { FacetForm } from './facets/facet-form.ts';
import { withGuidesOfSteps, withoutStepsOfOthers } from './facets/step-choice.ts';

interface Item {
  readonly row: HTMLElement;
  readonly values: Values;
}

/**
 * Filters the list of lessons and keeps the choice in the address, so that it can be shared and the back button takes back the last choice.
 * Links marked `data-choice` make their choice and nothing else. Without a script the list is whole.
 */
class LessonFilter extends HTMLElement {
  #form!: FacetForm;
  #items: readonly Item[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.#form = new FacetForm(form);
    this.#items = [...this.querySelectorAll<HTMLElement>('[data-values]')].map((row) => ({
      row,
      // Written by our own build beside this script.
      values: JSON.parse(row.dataset['values'] ?? '{}') as Values,
    }));
    for (const link of this.#links) link.href = `${location.pathname}?${link.dataset['choice'] ?? ''}`;
    // Beside the list there is room for two open facets; above it they would hide it.
    if (matchMedia('(min-width: 56rem)').matches)
      for (const facet of form.querySelectorAll<HTMLDetailsElement>('details[data-wide]')) facet.open = true;
    form.addEventListener('change', () => this.#changed());
    // The boxes are emptied after the event, so the list follows a moment later.
    form.addEventListener('reset', () => setTimeout(() => this.#changed()));
    this.addEventListener('click', this.#onClick);
    window.addEventListener('popstate', this.#fromAddress);
    this.#fromAddress();
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#fromAddress);
  }

  get #links(): readonly HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('a[data-choice]')];
  }

  readonly #fromAddress = (): void => {
    const choice = withGuidesOfSteps(choiceFromQuery(location.search, this.#form.offered));
    this.#form.openChosen(choice);
    this.#show(choice);
  };

  #changed(): void {
    const before = choiceFromQuery(location.search, this.#form.offered);
    const choice = withoutStepsOfOthers(this.#form.choice);
    this.#show(choice);
    const query = choiceToQuery(choice);
    if (query !== choiceToQuery(before))
      history.pushState(null, '', query === '' ? location.pathname : `?${query}`);
    this.#showAddress();
  }

  readonly #onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target.closest<HTMLAnchorElement>('a[data-choice]');
    if (!link) return;
    event.preventDefault();
    if (link.href !== location.href) history.pushState(null, '', link.href);
    this.#fromAddress();
    // The reader asked for those lessons, and they may stand a long way down.
    this.querySelector<HTMLElement>('#traffar')?.focus();
  };

  #show(choice: Choice): void {
    this.#form.tick(choice);
    this.#form.show(
      choice,
      this.#items.map(({ values }) => values),
    );
    for (const { row, values } of this.#items) row.hidden = !isChosen(values, choice);
    this.#report(this.#items.filter(({ row }) => !row.hidden).length, this.#items.length);
    this.#showAddress();
  }

  #showAddress(): void {
    const copy = this.querySelector<HTMLAnchorElement>('[data-copy-link]');
    if (copy) copy.href = location.href;
    for (const link of this.#links)
      if (link.href === location.href) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
  }

  #report(shown: number, total: number): void {
    const text =
      shown === total ? `${String(total)} lärdomar` : `${String(shown)} av ${String(total)} lärdomar`;
    const status = this.querySelector('[role="status"]');
    // Saying again what has not changed would only disturb someone who listens.
    if (status && status.textContent?.trim() !== text) status.textContent = text;
    const jump = this.querySelector('.facet-jump');
    if (jump) jump.textContent = `Visa ${text}`;
    const empty = this.querySelector<HTMLElement>('.no-lessons');
    if (empty) empty.hidden = shown > 0;
  }
}

customElements.define('lesson-filter', LessonFilter);
