import { z } from 'zod';
import { markSchema } from './mark-schema.ts';
import { pointStates } from './run.ts';

/** Milliseconds since 1970. */
export const moment = z.number().int().min(0);
/** Checklist wording, kept so that a run can be read when its checklist is gone. Never written by the user. */
const wording = z.string().min(1).max(600);
/** Id of a checklist or of a point in one. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
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

/** Every run of a user. `gone` remembers when a run was removed, so that an older copy does not bring it back. */
export const runStoreSchema = z.object({
  version: z.literal(1),
  runs: z.record(runId, runSchema),
  gone: z.record(runId, moment),
});
