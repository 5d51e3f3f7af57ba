import { isRecord, storedRecord } from '../../browser-store.ts';

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

/**
 * The state from text. Nothing when the text is not ours (another course's under the same name), is cut off or of a later version: the
 * piece then begins anew.
 */
export function readState(text: string | null): PieceState | undefined {
  const { version, isDone, place, answers } = storedRecord(text) ?? {};
  if (version !== 1 || !isRecord(answers)) return undefined;
  return {
    isDone: isDone === true,
    place: typeof place === 'string' ? place : '',
    answers: Object.fromEntries(
      Object.entries(answers).flatMap(([question, chosen]) =>
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
