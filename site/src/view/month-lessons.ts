import type { LessonEntry } from '#content/core/pack.ts';

/**
 * The lessons to show in a month, `2026-11`: as many as asked for, from different guides as far as they go. The same month and
 * lessons always give the same choice, and every lesson has its turn before one comes back.
 */
export function lessonsOfMonth(
  lessons: readonly LessonEntry[],
  month: string,
  count: number,
): readonly LessonEntry[] {
  if (lessons.length === 0) return [];
  const [year = 0, number = 1] = month.split('-').map(Number);
  const spread = roundRobin(lessons);
  const start = ((year * 12 + number - 1) * count) % spread.length;
  return Array.from(
    { length: Math.min(count, spread.length) },
    (_, at) => spread[(start + at) % spread.length],
  ).filter((lesson) => lesson !== undefined);
}

/** One lesson from each guide in turn, so that neighbours come from different guides. */
function roundRobin(lessons: readonly LessonEntry[]): readonly LessonEntry[] {
  const byGuide = new Map<string, LessonEntry[]>();
  for (const lesson of [...lessons].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const guide = lesson.belongs[0]?.replace(/^[a-z]+:/, '').split('/')[0] ?? '';
    byGuide.set(guide, [...(byGuide.get(guide) ?? []), lesson]);
  }
  const queues = [...byGuide.values()];
  const longest = Math.max(...queues.map((queue) => queue.length));
  return Array.from({ length: longest }, (_, turn) => queues.flatMap((queue) => queue[turn] ?? [])).flat();
}
