import { markName } from '#content/core/runs/mark.ts';
import { progressOf, type Run } from '#content/core/runs/run.ts';
import { MarkDot } from './MarkDot.tsx';
import { useShell } from './shell.ts';

/** A run in a list: mark, checklist, how far. */
export function RunRow({ run, note }: { readonly run: Run; readonly note?: string | undefined }) {
  const shell = useShell();
  const { done, notApplicable, total } = progressOf(run);
  return (
    <button type="button" class="run-row" data-ref={`run:${run.id}`} onClick={() => shell.openRun(run.id)}>
      <MarkDot mark={run.settings.mark} />
      <span class="row-text">
        <span class="row-title">{run.title}</span>
        <span class="row-meta">
          {markName(run.settings.mark)}
          {note ? ` · ${note}` : ''}
        </span>
      </span>
      <span class="progress">
        <span class="visually-hidden">, </span>
        {done + notApplicable}/{total}
        <span class="visually-hidden"> klara</span>
      </span>
    </button>
  );
}
