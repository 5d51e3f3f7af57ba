import { htmlText } from '../render/html-text.ts';
import { pickMark } from './mark.ts';
import { newRunId } from './new-run-id.ts';
import type { Run, RunnableChecklist, RunStore } from './run.ts';

/** Where time and chance come from. */
export interface Surroundings {
  readonly now: number;
  /** 0 up to, but not, 1. */
  readonly random: () => number;
}

/** A fresh run of a checklist with a mark no other run has. Nothing when every mark is in use (144 runs). */
export function createRun(
  list: RunnableChecklist,
  store: RunStore,
  { now, random }: Surroundings,
  id: string = newRunId(random),
): Run | undefined {
  const mark = pickMark(
    Object.values(store.runs).map((run) => run.settings.mark),
    random,
  );
  if (!mark) return undefined;
  return {
    id,
    checklist: list.id,
    checklistVersion: list.version,
    title: list.title,
    startedAt: now,
    touchedAt: now,
    settings: { at: now, mark },
    points: Object.fromEntries(
      list.items.map(({ id, text }) => [
        id,
        { state: 'open' as const, at: 0, text: htmlText(text), addedAt: now },
      ]),
    ),
    removed: {},
    acknowledgedAt: now,
  };
}
