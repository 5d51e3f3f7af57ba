import { z } from 'zod';
import { markSchema } from './mark-schema.ts';
import { runId, runSchema } from './run-schema.ts';
import { pointStates } from './run.ts';

const item = z.string().max(200);
/** The id of the run that is to come about, so that asking twice is asking once. The tool picks one when it is left out. */
const newRun = runId.exactOptional();

/** Everything that can be done with runs, as data, so that it can be sent between contexts and checked. */
export const runActionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('start'), checklist: z.string().max(200), newRun }),
  z.strictObject({ type: z.literal('set'), run: runId, item, state: z.enum(pointStates) }),
  z.strictObject({ type: z.literal('reset'), run: runId }),
  z.strictObject({ type: z.literal('duplicate'), run: runId, newRun }),
  z.strictObject({ type: z.literal('archive'), run: runId, archived: z.boolean() }),
  z.strictObject({ type: z.literal('mark'), run: runId, mark: markSchema }),
  z.strictObject({ type: z.literal('due'), run: runId, dueOn: z.iso.date().nullable() }),
  /** The user has seen what an updated checklist changed. */
  z.strictObject({ type: z.literal('acknowledge'), run: runId }),
  /** Keep a run that is about to be cleared. */
  z.strictObject({ type: z.literal('keep'), run: runId }),
  z.strictObject({ type: z.literal('remove'), run: runId }),
  z.strictObject({ type: z.literal('remove-all') }),
  /** The way back from another action: see `undoOf`. */
  z.strictObject({
    type: z.literal('restore'),
    changes: z.array(z.strictObject({ before: runSchema.nullable(), after: runSchema.nullable() })).max(500),
  }),
]);
export type RunAction = z.output<typeof runActionSchema>;
