import { createRun, type Surroundings } from './create-run.ts';
import { markName } from './mark.ts';
import { withOwnMarks } from './merge.ts';
import { reconcile } from './reconcile.ts';
import { restore } from './restore.ts';
import type { RunAction } from './run-action.ts';
import { laterThan, type PointState, type Run, type RunnableChecklist, type RunStore } from './run.ts';

export interface ActionSurroundings extends Surroundings {
  /** The checklist as it is now, or nothing when it is gone. */
  readonly checklist: (id: string) => RunnableChecklist | undefined;
}

/** Why an action did nothing. */
export type Refusal = 'no-such-run' | 'no-such-checklist' | 'no-such-item' | 'mark-taken' | 'too-many-runs';

export interface ActionResult {
  readonly store: RunStore;
  /** The run that came about, for `start` and `duplicate`. */
  readonly created?: string;
  readonly refused?: Refusal;
}

const withRun = (store: RunStore, run: Run): RunStore => ({
  ...store,
  runs: { ...store.runs, [run.id]: run },
});
const touched = (run: Run, now: number): Run => ({ ...run, touchedAt: laterThan(run.touchedAt, now) });

/** Takes a run away and remembers that it went. */
export function withoutRun(store: RunStore, id: string, now: number): RunStore {
  const { [id]: run, ...runs } = store.runs;
  return run ? { ...store, runs, gone: { ...store.gone, [id]: laterThan(run.touchedAt, now) } } : store;
}

function setPoint(run: Run, item: string, state: PointState, now: number): Run | undefined {
  const point = run.points[item];
  if (!point) return undefined;
  const next = { ...point, state, at: laterThan(point.at, now) };
  return touched({ ...run, points: { ...run.points, [item]: next } }, now);
}

const withSettings = (run: Run, settings: Partial<Run['settings']>, now: number): Run =>
  touched({ ...run, settings: { ...run.settings, ...settings, at: laterThan(run.settings.at, now) } }, now);

function reset(run: Run, now: number): Run {
  const points = Object.entries(run.points).map(([id, point]) =>
    point.state === 'open'
      ? [id, point]
      : [id, { ...point, state: 'open' as const, at: laterThan(point.at, now) }],
  );
  return touched({ ...run, points: Object.fromEntries(points) }, now);
}

/** The store after an action. The store is the same, and `refused` says why, when the action could not be done. */
export function applyAction(store: RunStore, action: RunAction, around: ActionSurroundings): ActionResult {
  const { now } = around;
  // A run that comes back may find its mark taken by one that was started in the meantime.
  if (action.type === 'restore')
    return { store: withOwnMarks(restore(store, action.changes, now), now, around.random) };
  if (action.type === 'remove-all')
    return { store: Object.keys(store.runs).reduce((rest, id) => withoutRun(rest, id, now), store) };
  if (action.type === 'start' || action.type === 'duplicate') {
    const before = madeBefore(store, action.newRun);
    if (before) return before;
  }
  if (action.type === 'start') return start(store, action.checklist, around, action.newRun);

  const run = store.runs[action.run];
  if (!run) return { store, refused: 'no-such-run' };
  switch (action.type) {
    case 'set': {
      const changed = setPoint(run, action.item, action.state, now);
      return changed ? { store: withRun(store, changed) } : { store, refused: 'no-such-item' };
    }
    case 'reset':
      return { store: withRun(store, reset(run, now)) };
    case 'duplicate':
      return duplicate(store, run, around, action.newRun);
    case 'archive': {
      const { archivedAt: _, ...rest } = run.settings;
      const settings = action.archived ? { ...rest, archivedAt: now } : rest;
      return { store: withRun(store, withSettings({ ...run, settings }, {}, now)) };
    }
    case 'mark': {
      const taken = Object.values(store.runs).some(
        (other) => other.id !== run.id && markName(other.settings.mark) === markName(action.mark),
      );
      if (taken) return { store, refused: 'mark-taken' };
      return { store: withRun(store, withSettings(run, { mark: action.mark }, now)) };
    }
    case 'due': {
      const { dueOn: _, ...rest } = run.settings;
      const settings = action.dueOn === null ? rest : { ...rest, dueOn: action.dueOn };
      return { store: withRun(store, withSettings({ ...run, settings }, {}, now)) };
    }
    case 'acknowledge':
      return { store: withRun(store, { ...run, acknowledgedAt: laterThan(latestChange(run), now) }) };
    case 'keep':
      return { store: withRun(store, touched(run, now)) };
    case 'remove':
      return { store: withoutRun(store, run.id, now) };
  }
}

/** When the last point was added or removed: never left unacknowledged by a clock that was set back. */
function latestChange(run: Run): number {
  const added = Object.values(run.points).map((point) => point.addedAt);
  const removed = Object.values(run.removed).map((point) => point.at);
  return Math.max(run.acknowledgedAt, ...added, ...removed);
}

/** What came of it, when a run with this id has been asked for before: who asked may not have been answered. */
function madeBefore(store: RunStore, id: string | undefined): ActionResult | undefined {
  if (id === undefined) return undefined;
  if (Object.hasOwn(store.runs, id)) return { store, created: id };
  return Object.hasOwn(store.gone, id) ? { store, refused: 'no-such-run' } : undefined;
}

function start(
  store: RunStore,
  id: string,
  around: ActionSurroundings,
  newRun: string | undefined,
): ActionResult {
  const list = around.checklist(id);
  if (!list) return { store, refused: 'no-such-checklist' };
  const run = createRun(list, store, around, newRun);
  if (!run) return { store, refused: 'too-many-runs' };
  return { store: withRun(store, run), created: run.id };
}

/** A copy with the same ticks and a mark of its own. */
function duplicate(
  store: RunStore,
  run: Run,
  around: ActionSurroundings,
  newRun: string | undefined,
): ActionResult {
  const list = around.checklist(run.checklist) ?? {
    id: run.checklist,
    title: run.title,
    version: run.checklistVersion,
    items: Object.entries(run.points).map(([id, { text }]) => ({ id, text })),
  };
  const fresh = createRun(list, store, around, newRun);
  if (!fresh) return { store, refused: 'too-many-runs' };
  const points = Object.fromEntries(
    Object.entries(reconcile(run, list, around.now).points).map(([id, point]) => [
      id,
      { ...point, at: point.state === 'open' ? 0 : around.now, addedAt: around.now },
    ]),
  );
  return { store: withRun(store, { ...fresh, points }), created: fresh.id };
}
