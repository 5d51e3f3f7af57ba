/** Where a learner is in one piece: what a platform is told, and what waits in the browser when no platform answers. */
export interface PieceState {
  readonly isDone: boolean;
  /** The chosen options of each answered question, by their permanent ids. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  /** The question that was answered last; empty before the first. */
  readonly place: string;
}

export const emptyState: PieceState = { isDone: false, answers: {}, place: '' };

/** The state as text: what SCORM calls suspend data, at most 4,096 characters, which a piece of some questions is far below. */
export const writeState = (state: PieceState): string => JSON.stringify({ version: 1, ...state });

/** The state from text. Nothing when the text is not ours, is broken or of a later version. */
export function readState(text: string | null): PieceState | undefined {
  if (text === null || text === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Written by another course under the same name, or cut off: the piece begins anew.
    return undefined;
  }
  if (!isRecord(value) || value['version'] !== 1 || !isRecord(value['answers'])) return undefined;
  return {
    isDone: value['isDone'] === true,
    place: typeof value['place'] === 'string' ? value['place'] : '',
    answers: Object.fromEntries(
      Object.entries(value['answers']).flatMap(([question, chosen]) =>
        Array.isArray(chosen)
          ? [[question, chosen.filter((option): option is string => typeof option === 'string')]]
          : [],
      ),
    ),
  };
}

/** Both together: done in one is done, and the newer's answers and place win. */
export const mergeStates = (older: PieceState, newer: PieceState): PieceState => ({
  isDone: older.isDone || newer.isDone,
  answers: { ...older.answers, ...newer.answers },
  place: newer.place === '' ? older.place : newer.place,
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
