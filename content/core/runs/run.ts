// Types only: the palette, which is read anew at every opening, holds no schemas.
import type { z } from 'zod';
import type { pointSchema, runSchema, runStoreSchema } from './run-schema.ts';

export const pointStates = ['open', 'done', 'not-applicable'] as const;
export type PointState = (typeof pointStates)[number];

export type Point = z.output<typeof pointSchema>;
/** One run of a checklist: which points are done, under a neutral mark, and nothing else. */
export type Run = z.output<typeof runSchema>;
/** Every run of a user. */
export type RunStore = z.output<typeof runStoreSchema>;

export const emptyRunStore: RunStore = { version: 1, runs: {}, gone: {} };

/** What a run needs to know about a checklist; a compiled checklist fits. `text` is inline HTML. */
export interface RunnableChecklist {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly items: readonly { readonly id: string; readonly text: string }[];
}

/** A later time than `previous`, also when the clock has been set back. */
export const laterThan = (previous: number, now: number): number => Math.max(now, previous + 1);

/** How far a run has come: points that are done, not applicable, and all. */
export function progressOf(run: Run): { done: number; notApplicable: number; total: number } {
  const states = Object.values(run.points).map((point) => point.state);
  return {
    done: states.filter((state) => state === 'done').length,
    notApplicable: states.filter((state) => state === 'not-applicable').length,
    total: states.length,
  };
}

/** Points that came with an updated checklist and have not been acknowledged. */
export const newPoints = (run: Run): readonly string[] =>
  Object.entries(run.points)
    .filter(([, point]) => point.addedAt > run.acknowledgedAt)
    .map(([id]) => id);

/** Wording of points that an updated checklist took away, until it is acknowledged. */
export const newlyRemoved = (run: Run): readonly string[] =>
  Object.values(run.removed)
    .filter((point) => point.at > run.acknowledgedAt)
    .map((point) => point.text);
