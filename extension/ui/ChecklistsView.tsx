import { useState } from 'preact/hooks';
import type { Run } from '#content/core/runs/run.ts';
import type { ChecklistGroup } from '../features/desk/desk.ts';
import { EntryRow } from './EntryRow.tsx';
import { ongoing } from './OngoingRuns.tsx';
import { RunRow } from './RunRow.tsx';
import { runNote } from './run-notes.ts';
import { useDeskState, usePromised, useShell } from './shell.ts';

/** The runs, grouped by guide, and every checklist to start. */
export function ChecklistsView() {
  const { desk } = useShell();
  const { runs, isReady } = useDeskState(desk);
  const groups = usePromised(() => desk.checklists(), [desk]) ?? [];
  const current = ongoing(runs.runs);
  const archived = Object.values(runs.runs).filter((run) => run.settings.archivedAt !== undefined);
  return (
    <div class="scroll-area page">
      <h1 tabIndex={-1}>Checklistor</h1>
      {isReady && current.length === 0 ? (
        <p class="muted">Inget på gång. Starta en checklista nedan, så ligger den här tills du är klar.</p>
      ) : null}
      {byGuide(current, groups).map(({ heading, runs: inGuide }) => (
        <RunGroup key={heading} heading={heading} runs={inGuide} />
      ))}
      <h2 class="page-heading">Starta en checklista</h2>
      {groups.map((group) => (
        <Startable key={group.guide.ref} group={group} />
      ))}
      {archived.length > 0 ? (
        <details class="section">
          <summary>
            <h2>Arkiv ({archived.length})</h2>
          </summary>
          <RunGroup heading="" runs={archived} />
        </details>
      ) : null}
    </div>
  );
}

function RunGroup({ heading, runs }: { readonly heading: string; readonly runs: readonly Run[] }) {
  const { desk } = useShell();
  const { settings } = useDeskState(desk);
  return (
    <section class="group">
      {heading === '' ? null : <h2 class="group-heading">{heading}</h2>}
      <ul class="rows">
        {runs.map((run) => (
          <li key={run.id}>
            <RunRow run={run} note={runNote(run, settings, Date.now())} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Startable({ group }: { readonly group: ChecklistGroup }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details class={`fold hue-${group.guide.hue}`} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        <h3>{group.guide.title}</h3>
        <span class="count">
          {group.checklists.length}
          <span class="visually-hidden"> checklistor</span>
        </span>
      </summary>
      {isOpen ? (
        <ul class="rows">
          {group.checklists.map((brief) => (
            <li key={brief.ref}>
              <EntryRow brief={brief} />
            </li>
          ))}
        </ul>
      ) : null}
    </details>
  );
}

/** Runs under the guide their checklist belongs to; those whose checklist is gone come last. */
function byGuide(runs: readonly Run[], groups: readonly ChecklistGroup[]) {
  const known = groups.map((group) => {
    const refs = new Set(group.checklists.map(({ ref }) => ref));
    return {
      heading: group.guide.title,
      runs: runs.filter((run) => refs.has(`checklist:${run.checklist}`)),
    };
  });
  const placed = new Set(known.flatMap((group) => group.runs));
  const rest = { heading: 'Övriga', runs: runs.filter((run) => !placed.has(run)) };
  return [...known, rest].filter((group) => group.runs.length > 0);
}
