import { browser } from 'wxt/browser';
import { calendarDay } from '../features/calendar-day.ts';
import type { OwnStore } from '../features/desk/own-store.ts';
import { dueCount } from '../features/due/due-count.ts';

/**
 * A quiet number on the toolbar button for runs that are due, for those who have asked for it. Counted when something changes and when
 * the worker wakes; no alarm is set for it.
 */
export function keepDueBadge(store: OwnStore): void {
  const update = async () => {
    const [runs, settings] = await Promise.all([store.runs.read(), store.settings.read()]);
    const count = settings.value.dueBadge ? dueCount(runs.value.runs, calendarDay(Date.now())) : 0;
    await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
    await browser.action.setBadgeBackgroundColor({ color: '#0b5b61' });
  };
  const forever = new AbortController().signal;
  store.runs.watch(() => void update(), forever);
  store.settings.watch(() => void update(), forever);
  void update();
}
