import type { Run } from '#content/core/runs/run.ts';

/** How many runs should have been done by now: those with a day that has come, not archived. */
export const dueCount = (runs: Readonly<Record<string, Run>>, today: string): number =>
  Object.values(runs).filter(
    ({ settings }) =>
      settings.archivedAt === undefined && settings.dueOn !== undefined && settings.dueOn <= today,
  ).length;
