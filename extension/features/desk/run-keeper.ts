import { applyAction } from '#content/core/runs/apply-action.ts';
import { addStore, mergeStores, withOwnMarks } from '#content/core/runs/merge.ts';
import { reconcile } from '#content/core/runs/reconcile.ts';
import { undoOf } from '#content/core/runs/restore.ts';
import { clearExpired, noteWarnings } from '#content/core/runs/retention.ts';
import type { RunAction } from '#content/core/runs/run-action.ts';
import { emptyRunStore, type RunnableChecklist, type RunStore } from '#content/core/runs/run.ts';
import type { StorageFault } from '../../platform/stored-value.ts';
import type { ActOutcome } from './desk.ts';
import type { OwnStore } from './own-store.ts';

export interface Surroundings {
  readonly now: () => number;
  readonly random: () => number;
  readonly checklist: (id: string) => RunnableChecklist | undefined;
}

export interface RunChange {
  readonly store: RunStore;
  readonly fault: StorageFault | undefined;
}

/** Keeps the runs: every change is made on what is stored right then, and what could not be stored is held on to. */
export interface RunKeeper {
  readonly act: (action: RunAction) => Promise<RunChange & { readonly outcome: ActOutcome }>;
  /** Brings runs in step with their checklists, clears those whose time is out and, when they are seen, notes that the user has been told. */
  readonly tidy: (retentionDays: number, isSeen: boolean) => Promise<RunChange>;
  /** Adds the runs of another store, as from a file. */
  readonly merge: (other: RunStore) => Promise<RunChange>;
  /** What is stored together with what could not be. */
  readonly withUnsaved: (stored: RunStore) => RunStore;
}

export function createRunKeeper(stored: OwnStore['runs'], around: Surroundings): RunKeeper {
  let unsaved: RunStore | undefined;
  /** What was last seen, for when storage cannot even be read. */
  let last = emptyRunStore;
  const withUnsaved = (store: RunStore) => (unsaved ? mergeStores(store, unsaved) : store);

  async function change(make: (store: RunStore) => RunStore): Promise<RunChange> {
    const { value, fault } = await stored.change((current, unread) =>
      make(withUnsaved(unread ? mergeStores(current, last) : current)),
    );
    last = value;
    unsaved = fault ? value : undefined;
    return { store: value, fault };
  }

  return {
    withUnsaved,
    merge: (other) =>
      change((store) => {
        const now = around.now();
        return withOwnMarks(reconcileAll(addStore(store, other), around.checklist, now), now, around.random);
      }),
    act: async (action) => {
      let outcome: ActOutcome = {};
      const result = await change((store) => {
        const done = applyAction(store, action, { ...around, now: around.now() });
        const undo = undoOf(store, done.store);
        outcome = {
          ...(done.created === undefined ? {} : { created: done.created }),
          ...(done.refused === undefined ? {} : { refused: done.refused }),
          ...(undo === undefined ? {} : { undo }),
        };
        return done.store;
      });
      return { ...result, outcome };
    },
    tidy: (days, isSeen) =>
      change((store) => {
        const now = around.now();
        const cleared = clearExpired(store, days, now);
        const current = reconcileAll(cleared, around.checklist, now);
        return isSeen ? noteWarnings(current, days, now) : current;
      }),
  };
}

function reconcileAll(store: RunStore, checklist: Surroundings['checklist'], now: number): RunStore {
  const changed = Object.values(store.runs).flatMap((run) => {
    const list = checklist(run.checklist);
    const next = list ? reconcile(run, list, now) : run;
    return next === run ? [] : [[run.id, next] as const];
  });
  return changed.length === 0 ? store : { ...store, runs: { ...store.runs, ...Object.fromEntries(changed) } };
}
