import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyAction, type ActionSurroundings } from '#content/core/runs/apply-action.ts';
import { freeMarks, markName } from '#content/core/runs/mark.ts';
import { undoOf } from '#content/core/runs/restore.ts';
import type { RunAction } from '#content/core/runs/run-action.ts';
import { emptyRunStore, progressOf, pointStates, type RunStore } from '#content/core/runs/run.ts';
import { listOf } from './arbitrary-run.ts';

const list = listOf('a', 'b', 'c');
const around = (now = 1000): ActionSurroundings => ({
  now,
  random: Math.random,
  checklist: (id) => (id === list.id ? list : undefined),
});
const started = (): { store: RunStore; id: string } => {
  const { store, created = '' } = applyAction(emptyRunStore, { type: 'start', checklist: list.id }, around());
  return { store, id: created };
};
const runIn = (store: RunStore, id: string) => {
  const run = store.runs[id];
  if (!run) throw new Error(`test: no run ${id}`);
  return run;
};

describe('actions on runs', () => {
  it('starts a run with every point open, worded without markup', () => {
    const { store, id } = started();
    expect(runIn(store, id)).toMatchObject({
      checklist: 'innan-motet',
      title: 'Innan mötet',
      touchedAt: 1000,
    });
    expect(Object.values(runIn(store, id).points).map((point) => [point.state, point.text])).toEqual([
      ['open', 'Gjort a'],
      ['open', 'Gjort b'],
      ['open', 'Gjort c'],
    ]);
  });

  it('ticks a point, and counts it', () => {
    const { store, id } = started();
    const ticked = applyAction(store, { type: 'set', run: id, item: 'a', state: 'done' }, around(2000)).store;
    const both = applyAction(
      ticked,
      { type: 'set', run: id, item: 'b', state: 'not-applicable' },
      around(2001),
    );
    expect(progressOf(runIn(both.store, id))).toEqual({ done: 1, notApplicable: 1, total: 3 });
    expect(runIn(both.store, id).touchedAt).toBe(2001);
  });

  it('lets a change win over the one before it, also when the clock has been set back', () => {
    const { store, id } = started();
    const ticked = applyAction(store, { type: 'set', run: id, item: 'a', state: 'done' }, around(2000)).store;
    const unticked = applyAction(ticked, { type: 'set', run: id, item: 'a', state: 'open' }, around(5)).store;
    expect(runIn(unticked, id).points['a']).toMatchObject({ state: 'open', at: 2001 });
  });

  it.each<[RunAction, string]>([
    [{ type: 'start', checklist: 'finns-inte' }, 'no-such-checklist'],
    [{ type: 'reset', run: 'zzzzzzzz' }, 'no-such-run'],
  ])('refuses %o', (action, refused) => {
    expect(applyAction(emptyRunStore, action, around())).toEqual({ store: emptyRunStore, refused });
  });

  it('gives 144 runs a mark each, and then says that there are no more', () => {
    let store = emptyRunStore;
    for (let number = 0; number < 144; number += 1)
      store = applyAction(store, { type: 'start', checklist: list.id }, around()).store;
    const marks = Object.values(store.runs).map((run) => markName(run.settings.mark));
    expect(new Set(marks).size).toBe(144);
    expect(applyAction(store, { type: 'start', checklist: list.id }, around()).refused).toBe('too-many-runs');
  });

  it('gives the first runs a word each, so that they also differ read aloud', () => {
    let store = emptyRunStore;
    for (let number = 0; number < 24; number += 1)
      store = applyAction(store, { type: 'start', checklist: list.id }, around()).store;
    expect(new Set(Object.values(store.runs).map((run) => run.settings.mark.word)).size).toBe(24);
  });

  it('changes a mark to a free one only', () => {
    const first = started();
    const second = applyAction(first.store, { type: 'start', checklist: list.id }, around());
    const taken = runIn(first.store, first.id).settings.mark;
    const change = { type: 'mark', run: second.created ?? '', mark: taken } as const;
    expect(applyAction(second.store, change, around()).refused).toBe('mark-taken');
    const [free] = freeMarks(Object.values(second.store.runs).map((run) => run.settings.mark));
    if (!free) throw new Error('test: no free mark');
    const changed = applyAction(second.store, { ...change, mark: free }, around(2000)).store;
    expect(runIn(changed, change.run).settings.mark).toEqual(free);
  });

  it('duplicates the ticks under another mark', () => {
    const { store, id } = started();
    const ticked = applyAction(store, { type: 'set', run: id, item: 'a', state: 'done' }, around(2000)).store;
    const copied = applyAction(ticked, { type: 'duplicate', run: id }, around(3000));
    const copy = runIn(copied.store, copied.created ?? '');
    expect(copy.points['a']?.state).toBe('done');
    expect(copy.settings.mark).not.toEqual(runIn(ticked, id).settings.mark);
  });

  it('makes one run, however many times a run with the same id is asked for', () => {
    const start: RunAction = { type: 'start', checklist: list.id, newRun: 'abcdefghijklmnop' };
    const first = applyAction(emptyRunStore, start, around());
    expect(first.created).toBe('abcdefghijklmnop');
    const again = applyAction(first.store, start, around(2000));
    expect(again).toEqual({ store: first.store, created: first.created });

    const duplicate: RunAction = { type: 'duplicate', run: 'abcdefghijklmnop', newRun: 'qrstuvwxyzabcdef' };
    const copied = applyAction(again.store, duplicate, around(3000));
    expect(applyAction(copied.store, duplicate, around(4000))).toEqual(copied);
    expect(Object.keys(copied.store.runs)).toEqual(['abcdefghijklmnop', 'qrstuvwxyzabcdef']);

    // Removed before the one who asked was answered: it does not come back.
    const removed = applyAction(copied.store, { type: 'remove', run: 'qrstuvwxyzabcdef' }, around(5000));
    expect(applyAction(removed.store, duplicate, around(6000))).toEqual({
      store: removed.store,
      refused: 'no-such-run',
    });
  });

  it('archives and takes back, sets a day and takes it away', () => {
    const { store, id } = started();
    const archived = applyAction(store, { type: 'archive', run: id, archived: true }, around(2000)).store;
    expect(runIn(archived, id).settings.archivedAt).toBe(2000);
    const back = applyAction(archived, { type: 'archive', run: id, archived: false }, around(3000)).store;
    expect(runIn(back, id).settings.archivedAt).toBeUndefined();
    const due = applyAction(back, { type: 'due', run: id, dueOn: '2026-12-06' }, around(4000)).store;
    expect(runIn(due, id).settings.dueOn).toBe('2026-12-06');
    const without = applyAction(due, { type: 'due', run: id, dueOn: null }, around(5000)).store;
    expect(runIn(without, id).settings).not.toHaveProperty('dueOn');
  });

  it('remembers that a run was removed', () => {
    const { store, id } = started();
    expect(applyAction(store, { type: 'remove', run: id }, around(2000)).store).toEqual({
      version: 1,
      runs: {},
      gone: { [id]: 2000 },
    });
    expect(applyAction(store, { type: 'remove-all' }, around(2000)).store.runs).toEqual({});
  });
});

