// The least a search in an extension's page can be: the same knowledge, fuse.js as its documentation sets it up, and plain rows.
import type { Pack } from '#content/core/pack.ts';
import { searchEntries } from '#content/core/search-entries.ts';
import Fuse from 'fuse.js';

const keys = [
  { name: 'title', weight: 5 },
  { name: 'aliases', weight: 4 },
  { name: 'body', weight: 1 },
];
const field = document.createElement('input');
field.dataset['search'] = '';
const list = document.createElement('ul');
list.dataset['results'] = '';
document.body.append(field, list);

const fuse = fetch('pack.json')
  .then(async (answer) => (await answer.json()) as Pack)
  .then((pack) => new Fuse(searchEntries(pack), { keys, ignoreLocation: true }));
field.addEventListener('input', () => {
  void fuse.then((engine) => {
    const rows = engine.search(field.value, { limit: 10 }).map(({ item }) => {
      const row = document.createElement('li');
      row.className = 'row';
      row.textContent = item.title;
      return row;
    });
    list.replaceChildren(...rows);
  });
});
