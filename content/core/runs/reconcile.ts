import { htmlText } from '../render/html-text.ts';
import { laterThan, type Point, type Run, type RunnableChecklist } from './run.ts';

/**
 * A run brought in step with its checklist: kept points keep their state, new ones are open and count as new, points that are
 * gone are listed in `removed` until acknowledged. The same run, untouched, when nothing differs; doing it twice is doing it once.
 */
export function reconcile(run: Run, list: RunnableChecklist, now: number): Run {
  const at = laterThan(run.acknowledgedAt, now);
  const points: Record<string, Point> = {};
  for (const { id, text } of list.items) {
    const wording = htmlText(text);
    const known = run.points[id];
    points[id] = known ? { ...known, text: wording } : { state: 'open', at: 0, text: wording, addedAt: at };
  }
  const removed = Object.fromEntries(
    Object.entries(run.removed).filter(([id]) => !Object.hasOwn(points, id)),
  );
  for (const [id, point] of Object.entries(run.points))
    if (!Object.hasOwn(points, id) && !Object.hasOwn(removed, id)) removed[id] = { text: point.text, at };
  const next: Run = { ...run, title: list.title, checklistVersion: list.version, points, removed };
  return isSame(run, next) ? run : next;
}

/** Compared key by key: browsers hand back stored keys in an order of their own. Of a kept point only the wording can differ. */
function isSame(a: Run, b: Run): boolean {
  return (
    a.title === b.title &&
    a.checklistVersion === b.checklistVersion &&
    Object.keys(a.points).length === Object.keys(b.points).length &&
    Object.entries(b.points).every(([id, { text }]) => a.points[id]?.text === text) &&
    Object.keys(a.removed).length === Object.keys(b.removed).length
  );
}
