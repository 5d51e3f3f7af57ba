import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyAction } from '#content/core/runs/apply-action.ts';
import { createRun } from '#content/core/runs/create-run.ts';
import { reconcile } from '#content/core/runs/reconcile.ts';
import { emptyRunStore, newlyRemoved, newPoints, type Run } from '#content/core/runs/run.ts';
import { arbitraryRun, listOf } from './arbitrary-run.ts';

const arbitraryList = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 })
  .map((ids) => listOf(...ids));

describe('reconciling a run with its checklist', () => {
  it('does nothing the second time', () => {
    fc.assert(
      fc.property(arbitraryRun('aaaaaaaa'), arbitraryList, (run, list) => {
        const once = reconcile(run, list, 100);
        expect(reconcile(once, list, 200)).toBe(once);
        // As read back from storage, where keys stand in an order of its own.
        const stored = { ...once, points: Object.fromEntries(Object.entries(once.points).toReversed()) };
        expect(reconcile(stored, list, 200)).toBe(stored);
      }),
    );
  });

  it('keeps the state of every kept point and has exactly the points of the list', () => {
    fc.assert(
      fc.property(arbitraryRun('aaaaaaaa'), arbitraryList, (run, list) => {
        const next = reconcile(run, list, 100);
        expect(Object.keys(next.points).sort()).toEqual(list.items.map(({ id }) => id).sort());
        for (const { id } of list.items) expect(next.points[id]?.state).toBe(run.points[id]?.state ?? 'open');
      }),
    );
  });

  const fresh = (...ids: string[]): Run => {
    const run = createRun(listOf(...ids), emptyRunStore, { now: 10, random: Math.random });
    if (!run) throw new Error('test: no run');
    return run;
  };

  it('marks new points and lists removed ones, until it is acknowledged', () => {
    const updated = reconcile(fresh('a', 'b'), listOf('b', 'c'), 100);
    expect(newPoints(updated)).toEqual(['c']);
    expect(newlyRemoved(updated)).toEqual(['Gjort a']);
    const store = { ...emptyRunStore, runs: { [updated.id]: updated } };
    const seen = applyAction(
      store,
      { type: 'acknowledge', run: updated.id },
      { now: 5, random: Math.random, checklist: () => undefined },
    ).store.runs[updated.id];
    if (!seen) throw new Error('test: no run');
    expect(newPoints(seen)).toEqual([]);
    expect(newlyRemoved(seen)).toEqual([]);
    expect(newlyRemoved(reconcile(seen, listOf('b', 'c'), 300))).toEqual([]);
  });

  it('says nothing about points that were only reworded', () => {
    const list = listOf('a');
    const reworded = { ...list, items: [{ id: 'a', text: 'Gjort på annat sätt' }] };
    const updated = reconcile(fresh('a'), reworded, 100);
    expect(updated.points['a']?.text).toBe('Gjort på annat sätt');
    expect(newPoints(updated)).toEqual([]);
  });

  it('gives a point that comes back its place, open', () => {
    const without = reconcile(fresh('a', 'b'), listOf('b'), 100);
    const back = reconcile(without, listOf('a', 'b'), 200);
    expect(back.points['a']?.state).toBe('open');
    expect(back.removed).toEqual({});
  });
});
