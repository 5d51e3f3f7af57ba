import { z } from 'zod';
import { markSchema } from './mark.ts';

export const pointStates = ['open', 'done', 'not-applicable'] as const;
export type PointState = (typeof pointStates)[number];

/** Milliseconds since 1970. */
const moment = z.number().int().min(0);
/** Checklist wording, kept so that a run can be read when its checklist is gone. Never written by the user. */
const wording = z.string().min(1).max(600);
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
/** Letters only, so that no id can look like a personal number. */
export const runId = z.string().regex(/^[a-z]{8,24}$/);

export const pointSchema = z.object({
  state: z.enum(pointStates),
  /** When the state was last changed; later wins when two windows meet. */
  at: moment,
  text: wording,
  /** When the run first saw the point. */
  addedAt: moment,
});
export type Point = z.output<typeof pointSchema>;

/** What a user can change on a run as a whole; later `at` wins. */
export const runSettingsSchema = z.object({
  at: moment,
  mark: markSchema,
  archivedAt: moment.optional(),
  /** A calendar day, `2026-12-06`. */
  dueOn: z.iso.date().optional(),
});

/** One run of a checklist: which points are done, under a neutral mark, and nothing else. */
export const runSchema = z.object({
  id: runId,
  /** Id of the checklist, without prefix. */
  checklist: slug,
  checklistVersion: z.number().int().min(1),
  title: wording,
  startedAt: moment,
  /** Last time the user did anything with it. */
  touchedAt: moment,
  settings: runSettingsSchema,
  points: z.record(slug, pointSchema),
  /** Points an updated checklist no longer has, and when that was noticed. */
  removed: z.record(slug, z.object({ text: wording, at: moment })),
  /** What was added or removed before this has been shown and understood. */
  acknowledgedAt: moment,
  /** When the user was shown that the run is about to be cleared. */
  warnedAt: moment.optional(),
});
export type Run = z.output<typeof runSchema>;

/** Every run of a user. `gone` remembers when a run was removed, so that an older copy does not bring it back. */
export const runStoreSchema = z.object({
  version: z.literal(1),
  runs: z.record(runId, runSchema),
  gone: z.record(runId, moment),
});
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
