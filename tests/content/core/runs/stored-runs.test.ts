import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRun } from '#content/core/runs/create-run.ts';
import { readStoredRuns } from '#content/core/runs/stored-runs.ts';
import { runStoreSchema } from '#content/core/runs/run-schema.ts';
import { emptyRunStore, type Run } from '#content/core/runs/run.ts';
import { arbitraryStore, listOf } from './arbitrary-run.ts';

const read = (stored: unknown) => readStoredRuns(stored, 1000, Math.random);
const whole = (): Run => {
  const run = createRun(listOf('a', 'b'), emptyRunStore, { now: 10, random: Math.random });
  if (!run) throw new Error('test: no run');
  return run;
};

describe('stored runs', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(arbitraryStore, (store) => {
        expect(read(JSON.parse(JSON.stringify(store)))).toEqual({ store });
      }),
    );
  });

  it('are none when nothing is stored', () => {
    expect(read(undefined)).toEqual({ store: emptyRunStore });
  });

  it('always become a store, whatever was stored', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.record({ version: fc.anything(), runs: fc.anything() })),
        (stored) => {
          expect(runStoreSchema.safeParse(read(stored).store).success).toBe(true);
        },
      ),
    );
  });

  it('keep the whole runs beside a broken one, and say what was lost', () => {
    const run = whole();
    const { store, problem } = read({
      version: 1,
      gone: {},
      runs: { [run.id]: run, bbbbbbbb: { checklist: 7 } },
    });
    expect(store.runs).toEqual({ [run.id]: run });
    expect(problem).toEqual({ kind: 'corrupt', kept: 1, damaged: 0, lost: 1 });
  });

  it('keep the whole points of a broken run', () => {
    const run = whole();
    const broken = { ...run, touchedAt: 'igår', points: { ...run.points, b: { state: 'kanske' } } };
    const { store, problem } = read({ version: 1, gone: {}, runs: { [run.id]: broken } });
    expect(store.runs[run.id]).toMatchObject({ touchedAt: 1000, settings: run.settings });
    expect(Object.keys(store.runs[run.id]?.points ?? {})).toEqual(['a']);
    expect(problem).toEqual({ kind: 'corrupt', kept: 1, damaged: 1, lost: 0 });
  });

  it('lose only what cannot be stored: a point whose id is none, a removal without a moment', () => {
    const run = whole();
    const { store } = read({
      version: 1,
      gone: { bbbbbbbb: 5, cccccccc: -1, dddddddd: 0.5 },
      runs: { [run.id]: { ...run, points: { ...run.points, '-a--b': run.points['a'] } } },
    });
    expect(store).toEqual({ version: 1, gone: { bbbbbbbb: 5 }, runs: { [run.id]: run } });
    expect(read(store)).toEqual({ store });
  });

  it('count a run that is kept under another id than its own as damaged', () => {
    const run = whole();
    const { store, problem } = read({ version: 1, gone: {}, runs: { bbbbbbbb: run } });
    expect(store.runs['bbbbbbbb']?.id).toBe('bbbbbbbb');
    expect(problem).toEqual({ kind: 'corrupt', kept: 1, damaged: 1, lost: 0 });
  });

  it('of a later version are read as far as they go, and said to be so', () => {
    const run = whole();
    const stored = { version: 7, gone: {}, runs: { [run.id]: { ...run, weather: 'sol' } } };
    expect(read(stored).problem).toEqual({ kind: 'future', version: 7, kept: 1 });
    expect(read(stored).store.runs[run.id]?.points).toEqual(run.points);
  });

  it('of an earlier version are migrated', () => {
    const run = whole();
    const step = (stored: unknown) => ({ ...(stored as object), version: 1, gone: {} });
    const stored = { version: 0, runs: { [run.id]: run } };
    expect(readStoredRuns(stored, 1000, Math.random, { 0: step })).toEqual({
      store: { version: 1, gone: {}, runs: { [run.id]: run } },
    });
    expect(readStoredRuns(stored, 1000, Math.random).problem?.kind).toBe('corrupt');
  });
});
