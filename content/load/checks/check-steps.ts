import { errorAt, type Problem } from '../../core/problem.ts';
import type { Guide } from '../../core/schema/guide.ts';
import type { ReadKnowledge } from '../read-knowledge.ts';

/** A step file that its guide does not list, or a listed step without a file. */
export function checkSteps({ entries, known }: ReadKnowledge): Problem[] {
  const listedBy = new Map(
    entries
      .filter((entry) => entry.kind === 'guide')
      .map((entry) => [entry.id, (entry.value as Guide).steps] as const),
  );
  return entries.flatMap((entry): Problem[] => {
    if (entry.kind === 'guide')
      return (entry.value as Guide).steps.flatMap((name, index) =>
        known.has(`step:${entry.id}/${name}`)
          ? []
          : [
              errorAt(
                entry.file,
                entry.lineOf(['steps', index]),
                'step-missing',
                `Steget ${name} har ingen fil.`,
                `Skapa steps/${name}.md eller ta bort det ur listan.`,
              ),
            ],
      );
    if (entry.kind !== 'step') return [];
    const [guide = '', name = ''] = entry.id.split('/');
    // A guide that failed its schema has said so already.
    if (listedBy.get(guide)?.includes(name) ?? true) return [];
    return [
      errorAt(
        entry.file,
        1,
        'step-not-listed',
        `Steget ${entry.id} finns inte i guidens lista.`,
        'Lägg till det under steps i guide.md, eller ta bort filen.',
      ),
    ];
  });
}
