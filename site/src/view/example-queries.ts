import type { StepEntry } from '#content/core/pack.ts';

/**
 * Questions to try in the search field, in the words the steps themselves say that people use: one from each of the first guides,
 * short enough to fit on a line.
 */
export function exampleQueries(steps: readonly StepEntry[], count: number): readonly string[] {
  const guides = [...new Set(steps.map(({ guide }) => guide))];
  const found = guides.flatMap((guide, at) => {
    const own = steps.filter((step) => step.guide === guide);
    const step = own[at % own.length];
    const alias = step?.aliases.find((text) => text.length <= 32 && text.split(' ').length >= 2);
    return alias ? [alias] : [];
  });
  // Spread over the guides rather than the first few.
  const pace = Math.max(1, Math.floor(found.length / count));
  return found.filter((_, at) => at % pace === 0).slice(0, count);
}
