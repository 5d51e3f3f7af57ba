import { announce } from '../../announce.ts';
import { progressKey, readProgress, writeProgress, type Progress } from './saved-progress.ts';

/** The ticks in this browser. Empty when storage is closed to us. */
export function loadProgress(): Progress {
  try {
    return readProgress(localStorage.getItem(progressKey)) ?? {};
  } catch (error) {
    console.warn('Kryssen i lärvägen kunde inte läsas', error);
    return {};
  }
}

/** Keeps the ticks, and says so to the reader when the browser does not allow it. Gives whether it went well. */
export function saveProgress(progress: Progress): boolean {
  try {
    if (Object.keys(progress).length === 0) localStorage.removeItem(progressKey);
    else localStorage.setItem(progressKey, writeProgress(progress));
    return true;
  } catch (error) {
    console.warn('Kryssen i lärvägen kunde inte sparas', error);
    announce('Webbläsaren tillåter inte att krysset sparas. Det gäller tills du lämnar sidan.');
    return false;
  }
}

/** Today by the reader's own clock, `2026-11-22`. */
export const localDay = (now = new Date()): string => new Intl.DateTimeFormat('sv-SE').format(now);
