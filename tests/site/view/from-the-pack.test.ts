import { expect, test } from 'vitest';
import { createPackIndex } from '../../../content/core/pack-index.ts';
import { actorMatrix } from '../../../site/src/view/actor-matrix.ts';
import { citationLinks, isExpired } from '../../../site/src/view/citation.ts';
import { guidesOf } from '../../../site/src/view/guide-of.ts';
import { guideSectionsOf } from '../../../site/src/view/guide-sections.ts';
import { facetValues, lessonFacets } from '../../../site/src/view/lesson-facets.ts';
import { lessonsOfGuide } from '../../../site/src/view/lessons-of-guide.ts';
import { usedBy } from '../../../site/src/view/used-by.ts';
import { loadContent } from '../../../content/load/load-content.ts';

const { pack } = loadContent();
const index = createPackIndex(pack);
const today = '2026-11-22';

test('a citation becomes a link to its own place, once', () => {
  const links = citationLinks(index, [{ law: 'sol/10-8' }, { law: 'sol/10-8' }], today);
  expect(links).toEqual([{ label: '10 kap. 8–9 §§ SoL', url: '/lagar/#sol-10-8', expired: false }]);
});

test('a citation whose target does not exist is left out', () => {
  expect(citationLinks(index, [{ source: 'finns-inte' }], today)).toEqual([]);
});

test('a repealed law is expired, and so is each of its provisions', () => {
  const repealed = pack.laws.find((law) => law.inForceTo !== undefined && law.inForceTo < today);
  expect(repealed).toBeDefined();
  expect(isExpired(index, repealed?.id ?? '', today)).toBe(true);
  const [key] = Object.keys(repealed?.provisions ?? {});
  if (key) expect(isExpired(index, `${repealed?.id ?? ''}/${key}`, today)).toBe(true);
  expect(isExpired(index, 'sol/10-8', today)).toBe(false);
});

test('the matrix has a column for every step and only rows with something in them', () => {
  for (const guide of pack.guides) {
    const steps = index.stepsOf(guide.id);
    for (const row of actorMatrix(steps, pack.actors)) {
      expect(row.cells).toHaveLength(steps.length);
      expect(row.cells.flat().length).toBeGreaterThan(0);
    }
  }
});

test('no step can have the anchor of a section', () => {
  const stepAnchors = new Set(pack.steps.map(({ id }) => id.split('/')[1]));
  const anchors = pack.guides.flatMap((guide) => guideSectionsOf(guide, index).map(({ anchor }) => anchor));
  expect(anchors.filter((anchor) => stepAnchors.has(anchor))).toEqual([]);
  expect(anchors.every((anchor) => anchor.startsWith('del-'))).toBe(true);
});

test('the numbers beside the filters add up to the lessons that have the value', () => {
  const facets = lessonFacets(index, pack.lessons);
  for (const { id, options, groups } of facets)
    for (const { value, count } of [options, ...groups.map((group) => group.options)].flat())
      expect(pack.lessons.filter((lesson) => facetValues(index, lesson)[id]?.includes(value))).toHaveLength(
        count,
      );
});

test('the lessons beside an overview begin with those that are only about that guide', () => {
  for (const guide of pack.guides) {
    const lessons = lessonsOfGuide(index, guide);
    const widths = lessons.map(({ belongs }) => guidesOf(index, belongs).length);
    expect(lessons).toHaveLength(index.lessonsOf(guide.ref).length);
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  }
});

test('a source knows where it is used', () => {
  const cited = pack.sources.find((source) => (pack.citedBy[source.ref]?.length ?? 0) > 0);
  expect(usedBy(index, cited?.ref ?? '').length).toBeGreaterThan(0);
});
