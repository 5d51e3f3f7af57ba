import { markName, pickMark, type Mark } from './mark.ts';
import { laterThan, pointStates, type Point, type Run, type RunStore } from './run.ts';

const larger = <T extends string>(a: T, b: T): T => (a >= b ? a : b);

/** The later of two states of a point; at the same moment a tick wins over none, whichever side it comes from. */
function mergePoints(a: Point, b: Point): Point {
  const rank = (point: Point) =>
    point.state === 'done' ? pointStates.length : pointStates.indexOf(point.state);
  const latest = a.at !== b.at ? (a.at > b.at ? a : b) : rank(a) >= rank(b) ? a : b;
  return { ...latest, text: larger(a.text, b.text), addedAt: Math.min(a.addedAt, b.addedAt) };
}

function union<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  merge: (a: T, b: T) => T,
): Record<string, T> {
  const all: Record<string, T> = { ...a };
  for (const [key, value] of Object.entries(b)) {
    const other = all[key];
    all[key] = other === undefined ? value : merge(other, value);
  }
  return all;
}

/**
 * The later of two settings; at the same moment the one that comes last in an order of our own, whichever side it comes from and in
 * whatever order storage gave its keys back.
 */
function mergeSettings(a: Run['settings'], b: Run['settings']): Run['settings'] {
  const rank = ({ mark, archivedAt, dueOn }: Run['settings']) =>
    [markName(mark), String(archivedAt ?? ''), dueOn ?? ''].join('|');
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return rank(a) >= rank(b) ? a : b;
}

/** Two copies of a run as one: point by point, and its settings, the last change wins. */
export function mergeRuns(a: Run, b: Run): Run {
  const warnedAt = Math.max(a.warnedAt ?? 0, b.warnedAt ?? 0);
  return {
    id: a.id,
    checklist: larger(a.checklist, b.checklist),
    checklistVersion: Math.max(a.checklistVersion, b.checklistVersion),
    title: larger(a.title, b.title),
    startedAt: Math.min(a.startedAt, b.startedAt),
    touchedAt: Math.max(a.touchedAt, b.touchedAt),
    settings: mergeSettings(a.settings, b.settings),
    points: union(a.points, b.points, mergePoints),
    removed: union(a.removed, b.removed, (left, right) => ({
      text: larger(left.text, right.text),
      at: Math.min(left.at, right.at),
    })),
    acknowledgedAt: Math.max(a.acknowledgedAt, b.acknowledgedAt),
    ...(warnedAt > 0 ? { warnedAt } : {}),
  };
}

/**
 * Two stores as one, in either order: every run of both, merged point by point. A run that one side removed stays away unless
 * the other side touched it later.
 */
export function mergeStores(a: RunStore, b: RunStore): RunStore {
  const gone = union(a.gone, b.gone, Math.max);
  const runs = union(a.runs, b.runs, mergeRuns);
  for (const [id, at] of Object.entries(gone)) if ((runs[id]?.touchedAt ?? 0) <= at) delete runs[id];
  return { version: 1, runs, gone };
}

/**
 * A store with the runs of another added, as from a file the user has chosen: what the user removed here comes back when the file has
 * it, and what was removed there takes nothing away here.
 */
export function addStore(store: RunStore, added: RunStore): RunStore {
  const gone = Object.fromEntries(
    Object.entries(store.gone).filter(([id]) => !Object.hasOwn(added.runs, id)),
  );
  return mergeStores({ ...store, gone }, { ...added, gone: {} });
}

/** Gives a new mark to the later of two runs that came to share one, as after an import or an undone removal. */
export function withOwnMarks(store: RunStore, now: number, random: () => number): RunStore {
  const inUse: Mark[] = [];
  const all = Object.values(store.runs).map((run) => run.settings.mark);
  const runs = { ...store.runs };
  const inOrder = Object.values(store.runs).sort(
    (a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1),
  );
  for (const run of inOrder) {
    let mark = run.settings.mark;
    if (inUse.some((other) => markName(other) === markName(mark))) {
      mark = pickMark([...all, ...inUse], random) ?? mark;
      runs[run.id] = { ...run, settings: { ...run.settings, mark, at: laterThan(run.settings.at, now) } };
    }
    inUse.push(mark);
  }
  return { ...store, runs };
}
