import { calendarDay } from '../features/calendar-day.ts';
import { createOwnStore } from '../features/desk/own-store.ts';
import { dueCount } from '../features/due/due-count.ts';
import { localArea } from './storage-area.ts';

const store = createOwnStore(localArea, Date.now, Math.random);

/** How many runs are due today; none for those who have not asked to have them counted. */
export async function countDue(): Promise<number> {
  const [runs, settings] = await Promise.all([store.runs.read(), store.settings.read()]);
  return settings.value.dueBadge ? dueCount(runs.value.runs, calendarDay(Date.now())) : 0;
}
