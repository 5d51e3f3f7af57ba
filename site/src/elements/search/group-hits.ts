import type { SearchHit } from '#content/core/search/search-entry.ts';

/** A heading in the list of hits and the hits under it, best first. */
export interface HitGroup {
  readonly name: string;
  readonly hits: readonly SearchHit[];
}

/** What is no entry of its own kind is a page: the site's own, and what is for learning or for the participant. */
const names: Readonly<Record<string, string>> = {
  step: 'Steg',
  checklist: 'Checklistor',
  lesson: 'Lärdomar',
  term: 'Begrepp',
  template: 'Mallar',
  guide: 'Metoder och verktyg',
  case: 'Fall',
  actor: 'Aktörer',
  law: 'Lagar',
  theme: 'Teman',
  figure: 'Siffror',
};

/** Hits under the name of their kind. The group that holds the best hit comes first, so that the top row is the best answer. */
export function groupHits(hits: readonly SearchHit[]): readonly HitGroup[] {
  const groups = new Map<string, SearchHit[]>();
  for (const hit of hits) {
    const name = names[hit.kind] ?? 'Sidor';
    const group = groups.get(name);
    if (group) group.push(hit);
    else groups.set(name, [hit]);
  }
  return [...groups].map(([name, group]) => ({ name, hits: group }));
}
