import type { PackIndex } from '#content/core/pack-index.ts';
import { lessonTypeNames } from '#content/core/search-entries.ts';
import type { LessonEntry } from '#content/core/pack.ts';
import { guidesOf } from './guide-of.ts';
import { strengthNames, themeName } from './names.ts';
import { actorOf } from './step-parts.ts';

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}
/** A way to narrow the list. `id` stands in the address, so it is permanent. */
export interface Facet {
  readonly id: string;
  readonly label: string;
  readonly options: readonly FacetOption[];
}

/** The values a lesson has in each facet, by the facet's id. */
export function facetValues(
  index: PackIndex,
  lesson: LessonEntry,
): Readonly<Record<string, readonly string[]>> {
  return {
    metod: guidesOf(index, lesson.belongs).map(({ id }) => id),
    tema: lesson.themes,
    rapport: [...new Set(lesson.sources.map(({ source }) => source))],
    typ: [lesson.type],
    styrka: lesson.strength,
    roll: lesson.roles.map((ref) => ref.slice('actor:'.length)),
  };
}

/** The facets with the options that some lesson has, in the order of the guides, or the commonest first. */
export function lessonFacets(index: PackIndex, lessons: readonly LessonEntry[]): readonly Facet[] {
  const names: readonly (readonly [id: string, label: string, nameOf: (value: string) => string])[] = [
    ['metod', 'Metod eller verktyg', (id) => index.guide(id)?.short ?? id],
    ['tema', 'Tema', (id) => themeName(index.pack, id as Parameters<typeof themeName>[1])],
    ['rapport', 'Rapport', (id) => index.source(id)?.short ?? id],
    ['typ', 'Typ', (id) => lessonTypeNames[id as keyof typeof lessonTypeNames]],
    ['styrka', 'Bygger på', (id) => strengthNames[id as keyof typeof strengthNames]],
    ['roll', 'För vem', (id) => actorOf(index, `actor:${id}`).name],
  ];
  const values = lessons.map((lesson) => facetValues(index, lesson));
  return names
    .map(([id, label, nameOf]): Facet => {
      const counts = new Map<string, number>();
      for (const own of values)
        for (const value of own[id] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
      const options = [...counts].map(([value, count]) => ({ value, label: nameOf(value), count }));
      const place = (value: string) => index.pack.guides.findIndex((guide) => guide.id === value);
      options.sort((a, b) => (id === 'metod' ? place(a.value) - place(b.value) : b.count - a.count));
      return { id, label, options };
    })
    .filter(({ options }) => options.length > 0);
}
