import { documentHtml } from '../../../view/learn/documents/document-html.ts';
import type { EntryDocument } from '../../../view/learn/documents/entry-document.ts';

const button = (text: string, name: string, act: string, ref: string): HTMLButtonElement => {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'link-button';
  element.textContent = text;
  element.setAttribute('aria-label', `${text}: ${name}`);
  element.dataset['do'] = act;
  element.dataset['ref'] = ref;
  return element;
};

/** A row in the list of what was chosen: its name, and buttons to move it and take it away. */
export function itemRow(entry: EntryDocument, at: number, count: number): HTMLLIElement {
  const row = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#del-${String(at + 1)}`;
  link.textContent = entry.title;
  // The address carries the choice, so a plain link to a part must not change it.
  link.dataset['part'] = String(at);
  const kind = document.createElement('span');
  kind.className = 'muted small';
  kind.textContent = ` (${entry.kind}) `;
  const tools = document.createElement('span');
  tools.className = 'toolbar no-print';
  const up = button('Upp', entry.title, 'up', entry.ref);
  const down = button('Ned', entry.title, 'down', entry.ref);
  up.disabled = at === 0;
  down.disabled = at === count - 1;
  tools.append(up, down, button('Ta bort', entry.title, 'remove', entry.ref));
  row.append(link, kind, tools);
  return row;
}

/** An entry laid out in full, with its address and version on its own line as a printed page needs. */
export function itemSection(entry: EntryDocument, at: number): HTMLElement {
  const section = document.createElement('article');
  section.className = 'collected laid-out';
  section.id = `del-${String(at + 1)}`;
  section.tabIndex = -1;
  section.dataset['kind'] = entry.ref.split(':')[0] ?? '';
  const kind = document.createElement('p');
  kind.className = 'muted small';
  kind.textContent = entry.kind;
  const heading = document.createElement('h2');
  heading.textContent = entry.title;
  const body = document.createElement('div');
  // Safe: made by the same renderer and allow-list as every page, and fetched from this site.
  body.innerHTML = documentHtml(entry);
  const home = document.createElement('p');
  home.className = 'collected-home muted small';
  const link = document.createElement('a');
  link.href = entry.url;
  link.textContent = new URL(entry.url, location.href).href;
  link.className = 'no-spell';
  home.append(link, entry.version === '' ? '' : ` · ${entry.version}`);
  section.append(kind, heading, body, home);
  return section;
}
