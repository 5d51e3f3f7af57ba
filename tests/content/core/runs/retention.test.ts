import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRun } from '#content/core/runs/create-run.ts';
import { clearExpired, noteWarnings, retentionOf } from '#content/core/runs/retention.ts';
import { emptyRunStore, type RunStore } from '#content/core/runs/run.ts';
import { listOf } from './arbitrary-run.ts';

const day = 24 * 60 * 60 * 1000;
const start = Date.UTC(2026, 10, 1);
const storeFrom = (now: number): RunStore => {
  const run = createRun(listOf('a'), emptyRunStore, { now, random: Math.random });
  if (!run) throw new Error('test: no run');
  return { ...emptyRunStore, runs: { [run.id]: run } };
};
const only = (store: RunStore) => {
  const [run] = Object.values(store.runs);
  if (!run) throw new Error('test: no run');
  return run;
};

describe('retention', () => {
  it('tells three days before and clears on the day', () => {
    const store = storeFrom(start);
    expect(retentionOf(only(store), 30, start + 26 * day)).toEqual({
      clearsAt: start + 30 * day,
      isNear: false,
    });
    expect(retentionOf(only(store), 30, start + 27 * day).isNear).toBe(true);
    const warned = noteWarnings(store, 30, start + 27 * day);
    expect(clearExpired(warned, 30, start + 30 * day - 1).runs).not.toEqual({});
    expect(clearExpired(warned, 30, start + 30 * day).runs).toEqual({});
  });

  it('tells half a day before when runs are kept for a day', () => {
    const store = storeFrom(start);
    expect(retentionOf(only(store), 1, start + 0.4 * day).isNear).toBe(false);
    expect(retentionOf(only(store), 1, start + 0.5 * day).isNear).toBe(true);
  });

  it('clears nothing that nobody has been told about, after however long a leave', () => {
    const store = storeFrom(start);
    const back = start + 200 * day;
    expect(clearExpired(store, 30, back)).toBe(store);
    const warned = noteWarnings(store, 30, back);
    expect(clearExpired(warned, 30, back + 2 * day).runs).not.toEqual({});
    expect(clearExpired(warned, 30, back + 3 * day).runs).toEqual({});
  });

  it('starts over when the run is touched', () => {
    const warned = noteWarnings(storeFrom(start), 30, start + 28 * day);
    const run = { ...only(warned), touchedAt: start + 29 * day };
    expect(retentionOf(run, 30, start + 31 * day).isNear).toBe(false);
    expect(clearExpired({ ...warned, runs: { [run.id]: run } }, 30, start + 31 * day).runs).not.toEqual({});
  });

  it('clears nothing unseen whatever the clock does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 180 }), fc.integer({ min: -4000, max: 4000 }), (days, jump) => {
        const store = storeFrom(start);
        expect(Object.keys(clearExpired(store, days, start + jump * day).runs)).toHaveLength(1);
      }),
    );
  });

  it('counts a run from a time to come as touched now', () => {
    const store = storeFrom(start + 4000 * day);
    expect(only(clearExpired(store, 30, start)).touchedAt).toBe(start);
  });

  it('forgets removals after a year', () => {
    const store: RunStore = { version: 1, runs: {}, gone: { aaaaaaaa: start, bbbbbbbb: start + 300 * day } };
    expect(clearExpired(store, 30, start + 365 * day).gone).toEqual({ bbbbbbbb: start + 300 * day });
  });
});
