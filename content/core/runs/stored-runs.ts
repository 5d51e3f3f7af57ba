import { z } from 'zod';
import { salvageRun } from './salvage-run.ts';
import { moment, runId, runSchema, runStoreSchema } from './run-schema.ts';
import { emptyRunStore, type RunStore } from './run.ts';

/** What was wrong with what had been stored. Nothing is wrong with nothing stored. */
export type StoredProblem =
  | { readonly kind: 'corrupt'; readonly kept: number; readonly damaged: number; readonly lost: number }
  /** Written by a later version than this one; read as well as it goes. */
  | { readonly kind: 'future'; readonly version: number; readonly kept: number };

export interface StoredRuns {
  readonly store: RunStore;
  readonly problem?: StoredProblem;
}

/** From each version to the next. Empty while there has only been one. */
export type Migrations = Readonly<Record<number, (stored: unknown) => unknown>>;
const migrations: Migrations = {};
const currentVersion = 1;

const envelope = z.looseObject({
  version: z.number().int().min(0).optional().catch(undefined),
  runs: z.record(z.string(), z.unknown()).catch({}),
  gone: z.record(z.string(), z.unknown()).catch({}),
});

/**
 * Stored runs as a store, whatever was stored: older versions are migrated, broken runs are mended or left out and counted,
 * runs of a later version are read as far as they can be understood. Never throws.
 */
export function readStoredRuns(
  stored: unknown,
  now: number,
  random: () => number,
  steps: Migrations = migrations,
): StoredRuns {
  if (stored === undefined || stored === null) return { store: emptyRunStore };
  const migrated = migrate(stored, steps);
  const whole = runStoreSchema.safeParse(migrated);
  if (whole.success && Object.entries(whole.data.runs).every(([id, run]) => run.id === id))
    return { store: whole.data };

  const outer = envelope.safeParse(migrated);
  if (!outer.success)
    return { store: emptyRunStore, problem: { kind: 'corrupt', kept: 0, damaged: 0, lost: 1 } };
  let store = emptyRunStore;
  let damaged = 0;
  let lost = 0;
  for (const [id, value] of Object.entries(outer.data.runs)) {
    const run = runSchema.safeParse(value);
    const isWhole = run.success && run.data.id === id;
    const kept = isWhole ? run.data : salvageRun(id, value, store, { now, random });
    if (kept) store = { ...store, runs: { ...store.runs, [kept.id]: kept } };
    if (!kept) lost += 1;
    else if (!isWhole) damaged += 1;
  }
  const gone = Object.entries(outer.data.gone).filter(
    (entry): entry is [string, number] =>
      runId.safeParse(entry[0]).success && moment.safeParse(entry[1]).success,
  );
  store = { ...store, gone: Object.fromEntries(gone) };
  const kept = Object.keys(store.runs).length;
  const version = outer.data.version ?? currentVersion;
  return version > currentVersion
    ? { store, problem: { kind: 'future', version, kept } }
    : { store, problem: { kind: 'corrupt', kept, damaged, lost } };
}

function migrate(stored: unknown, steps: Migrations): unknown {
  let value = stored;
  for (;;) {
    const version = envelope.safeParse(value).data?.version;
    const step = version === undefined || version >= currentVersion ? undefined : steps[version];
    if (!step) return value;
    try {
      value = step(value);
    } catch (error) {
      // A step that cannot read what it is given leaves it as it is; salvage then keeps what it can.
      if (error instanceof Error) return value;
      throw error;
    }
  }
}
