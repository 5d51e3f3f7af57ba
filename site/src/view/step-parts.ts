import type { PackIndex } from '#content/core/pack-index.ts';
import type { StepEntry } from '#content/core/pack.ts';

/** A step's anchor on its guide's page: the last part of its permanent id. */
export const stepAnchor = (step: StepEntry): string => step.id.slice(step.id.indexOf('/') + 1);

/** An actor's names and page; the id stands in for one that is not described yet. */
export function actorOf(
  index: PackIndex,
  ref: string,
): { readonly name: string; readonly short: string; readonly url: string | undefined } {
  const actor = index.pack.actors.find((candidate) => candidate.ref === ref);
  const name = actor?.title ?? ref.slice('actor:'.length).replaceAll('-', ' ');
  return { name, short: actor?.short ?? name, url: actor?.url };
}

/** The entries that exist, each once, in the given order. */
export const byRef = <T extends { readonly ref: string }>(
  entries: readonly (T | undefined)[],
): readonly T[] => [
  ...new Map(entries.flatMap((entry) => (entry ? [[entry.ref, entry] as const] : []))).values(),
];
