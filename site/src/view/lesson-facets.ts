import type { PackIndex } from '#content/core/pack-index.ts';
import { lessonTypeNames } from '#content/core/lesson-type-names.ts';
import { strengthNames } from '#content/core/value-names.ts';
import type { LessonEntry } from '#content/core/pack.ts';
import { guidesOf } from './guide-of.ts';
import { guideName, themeName } from './names.ts';
import { actorOf } from './step-parts.ts';

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}
/** Options that are offered together, and only when `value` is chosen in the facet `metod`. */
export interface FacetGroup {
  readonly value: string;
  readonly label: string;
  readonly options: readonly FacetOption[];
}
/** A way to narrow the list. `id` stands in the address, so it is permanent. A facet has options, or groups of them. */
export interface Facet {
  readonly id: string;
  readonly label: string;
  readonly options: readonly FacetOption[];
  readonly groups: readonly FacetGroup[];
}

/** The values a lesson has in each facet, by the facet's id. */
export function facetValues(
  index: PackIndex,
  lesson: LessonEntry,
): Readonly<Record<string, readonly string[]>> {
  return {
    metod: guidesOf(index, lesson.belongs).map(({ id }) => id),
    steg: lesson.belongs.filter((ref) => ref.startsWith('step:')).map((ref) => ref.slice('step:'.length)),
    tema: lesson.themes,
    rapport: [...new Set(lesson.sources.map(({ source }) => source))],
    typ: [lesson.type],
    styrka: lesson.strength,
    roll: lesson.roles.map((ref) => ref.slice('actor:'.length)),
  };
}

/** The facets with the options that some lesson has, in the order of the guides and their steps, or the commonest first. */
export function lessonFacets(index: PackIndex, lessons: readonly LessonEntry[]): readonly Facet[] {
  const counts = new Map<string, Map<string, number>>();
  for (const lesson of lessons)
    for (const [facet, values] of Object.entries(facetValues(index, lesson)))
      for (const value of values) {
        const own = counts.get(facet) ?? new Map<string, number>();
        counts.set(facet, own.set(value, (own.get(value) ?? 0) + 1));
      }
  const inOrder = (facet: string, entries: readonly (readonly [value: string, label: string])[]) =>
    entries.flatMap(([value, label]): FacetOption[] => {
      const count = counts.get(facet)?.get(value) ?? 0;
      return count === 0 ? [] : [{ value, label, count }];
    });
  const commonestFirst = (facet: string, nameOf: (value: string) => string): readonly FacetOption[] =>
    [...(counts.get(facet) ?? [])]
      .map(([value, count]) => ({ value, label: nameOf(value), count }))
      .sort((a, b) => b.count - a.count);
  const { guides } = index.pack;
  const steps = guides
    .map((guide): FacetGroup => ({
      value: guide.id,
      label: guideName(guide),
      options: inOrder(
        'steg',
        index.stepsOf(guide.id).map(({ id, number, short }) => [id, `${String(number)}. ${short}`] as const),
      ),
    }))
    .filter(({ options }) => options.length > 0);
  const plain: readonly (readonly [id: string, label: string, options: readonly FacetOption[]])[] = [
    [
      'metod',
      'Metod eller verktyg',
      inOrder(
        'metod',
        guides.map(({ id, short }) => [id, short] as const),
      ),
    ],
    ['steg', 'Steg', []],
    [
      'tema',
      'Tema',
      commonestFirst('tema', (id) => themeName(index.pack, id as Parameters<typeof themeName>[1])),
    ],
    ['rapport', 'Rapport', commonestFirst('rapport', (id) => index.source(id)?.short ?? id)],
    ['typ', 'Typ', commonestFirst('typ', (id) => lessonTypeNames[id as keyof typeof lessonTypeNames])],
    [
      'styrka',
      'Bygger på',
      commonestFirst('styrka', (id) => strengthNames[id as keyof typeof strengthNames]),
    ],
    ['roll', 'För vem', commonestFirst('roll', (id) => actorOf(index, `actor:${id}`).name)],
  ];
  return plain
    .map(([id, label, options]): Facet => ({ id, label, options, groups: id === 'steg' ? steps : [] }))
    .filter(({ options, groups }) => options.length > 0 || groups.length > 0);
}
