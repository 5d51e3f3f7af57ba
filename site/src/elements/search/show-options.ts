import type { SearchAnswer, SearchHit } from '#content/core/search/search-entry.ts';
import { groupHits } from './group-hits.ts';
import { make } from '../make.ts';
import { markedTitle } from './marked-title.ts';

/** How many hits are shown while typing. */
export const optionLimit = 10;

/** Draws the hits as the options of a combobox, in groups, with the guess at a misspelt word and "Visa alla" last. Gives the options in reading order. */
export function showOptions(
  list: HTMLElement,
  answer: SearchAnswer,
  { id, searchUrl }: { readonly id: string; readonly searchUrl: (query?: string) => string },
): readonly HTMLAnchorElement[] {
  const options: HTMLAnchorElement[] = [];
  const option = (href: string, className: string, ...inside: readonly (Node | string)[]): HTMLElement => {
    const made = make(
      'a',
      {
        className,
        href,
        tabIndex: -1,
        id: `${id}-val-${String(options.length)}`,
        role: 'option',
        ariaSelected: 'false',
      },
      ...inside,
    );
    options.push(made);
    return made;
  };
  const groups = groupHits(answer.hits).map(({ name, hits }, at) => {
    const heading = make('div', { className: 'search-group-name', id: `${id}-grupp-${String(at)}` }, name);
    const group = make('div', { role: 'group' }, heading, ...hits.map((hit) => hitOption(hit, option)));
    group.setAttribute('aria-labelledby', heading.id);
    return group;
  });
  const { suggestion } = answer;
  const last = make('div', { role: 'group', ariaLabel: 'Mer' });
  if (suggestion)
    last.append(option(searchUrl(suggestion.text), 'search-option', `Menade du ”${suggestion.text}”?`));
  if (answer.hits.length > 0) last.append(option(searchUrl(), 'search-option all', 'Visa alla träffar'));
  list.replaceChildren(...groups, last);
  return options;
}

function hitOption(
  hit: SearchHit,
  option: (href: string, className: string, ...inside: readonly Node[]) => HTMLElement,
): HTMLElement {
  const title = make('span', { className: 'title' }, ...markedTitle(hit));
  const meta = hit.meta ? [make('span', { className: 'meta' }, hit.meta)] : [];
  return option(hit.url, 'search-option', title, ...meta);
}
