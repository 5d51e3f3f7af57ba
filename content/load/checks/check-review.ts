import type { Problem } from '../../core/problem.ts';
import type { Law } from '../../core/schema/law.ts';
import { fieldCitations } from '../citations.ts';
import type { ReadEntry } from '../read-knowledge.ts';

/** Reviews that are overdue on the given day: a warning, for the knowledge is not wrong just because a day has passed. */
export function checkReviews(entries: readonly ReadEntry[], today: string): Problem[] {
  return entries.flatMap((entry): Problem[] => {
    const { nextReview, owner } = entry.value as { nextReview?: string; owner?: string };
    if (nextReview === undefined || nextReview >= today) return [];
    return [
      {
        code: 'review-overdue',
        severity: 'warning',
        file: entry.file,
        line: entry.lineOf(['nextReview']),
        message: `Skulle ha granskats ${nextReview}.`,
        fix: `Be ${owner ?? 'ägaren'} granska och sätt nya datum.`,
      },
    ];
  });
}

/** Law ids (statute, or statute/provision) that were no longer in force on the given day. */
export function expiredLaws(entries: readonly ReadEntry[], today: string): ReadonlySet<string> {
  const expired = new Set<string>();
  for (const entry of entries) {
    if (entry.kind !== 'law') continue;
    const law = entry.value as Law;
    const statuteExpired = law.inForceTo !== undefined && law.inForceTo < today;
    if (statuteExpired) expired.add(entry.id);
    for (const [key, provision] of Object.entries(law.provisions))
      if (statuteExpired || (provision.inForceTo !== undefined && provision.inForceTo < today))
        expired.add(`${entry.id}/${key}`);
  }
  return expired;
}

/**
 * Claims that lean on a law that no longer applies: a warning, for a text may name the old law to say what replaced it. The page
 * shows it as expired all the same. The glossary and the law data may name it freely.
 */
export function checkExpiredLaws(entries: readonly ReadEntry[], today: string): Problem[] {
  const expired = expiredLaws(entries, today);
  return entries
    .filter((entry) => entry.kind !== 'law' && entry.kind !== 'term')
    .flatMap((entry) =>
      fieldCitations(entry)
        .filter(({ ref }) => ref.startsWith('law:') && expired.has(ref.slice('law:'.length)))
        .map(({ ref, path }): Problem => ({
          code: 'law-expired',
          severity: 'warning',
          file: entry.file,
          line: entry.lineOf(path),
          message: `${ref} gäller inte längre.`,
          fix: 'Hänvisa till lagen som gäller i dag, eller säg i texten att den gamla är ersatt.',
        })),
    );
}
