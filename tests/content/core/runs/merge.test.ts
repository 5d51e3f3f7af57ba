import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyAction } from '#content/core/runs/apply-action.ts';
import { markName } from '#content/core/runs/mark.ts';
import { addStore, mergeRuns, mergeStores, withOwnMarks } from '#content/core/runs/merge.ts';
import { emptyRunStore } from '#content/core/runs/run.ts';
import { arbitraryRun, arbitraryStore, listOf } from './arbitrary-run.ts';

const run = arbitraryRun('aaaaaaaa');

describe('merging', () => {
  it('gives the same whichever side comes first', () => {
    fc.assert(
      fc.property(arbitraryStore, arbitraryStore, (a, b) => {
        expect(mergeStores(a, b)).toEqual(mergeStores(b, a));
      }),
    );
  });

  it('gives the same however three copies of a run meet', () => {
    fc.assert(
      fc.property(run, run, run, (a, b, c) => {
        expect(mergeRuns(mergeRuns(a, b), c)).toEqual(mergeRuns(a, mergeRuns(b, c)));
      }),
    );
  });

  it('does not turn on the order in which storage gave the keys back', () => {
    const backwards = <T extends object>(value: T): T =>
      Object.fromEntries(Object.entries(value).toReversed()) as T;
    fc.assert(
      fc.property(run, run, (a, b) => {
        const [left, right] = [a, b].map((each) => ({ ...each, settings: { ...each.settings, at: 1 } }));
        if (!left || !right) throw new Error('test: no runs');
        const stored = { ...left, settings: backwards(left.settings) };
        expect(mergeRuns(stored, right)).toEqual(mergeRuns(left, right));
      }),
    );
  });

  it('changes nothing when done again', () => {
    fc.assert(
      fc.property(arbitraryStore, arbitraryStore, (a, b) => {
        const once = mergeStores(a, b);
        expect(mergeStores(once, b)).toEqual(once);
        expect(mergeStores(once, once)).toEqual(once);
      }),
    );
  });

  it('keeps the last state of every point of a run that lives on', () => {
    fc.assert(
      fc.property(run, run, (a, b) => {
        const merged = mergeRuns(a, b);
        for (const id of new Set([...Object.keys(a.points), ...Object.keys(b.points)])) {
          const sides = [a.points[id], b.points[id]].filter((point) => point !== undefined);
          const last = Math.max(...sides.map((point) => point.at));
          const states = sides.filter((point) => point.at === last).map((point) => point.state);
          expect(states).toContain(merged.points[id]?.state);
        }
      }),
    );
  });

  it('loses no tick when two windows tick different points of the same run', () => {
    const around = (now: number) => ({ now, random: Math.random, checklist: () => listOf('a', 'b', 'c') });
    const first = applyAction(emptyRunStore, { type: 'start', checklist: 'innan-motet' }, around(1));
    const id = first.created ?? '';
    const left = applyAction(
      first.store,
      { type: 'set', run: id, item: 'a', state: 'done' },
      around(5),
    ).store;
    const right = applyAction(
      first.store,
      { type: 'set', run: id, item: 'b', state: 'done' },
      around(5),
    ).store;
    expect(mergeStores(left, right).runs[id]?.points).toMatchObject({
      a: { state: 'done' },
      b: { state: 'done' },
      c: { state: 'open' },
    });
  });

  it('keeps a removed run away, unless the other side touched it later', () => {
    const around = (now: number) => ({ now, random: Math.random, checklist: () => listOf('a') });
    const first = applyAction(emptyRunStore, { type: 'start', checklist: 'innan-motet' }, around(1));
    const id = first.created ?? '';
    const removed = applyAction(first.store, { type: 'remove', run: id }, around(10)).store;
    expect(mergeStores(removed, first.store).runs).toEqual({});
    const later = applyAction(
      first.store,
      { type: 'set', run: id, item: 'a', state: 'done' },
      around(20),
    ).store;
    expect(mergeStores(removed, later).runs[id]?.points['a']?.state).toBe('done');
  });

  it('brings back from a file what was removed here, and lets a file remove nothing', () => {
    fc.assert(
      fc.property(arbitraryStore, arbitraryStore, (here, file) => {
        const added = addStore(here, file);
        for (const id of Object.keys(file.runs)) expect(added.runs).toHaveProperty(id);
        for (const [id, each] of Object.entries(here.runs))
          if (each.touchedAt > (here.gone[id] ?? -1)) expect(added.runs).toHaveProperty(id);
      }),
    );
  });

  it('never leaves two runs with the same mark', () => {
    fc.assert(
      fc.property(arbitraryStore, arbitraryStore, (a, b) => {
        const { runs } = withOwnMarks(mergeStores(a, b), 100, Math.random);
        const marks = Object.values(runs).map((each) => markName(each.settings.mark));
        expect(new Set(marks).size).toBe(marks.length);
      }),
    );
  });
});
