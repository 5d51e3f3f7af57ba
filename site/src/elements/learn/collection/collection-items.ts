import { documentHtml } from '../../../view/learn/documents/document-html.ts';
import type { EntryDocument } from '../../../view/learn/documents/entry-document.ts';
import { make } from '../../make.ts';

function button(text: string, act: string, { title, ref }: EntryDocument, disabled = false): HTMLElement {
  const made = make(
    'button',
    { type: 'button', className: 'link-button', disabled, ariaLabel: `${text}: ${title}` },
    text,
  );
  Object.assign(made.dataset, { do: act, ref });
  return made;
}

/** A row in the list of what was chosen: its name, and buttons to move it and take it away. */
export function itemRow(entry: EntryDocument, at: number, count: number): HTMLLIElement {
  const link = make('a', { href: `#del-${String(at + 1)}` }, entry.title);
  // The address carries the choice, so a plain link to a part must not change it.
  link.dataset['part'] = String(at);
  return make(
    'li',
    {},
    link,
    make('span', { className: 'muted small' }, ` (${entry.kind}) `),
    make(
      'span',
      { className: 'toolbar no-print' },
      button('Upp', 'up', entry, at === 0),
      button('Ned', 'down', entry, at === count - 1),
      button('Ta bort', 'remove', entry),
    ),
  );
}

/** An entry laid out in full, with its address and version on its own line as a printed page needs. */
export function itemSection(entry: EntryDocument, at: number): HTMLElement {
  const address = new URL(entry.url, location.href).href;
  const section = make(
    'article',
    { className: 'collected laid-out', id: `del-${String(at + 1)}`, tabIndex: -1 },
    make('p', { className: 'muted small' }, entry.kind),
    make('h2', {}, entry.title),
    // Safe: made by the same renderer and allow-list as every page, and fetched from this site.
    make('div', { innerHTML: documentHtml(entry) }),
    make(
      'p',
      { className: 'collected-home muted small' },
      make('a', { href: entry.url, className: 'no-spell' }, address),
      entry.version === '' ? '' : ` · ${entry.version}`,
    ),
  );
  section.dataset['kind'] = entry.ref.split(':')[0] ?? '';
  return section;
}
