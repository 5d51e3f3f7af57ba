import type { RunAction } from './run-action.ts';
import { laterThan, type Run, type RunStore } from './run.ts';

type Change = Extract<RunAction, { type: 'restore' }>['changes'][number];

/** The action that takes back what made `before` into `after`; nothing when they are the same. */
export function undoOf(before: RunStore, after: RunStore): RunAction | undefined {
  const ids = new Set([...Object.keys(before.runs), ...Object.keys(after.runs)]);
  const changes = [...ids]
    .map((id): Change => ({ before: before.runs[id] ?? null, after: after.runs[id] ?? null }))
    .filter((change) => change.before !== change.after);
  return changes.length > 0 ? { type: 'restore', changes } : undefined;
}

/**
 * Takes changes back, as new changes: what someone did to other points in the meantime stays. A point is only put back when it
 * still stands as the undone action left it.
 */
export function restore(store: RunStore, changes: readonly Change[], now: number): RunStore {
  const runs = { ...store.runs };
  const gone = { ...store.gone };
  for (const { before, after } of changes) {
    const id = before?.id ?? after?.id;
    if (id === undefined) continue;
    const current = runs[id];
    if (before === null) {
      if (!current) continue;
      delete runs[id];
      gone[id] = laterThan(current.touchedAt, now);
    } else if (after === null) {
      if (!current)
        runs[id] = { ...before, touchedAt: laterThan(Math.max(before.touchedAt, gone[id] ?? 0), now) };
    } else if (current) {
      runs[id] = putBack(current, before, after, now);
    }
  }
  return { ...store, runs, gone };
}

function putBack(current: Run, before: Run, after: Run, now: number): Run {
  const points = { ...current.points };
  for (const [id, then] of Object.entries(before.points)) {
    const point = points[id];
    const left = after.points[id];
    if (point && left && left.state !== then.state && point.state === left.state)
      points[id] = { ...point, state: then.state, at: laterThan(point.at, now) };
  }
  const isSettingsUndone =
    before.settings.at !== after.settings.at && current.settings.at === after.settings.at;
  const settings = isSettingsUndone
    ? { ...before.settings, at: laterThan(current.settings.at, now) }
    : current.settings;
  return { ...current, points, settings, touchedAt: laterThan(current.touchedAt, now) };
}
