import type { SearchHit } from '#content/core/search/search-entry.ts';
import type { HitGroup } from './group-hits.ts';
import { make } from '../make.ts';
import { markedTitle } from './marked-title.ts';

/** So many of a kind stand in view, so that the next kind is not pushed out of sight. */
const inView = 6;

/** A group of hits as a heading and a list of links; the hits beyond the first few stand behind a summary. */
export function hitList({ name, hits }: HitGroup): readonly Node[] {
  const heading = make('h2', {}, name);
  const rest = hits.slice(inView);
  if (rest.length === 0) return [heading, rows(hits)];
  const more = make('summary', {}, `${String(rest.length)} till under ${name}`);
  return [heading, rows(hits.slice(0, inView)), make('details', {}, more, rows(rest))];
}

const rows = (hits: readonly SearchHit[]): HTMLElement => make('ul', { className: 'rows' }, ...hits.map(row));

function row(hit: SearchHit): HTMLElement {
  const link = make('a', { href: hit.url }, ...markedTitle(hit));
  const meta = hit.meta ? [make('p', { className: 'muted small' }, hit.meta)] : [];
  return make('li', { className: 'hit' }, link, ...meta);
}
