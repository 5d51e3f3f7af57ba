import type { ActorEntry, StepEntry } from '#content/core/pack.ts';

export interface MatrixRow {
  readonly ref: string;
  readonly name: string;
  readonly short: string;
  readonly url: string | undefined;
  /** What the actor does in each step, in the order of the steps; empty where it has nothing to do. */
  readonly cells: readonly (readonly string[])[];
}

/** Who does what: a row for each actor that has something to do in the steps, in the actors' own order. */
export function actorMatrix(
  steps: readonly StepEntry[],
  actors: readonly ActorEntry[],
): readonly MatrixRow[] {
  const order = new Map<string, number>(actors.map((actor, at) => [actor.ref, at]));
  const named = [...new Set(steps.flatMap((step) => step.who.map(({ actor }) => actor)))].sort(
    (a, b) => (order.get(a) ?? Infinity) - (order.get(b) ?? Infinity) || (a < b ? -1 : 1),
  );
  return named.map((ref) => {
    const actor = actors.find((candidate) => candidate.ref === ref);
    const name = actor?.title ?? ref.slice('actor:'.length);
    return {
      ref,
      name,
      short: actor?.short ?? name,
      url: actor?.url,
      cells: steps.map((step) => step.who.filter((row) => row.actor === ref).map(({ does }) => does)),
    };
  });
}
