import { errorAt, type Problem } from '../../core/problem.ts';
import type { Guide } from '../../core/schema/guide.ts';
import type { Lesson } from '../../core/schema/lesson.ts';
import type { ReadKnowledge } from '../read-knowledge.ts';

/** The four evaluations that every lesson comes from, and how few lessons all of them may give together. */
const reports = ['mia-2019', 'ist-2015', 'fan-2013', 'pima-2018'] as const;
const fewestLessons = 70;
/** Guides about the organisation, which no participant meets: they need no plain version. */
const withoutParticipants: ReadonlySet<string> = new Set(['styrning', 'kvalitet']);

/** What can only be seen of the knowledge as a whole: guides without a plain version, too few lessons, a silent report. */
export function checkWhole({ entries, known, incomplete }: ReadKnowledge): Problem[] {
  const guides = entries.filter((entry) => entry.kind === 'guide');
  const problems = guides
    .filter(
      (guide) =>
        !known.has(`participant:${guide.id}`) && !withoutParticipants.has((guide.value as Guide).group),
    )
    .map((guide) =>
      errorAt(
        guide.file,
        1,
        'participant-missing',
        'Guiden saknar deltagarens version.',
        `Skriv ${guide.file.replace('guide.md', 'participant.yaml')}.`,
      ),
    );
  const lessons = entries.filter((entry) => entry.kind === 'lesson');
  const silent = reports.filter(
    (report) =>
      !lessons.some((lesson) => (lesson.value as Lesson).sources.some(({ source }) => source === report)),
  );
  // A lesson that failed its schema has said so already.
  if (!incomplete.has('lesson') && (lessons.length < fewestLessons || silent.length > 0))
    problems.push(
      errorAt(
        'content/lessons',
        1,
        'lesson-count',
        `${lessons.length} lärdomar, minst ${fewestLessons} behövs${silent.length > 0 ? `; ingen ur ${silent.join(', ')}` : ''}.`,
        'Skriv lärdomarna som saknas.',
      ),
    );
  return problems;
}
