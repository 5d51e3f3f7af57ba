import { retentionOf } from '#content/core/runs/retention.ts';
import type { Run } from '#content/core/runs/run.ts';
import { calendarDay } from '../features/calendar-day.ts';
import type { Settings } from '../features/settings/settings.ts';

const dayAndMonth = new Intl.DateTimeFormat('sv', { day: 'numeric', month: 'short' });
const dayMonthYear = new Intl.DateTimeFormat('sv', { day: 'numeric', month: 'long', year: 'numeric' });

/** A day as people write it: "6 dec.". */
export const shortDay = (moment: number): string => dayAndMonth.format(moment);
export const longDay = (moment: number): string => dayMonthYear.format(moment);

/** What there is to say about a run in a list: that it is about to be cleared, or when it is due. */
export function runNote(run: Run, settings: Settings, now: number): string | undefined {
  const retention = retentionOf(run, settings.retentionDays, now);
  if (retention.isNear) return `rensas ${shortDay(retention.clearsAt)}`;
  const { dueOn } = run.settings;
  if (dueOn === undefined) return undefined;
  return dueOn < calendarDay(now) ? `skulle vara klar ${dueOn}` : `klar senast ${dueOn}`;
}
