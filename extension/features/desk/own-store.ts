import type { RunStore } from '#content/core/runs/run.ts';
import { readStoredRuns, type StoredProblem } from '#content/core/runs/stored-runs.ts';
import { parseRef } from '#content/core/reference.ts';
import type { StorageArea } from '../../platform/storage-area.ts';
import { storedValue, type StoredOptions, type StoredValue } from '../../platform/stored-value.ts';
import type { Settings } from '../settings/settings.ts';
import { readSettings } from '../settings/stored-settings.ts';

/** Some of what was saved could not be read; `kept` is how many could. */
export interface FavouritesProblem {
  readonly kind: 'corrupt-favourites';
  readonly kept: number;
}
/** Some setting could not be read and is as it was from the beginning. */
export interface SettingsProblem {
  readonly kind: 'corrupt-settings';
}

/** The user's own data in storage. The keys are permanent. */
export interface OwnStore {
  readonly runs: StoredValue<RunStore, StoredProblem>;
  readonly favourites: StoredValue<readonly string[], FavouritesProblem>;
  readonly settings: StoredValue<Settings, SettingsProblem>;
}

const mostFavourites = 2000;

/** Saved references out of whatever was stored. Nothing is wrong with nothing stored. */
function readFavourites(stored: unknown): {
  readonly value: readonly string[];
  readonly problem?: FavouritesProblem;
} {
  const all: readonly unknown[] = Array.isArray(stored) ? stored : [];
  const refs = all.filter((ref): ref is string => typeof ref === 'string' && parseRef(ref) !== undefined);
  const value = [...new Set(refs)].slice(0, mostFavourites);
  const isWhole =
    stored === undefined || stored === null || (Array.isArray(stored) && refs.length === all.length);
  return isWhole ? { value } : { value, problem: { kind: 'corrupt-favourites', kept: value.length } };
}

/** The three values in a storage area. */
export function createOwnStore(
  area: StorageArea,
  now: () => number,
  random: () => number,
  withLock?: StoredOptions<never, never>['withLock'],
): OwnStore {
  const lock = withLock ? { withLock } : {};
  return {
    runs: storedValue<RunStore, StoredProblem>({
      area,
      key: 'runs',
      parse: (stored) => {
        const { store, problem } = readStoredRuns(stored, now(), random);
        return problem ? { value: store, problem } : { value: store };
      },
      ...lock,
    }),
    favourites: storedValue({
      area,
      key: 'favourites',
      parse: readFavourites,
      ...lock,
    }),
    settings: storedValue<Settings, SettingsProblem>({
      area,
      key: 'settings',
      parse: (stored) => {
        const { settings, isBroken } = readSettings(stored);
        return isBroken ? { value: settings, problem: { kind: 'corrupt-settings' } } : { value: settings };
      },
      ...lock,
    }),
  };
}
