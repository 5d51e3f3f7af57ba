import type { SearchHit } from '#content/core/search/search-entry.ts';
import type { HitGroup } from './group-hits.ts';
import { markedTitle } from './marked-title.ts';

/** So many of a kind stand in view, so that the next kind is not pushed out of sight. */
const inView = 6;

/** A group of hits as a heading and a list of links; the hits beyond the first few stand behind a summary. */
export function hitList({ name, hits }: HitGroup): readonly Node[] {
  const heading = document.createElement('h2');
  heading.textContent = name;
  const rest = hits.slice(inView);
  if (rest.length === 0) return [heading, rows(hits)];
  const more = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = `${String(rest.length)} till under ${name}`;
  more.append(summary, rows(rest));
  return [heading, rows(hits.slice(0, inView)), more];
}

function rows(hits: readonly SearchHit[]): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'rows';
  for (const hit of hits) {
    const row = document.createElement('li');
    row.className = 'hit';
    const link = document.createElement('a');
    link.href = hit.url;
    link.append(markedTitle(hit));
    row.append(link);
    if (hit.meta) {
      const meta = document.createElement('p');
      meta.className = 'muted small';
      meta.textContent = hit.meta;
      row.append(meta);
    }
    list.append(row);
  }
  return list;
}
