import { emptyRunStore } from '#content/core/runs/run.ts';
import { defaultSettings } from '../settings/settings.ts';
import type { DeskState } from './desk.ts';

/** What there is to show before the stored data has been read. */
export const unreadState: DeskState = {
  isReady: false,
  runs: emptyRunStore,
  favourites: [],
  settings: defaultSettings,
  decided: [],
  suggestsByAddress: false,
  problems: [],
};
