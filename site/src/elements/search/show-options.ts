import type { SearchAnswer } from '#content/core/search/search-entry.ts';
import { groupHits } from './group-hits.ts';
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
  const addOption = (parent: HTMLElement, url: string, className: string): HTMLAnchorElement => {
    const option = document.createElement('a');
    option.className = className;
    option.href = url;
    option.tabIndex = -1;
    option.id = `${id}-val-${String(options.length)}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    options.push(option);
    parent.append(option);
    return option;
  };
  list.replaceChildren(
    ...groupHits(answer.hits).map(({ name, hits }, at) => {
      const group = document.createElement('div');
      group.setAttribute('role', 'group');
      const heading = document.createElement('div');
      heading.className = 'search-group-name';
      heading.id = `${id}-grupp-${String(at)}`;
      heading.textContent = name;
      group.setAttribute('aria-labelledby', heading.id);
      group.append(heading);
      for (const hit of hits) {
        const option = addOption(group, hit.url, 'search-option');
        const title = document.createElement('span');
        title.className = 'title';
        title.append(markedTitle(hit));
        option.append(title);
        if (hit.meta) {
          const meta = document.createElement('span');
          meta.className = 'meta';
          meta.textContent = hit.meta;
          option.append(meta);
        }
      }
      return group;
    }),
  );
  const last = document.createElement('div');
  last.setAttribute('role', 'group');
  last.setAttribute('aria-label', 'Mer');
  if (answer.suggestion) {
    const guess = addOption(last, searchUrl(answer.suggestion.text), 'search-option');
    guess.textContent = `Menade du ”${answer.suggestion.text}”?`;
  }
  if (answer.hits.length > 0)
    addOption(last, searchUrl(), 'search-option all').textContent = 'Visa alla träffar';
  list.append(last);
  return options;
}
