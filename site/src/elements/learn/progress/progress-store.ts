import { announce } from '../../announce.ts';
import { storedText, storeText } from '../../browser-store.ts';
import { progressKey, readProgress, writeProgress, type Progress } from './saved-progress.ts';

/** The ticks in this browser. Empty when storage is closed to us. */
export const loadProgress = (): Progress => readProgress(storedText(progressKey) ?? null) ?? {};

/** Keeps the ticks, and says so to the reader when the browser does not allow it. Gives whether it went well. */
export function saveProgress(progress: Progress): boolean {
  const isKept = storeText(
    progressKey,
    Object.keys(progress).length === 0 ? undefined : writeProgress(progress),
  );
  if (!isKept) announce('Webbläsaren tillåter inte att krysset sparas. Det gäller tills du lämnar sidan.');
  return isKept;
}

/** Today by the reader's own clock, `2026-11-22`. */
export const localDay = (now = new Date()): string => new Intl.DateTimeFormat('sv-SE').format(now);
