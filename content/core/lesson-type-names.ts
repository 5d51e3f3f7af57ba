import type { Lesson } from './schema/lesson.ts';

/** What a lesson's type is called where people read it. */
export const lessonTypeNames = {
  framjar: 'främjar',
  hindrar: 'hindrar',
  risk: 'risk',
  forslag: 'förslag',
} as const satisfies Readonly<Record<Lesson['type'], string>>;
