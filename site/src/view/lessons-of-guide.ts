import type { PackIndex } from '#content/core/pack-index.ts';
import type { GuideEntry, LessonEntry } from '#content/core/pack.ts';
import { guidesOf } from './guide-of.ts';

/**
 * A guide's lessons, the ones that name the fewest guides first. The side column folds away all but the first few,
 * and a lesson about every method says less about this one.
 */
export function lessonsOfGuide(index: PackIndex, guide: GuideEntry): readonly LessonEntry[] {
  const width = (lesson: LessonEntry) => guidesOf(index, lesson.belongs).length;
  return index.lessonsOf(guide.ref).toSorted((a, b) => width(a) - width(b));
}
