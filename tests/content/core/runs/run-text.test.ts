import { expect, it } from 'vitest';
import { applyAction } from '#content/core/runs/apply-action.ts';
import { runText } from '#content/core/runs/run-text.ts';
import { emptyRunStore } from '#content/core/runs/run.ts';
import { listOf } from './arbitrary-run.ts';

it('is neutral text: dated, counted, with version and address, without the mark', () => {
  const list = {
    ...listOf('a', 'b', 'c'),
    items: [
      { id: 'a', text: 'Frågat om A &amp; B' },
      { id: 'b', text: 'Bokat tolk' },
      { id: 'c', text: 'Kallat' },
    ],
  };
  const around = { now: 1, random: () => 0, checklist: () => list };
  const first = applyAction(emptyRunStore, { type: 'start', checklist: list.id }, around);
  const id = first.created ?? '';
  const ticked = applyAction(first.store, { type: 'set', run: id, item: 'a', state: 'done' }, around).store;
  const run = applyAction(ticked, { type: 'set', run: id, item: 'b', state: 'not-applicable' }, around).store
    .runs[id];
  if (!run) throw new Error('test: no run');
  const text = runText(run, {
    order: ['a', 'b', 'c'],
    day: '2026-11-22',
    address: 'https://metodlotsen.example.se/checklistor/innan-motet/',
  });
  expect(text.plain).toBe(`Innan mötet
Checklista, genomgången 2026-11-22: 1 av 3 gjorda, 1 inte aktuell.

Gjort:
- Frågat om A & B

Inte aktuellt:
- Bokat tolk

Inte gjort:
- Kallat

Metodlotsen, version 1 av checklistan: https://metodlotsen.example.se/checklistor/innan-motet/`);
  expect(text.html).toContain('<li>Frågat om A &amp; B</li>');
  expect(text.plain + text.html).not.toContain(run.settings.mark.word);
});

it('keeps the order of the checklist, whatever order storage gave the points back in', () => {
  const list = listOf('c', 'a', 'b');
  const run = applyAction(
    emptyRunStore,
    { type: 'start', checklist: list.id },
    { now: 1, random: () => 0, checklist: () => list },
  );
  const stored = run.store.runs[run.created ?? ''];
  if (!stored) throw new Error('test: no run');
  const sorted = {
    ...stored,
    points: Object.fromEntries(Object.entries(stored.points).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
  const words = runText(sorted, { day: '2026-11-22', address: 'https://x.se/', order: ['c', 'a', 'b'] })
    .plain.split('\n')
    .filter((line) => line.startsWith('- '));
  expect(words).toEqual(['- Gjort c', '- Gjort a', '- Gjort b']);
});
