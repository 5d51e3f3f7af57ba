import { createRun } from '#content/core/runs/create-run.ts';
import { createPackIndex } from '#content/core/pack-index.ts';
import { emptyRunStore, type Run, type RunStore } from '#content/core/runs/run.ts';
import { loadContent } from '#content/load/load-content.ts';

const index = createPackIndex(loadContent().pack);
const day = 24 * 60 * 60 * 1000;
/** The time of every scene: midday, 22 November 2026. */
export const sceneTime = Date.UTC(2026, 10, 22, 11);

/** A run of a real checklist, begun some days ago, with the same mark every time. */
export function runOf(checklist: string, daysAgo: number, change: (run: Run) => Run = (run) => run): Run {
  const list = index.checklist(checklist);
  if (!list) throw new Error(`scene: no checklist ${checklist}`);
  let seed =
    [...checklist].reduce((sum, letter, place) => sum + letter.charCodeAt(0) * (place + 1), 0) / 7919;
  const random = () => (seed = (seed * 7.13 + 0.37) % 1);
  const run = createRun(list, emptyRunStore, { now: sceneTime - daysAgo * day, random });
  if (!run) throw new Error('scene: no run');
  return change(run);
}

/** The run with so many of its first points done. */
export const withDone =
  (count: number) =>
  (run: Run): Run => ({
    ...run,
    points: Object.fromEntries(
      Object.entries(run.points).map(([id, point], place) => [
        id,
        place < count ? { ...point, state: 'done' as const, at: run.startedAt + 1 } : point,
      ]),
    ),
  });

export const storeOf = (...runs: readonly Run[]): RunStore => ({
  ...emptyRunStore,
  runs: Object.fromEntries(runs.map((run) => [run.id, run])),
});
