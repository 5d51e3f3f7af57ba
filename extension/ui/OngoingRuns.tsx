import type { Run } from '#content/core/runs/run.ts';
import { FoldedRows } from './FoldedRows.tsx';
import { RunRow } from './RunRow.tsx';
import { runNote } from './run-notes.ts';
import { useDeskState, useShell } from './shell.ts';

/** Runs that are not archived, the last touched first. */
export const ongoing = (runs: Readonly<Record<string, Run>>): readonly Run[] =>
  Object.values(runs)
    .filter((run) => run.settings.archivedAt === undefined)
    .sort((a, b) => b.touchedAt - a.touchedAt);

/** What is going on, under the search field. Nothing when nothing is. */
export function OngoingRuns() {
  const { desk } = useShell();
  const { runs, settings } = useDeskState(desk);
  const shown = ongoing(runs.runs);
  if (shown.length === 0) return null;
  return (
    <section class="section">
      <h2 class="group-heading">
        Pågående <span class="count">{shown.length}</span>
      </h2>
      <FoldedRows items={shown} what="pågående">
        {(run) => (
          <li key={run.id}>
            <RunRow run={run} note={runNote(run, settings, Date.now())} />
          </li>
        )}
      </FoldedRows>
    </section>
  );
}
