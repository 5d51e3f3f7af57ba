import type { RunStore } from '#content/core/runs/run.ts';
import { readStoredRuns, type StoredProblem } from '#content/core/runs/stored-runs.ts';
import { parseRef } from '#content/core/reference.ts';
import type { StorageArea } from '../../platform/storage-area.ts';
import { storedValue, type StoredOptions, type StoredValue } from '../../platform/stored-value.ts';
import type { Settings } from '../settings/settings.ts';
import { readSettings } from '../settings/stored-settings.ts';

/** The user's own data in storage. The keys are permanent. */
export interface OwnStore {
  readonly runs: StoredValue<RunStore, StoredProblem>;
  readonly favourites: StoredValue<readonly string[], never>;
  readonly settings: StoredValue<Settings, never>;
}

const mostFavourites = 2000;

/** Saved references out of whatever was stored. */
function readFavourites(stored: unknown): readonly string[] {
  if (!Array.isArray(stored)) return [];
  const refs = stored.filter((ref): ref is string => typeof ref === 'string' && parseRef(ref) !== undefined);
  return [...new Set(refs)].slice(0, mostFavourites);
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
      parse: (stored) => ({ value: readFavourites(stored) }),
      ...lock,
    }),
    settings: storedValue({
      area,
      key: 'settings',
      parse: (stored) => ({ value: readSettings(stored) }),
      ...lock,
    }),
  };
}
