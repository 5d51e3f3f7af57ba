import { withoutRun } from './apply-action.ts';
import type { Run, RunStore } from './run.ts';

export const retentionDays = { least: 1, most: 180, standard: 30 } as const;

const day = 24 * 60 * 60 * 1000;
/** How long a removed run is remembered as removed. Longer than any run is kept. */
const remembered = 2 * retentionDays.most * day;

/** How long before clearing a run says so, in milliseconds: three days, or half the time it is kept. */
const noticeOf = (days: number): number => Math.min(3, days / 2) * day;

export interface Retention {
  /** When the run is cleared if nothing is done with it. */
  readonly clearsAt: number;
  /** The user shall be told now. */
  readonly isNear: boolean;
}

/** Whether the user has been shown that the run is about to be cleared, since it was last touched. */
const isWarned = (run: Run, now: number): run is Run & { warnedAt: number } =>
  run.warnedAt !== undefined && run.warnedAt >= run.touchedAt && run.warnedAt <= now;

/**
 * When a run is cleared, `days` after it was last touched. A run that nobody has been warned about lives on until it has been, so
 * that neither a long leave nor a clock that jumps clears anything unseen.
 */
export function retentionOf(run: Run, days: number, now: number): Retention {
  const notice = noticeOf(days);
  const planned = Math.min(run.touchedAt, now) + days * day;
  const isNear = now >= planned - notice;
  const earliest = (isWarned(run, now) ? run.warnedAt : now) + notice;
  return { clearsAt: isNear ? Math.max(planned, earliest) : planned, isNear };
}

/** Notes that the user has been shown which runs are about to be cleared. The same store when there is nothing to note. */
export function noteWarnings(store: RunStore, days: number, now: number): RunStore {
  const told = Object.values(store.runs).filter(
    (run) => retentionOf(run, days, now).isNear && !isWarned(run, now),
  );
  if (told.length === 0) return store;
  const runs = { ...store.runs };
  for (const run of told) runs[run.id] = { ...run, warnedAt: now };
  return { ...store, runs };
}

/**
 * Clears the runs whose time is out and forgets old removals. A run from a time to come, left by a clock that was wrong,
 * counts from now on. The same store when there is nothing to clear.
 */
export function clearExpired(store: RunStore, days: number, now: number): RunStore {
  let next = store;
  for (const run of Object.values(store.runs)) {
    const { isNear, clearsAt } = retentionOf(run, days, now);
    if (run.touchedAt > now + day)
      next = { ...next, runs: { ...next.runs, [run.id]: { ...run, touchedAt: now } } };
    else if (isNear && clearsAt <= now) next = withoutRun(next, run.id, now);
  }
  const gone = Object.entries(next.gone).filter(([, at]) => at > now - remembered);
  return gone.length === Object.keys(next.gone).length ? next : { ...next, gone: Object.fromEntries(gone) };
}
