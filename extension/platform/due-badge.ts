import { browser } from 'wxt/browser';

/** How long after the last change the number is counted, and how long after the worker has woken for something else, in milliseconds. */
const [afterChange, afterWaking] = [50, 1500];

/**
 * A quiet number on the toolbar button for runs that are due, for those who have asked for it. Counted when something changes, when the
 * browser starts, and when the worker has woken, after what it was woken for; no alarm is set for it.
 */
export function keepDueBadge(): void {
  const update = async () => {
    const count = await (await import('./count-due.ts')).countDue();
    await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
    await browser.action.setBadgeBackgroundColor({ color: '#0b5b61' });
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const countIn = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void update(), delay);
  };
  countIn(afterWaking);
  browser.storage.local.onChanged.addListener(() => countIn(afterChange));
  // Wakes the worker too: what became due since yesterday would else not be seen until something else had woken it.
  browser.runtime.onStartup.addListener(() => countIn(afterWaking));
}
