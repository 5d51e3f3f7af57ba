import fc from 'fast-check';
import { markColours, markWords } from '#content/core/runs/mark.ts';
import { pointStates, type Run, type RunnableChecklist, type RunStore } from '#content/core/runs/run.ts';

/** A checklist with the given points, each worded after its id. */
export const listOf = (...ids: readonly string[]): RunnableChecklist => ({
  id: 'innan-motet',
  title: 'Innan mötet',
  version: 1,
  items: ids.map((id) => ({ id, text: `Gjort <em>${id}</em>` })),
});

const moment = fc.integer({ min: 0, max: 50 });
const itemIds = ['a', 'b', 'c', 'd', 'e'] as const;

const arbitraryPoint = fc.record({
  state: fc.constantFrom(...pointStates),
  at: moment,
  text: fc.constantFrom('en', 'annan'),
  addedAt: moment,
});

/** A run with few ids and moments, so that two of them often meet. */
export const arbitraryRun = (id: string): fc.Arbitrary<Run> =>
  fc.record(
    {
      id: fc.constant(id),
      checklist: fc.constant('innan-motet'),
      checklistVersion: fc.integer({ min: 1, max: 3 }),
      title: fc.constantFrom('Innan mötet', 'Före mötet'),
      startedAt: moment,
      touchedAt: moment,
      settings: fc.record(
        {
          at: moment,
          mark: fc.record({ word: fc.constantFrom(...markWords), colour: fc.constantFrom(...markColours) }),
          archivedAt: moment,
          dueOn: fc.constantFrom('2026-12-06', '2027-01-31'),
        },
        { requiredKeys: ['at', 'mark'] },
      ),
      points: fc.dictionary(fc.constantFrom(...itemIds), arbitraryPoint, { noNullPrototype: true }),
      removed: fc.dictionary(
        fc.constantFrom(...itemIds),
        fc.record({ text: fc.constant('borta'), at: moment }),
        {
          noNullPrototype: true,
        },
      ),
      acknowledgedAt: moment,
      warnedAt: fc.integer({ min: 1, max: 50 }),
    },
    {
      noNullPrototype: true,
      requiredKeys: [
        'id',
        'checklist',
        'checklistVersion',
        'title',
        'startedAt',
        'touchedAt',
        'settings',
        'points',
        'removed',
        'acknowledgedAt',
      ],
    },
  );

export const runIds = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'] as const;

/** A store with up to three runs and a few removals. */
export const arbitraryStore: fc.Arbitrary<RunStore> = fc
  .record({
    runs: fc.tuple(...runIds.map((id) => fc.option(arbitraryRun(id)))),
    gone: fc.dictionary(fc.constantFrom(...runIds), moment, { noNullPrototype: true }),
  })
  .map(({ runs, gone }) => ({
    version: 1,
    runs: Object.fromEntries(runs.flatMap((run) => (run ? [[run.id, run]] : []))),
    gone,
  }));