const statesOf = (store: RunStore) =>
  Object.fromEntries(
    Object.entries(store.runs).map(([id, run]) => [
      id,
      {
        points: Object.fromEntries(Object.entries(run.points).map(([item, point]) => [item, point.state])),
        archived: run.settings.archivedAt !== undefined,
        dueOn: run.settings.dueOn,
        mark: run.settings.mark,
      },
    ]),
  );

describe('undo', () => {
  const arbitraryAction = (id: string): fc.Arbitrary<RunAction> =>
    fc.oneof(
      fc.record({
        type: fc.constant('set' as const),
        run: fc.constant(id),
        item: fc.constantFrom('a', 'b', 'c'),
        state: fc.constantFrom(...pointStates),
      }),
      fc.constantFrom<RunAction>(
        { type: 'start', checklist: list.id },
        { type: 'reset', run: id },
        { type: 'duplicate', run: id },
        { type: 'archive', run: id, archived: true },
        { type: 'due', run: id, dueOn: '2026-12-06' },
        { type: 'remove', run: id },
        { type: 'remove-all' },
      ),
    );

  it('takes any action back', () => {
    const { store, id } = started();
    fc.assert(
      fc.property(fc.array(arbitraryAction(id)), arbitraryAction(id), (earlier, last) => {
        const before = earlier.reduce(
          (state, action, number) => applyAction(state, action, around(2000 + number)).store,
          store,
        );
        const after = applyAction(before, last, around(3000)).store;
        const undo = undoOf(before, after);
        if (undo) expect(statesOf(applyAction(after, undo, around(4000)).store)).toEqual(statesOf(before));
        else expect(after).toBe(before);
      }),
    );
  });

  it('gives a run that comes back a mark of its own when its old one is taken', () => {
    // The mark is drawn first, then the letters of the id.
    const drawing = (letters: number) => {
      const draws = [0];
      return { random: () => draws.pop() ?? letters };
    };
    const first = applyAction(
      emptyRunStore,
      { type: 'start', checklist: list.id },
      { ...around(), ...drawing(0) },
    );
    const id = first.created ?? '';
    const removed = applyAction(first.store, { type: 'remove', run: id }, around(2000)).store;
    const undo = undoOf(first.store, removed);
    if (!undo) throw new Error('test: nothing to undo');
    const other = applyAction(
      removed,
      { type: 'start', checklist: list.id },
      { ...around(2500), ...drawing(0.5) },
    );
    const undone = applyAction(other.store, undo, around(3000)).store;
    const marks = Object.values(undone.runs).map((run) => markName(run.settings.mark));
    expect(marks).toHaveLength(2);
    expect(new Set(marks).size).toBe(2);
    expect(runIn(undone, id).settings.mark).toEqual(runIn(first.store, id).settings.mark);
  });

  it('leaves what was done to other points in the meantime', () => {
    const { store, id } = started();
    const after = applyAction(store, { type: 'set', run: id, item: 'a', state: 'done' }, around(2000)).store;
    const meanwhile = applyAction(
      after,
      { type: 'set', run: id, item: 'b', state: 'done' },
      around(2500),
    ).store;
    const undo = undoOf(store, after);
    if (!undo) throw new Error('test: nothing to undo');
    const undone = applyAction(meanwhile, undo, around(3000)).store;
    expect(runIn(undone, id).points).toMatchObject({ a: { state: 'open' }, b: { state: 'done' } });
  });
});
