import { z } from 'zod';
import { pickMark } from './mark.ts';
import type { Surroundings } from './create-run.ts';
import { pointSchema, runId, runSchema, runSettingsSchema, slug } from './run-schema.ts';
import type { Run, RunStore } from './run.ts';

const broken = z.looseObject({
  checklist: runSchema.shape.checklist,
  points: z.record(z.string(), z.unknown()).catch({}),
});

/**
 * A run made of what is whole in a broken one: its checklist, every point that can be read, and the rest where it is right.
 * Nothing when not even the checklist can be made out, or when no point is left.
 */
export function salvageRun(
  id: string,
  value: unknown,
  store: RunStore,
  around: Surroundings,
): Run | undefined {
  const { now, random } = around;
  const outer = broken.safeParse(value);
  if (!outer.success || !runId.safeParse(id).success) return undefined;
  const read = outer.data;
  const points: Run['points'] = {};
  for (const [item, point] of Object.entries(read.points)) {
    const whole = pointSchema.safeParse(point);
    if (whole.success && slug.safeParse(item).success) points[item] = whole.data;
  }
  const inUse = Object.values(store.runs).map((run) => run.settings.mark);
  const settings = runSettingsSchema.safeParse(read['settings']).data;
  const mark = settings?.mark ?? pickMark(inUse, random);
  if (Object.keys(points).length === 0 || !mark) return undefined;

  const field = (
    key: 'checklistVersion' | 'startedAt' | 'touchedAt' | 'acknowledgedAt',
    otherwise: number,
  ): number => runSchema.shape[key].safeParse(read[key]).data ?? otherwise;
  return {
    id,
    checklist: read.checklist,
    checklistVersion: field('checklistVersion', 1),
    title: runSchema.shape.title.safeParse(read['title']).data ?? read.checklist,
    startedAt: field('startedAt', now),
    touchedAt: field('touchedAt', now),
    settings: settings ?? { at: now, mark },
    points,
    removed: runSchema.shape.removed.safeParse(read['removed']).data ?? {},
    acknowledgedAt: field('acknowledgedAt', now),
  };
}
