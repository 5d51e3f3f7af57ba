import { isRecord, storedRecord } from '../../browser-store.ts';

/** Which pieces are ticked, by the piece's permanent id, and the day each was ticked (`2026-11-22`). */
export type Progress = Readonly<Record<string, string>>;

/** Where the ticks are kept, in this browser only. */
export const progressKey = 'metodlotsen:larvag';

const id = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** Ticks as text, to store and to export. Nothing but ids of pieces and days. */
export const writeProgress = (progress: Progress): string =>
  JSON.stringify({ kind: 'metodlotsen-larvag', version: 1, pieces: progress }, null, 2);

/**
 * Ticks from text, stored or from a file. Ids that do not exist today are kept: a piece that comes back keeps its tick, and an
 * older page never erases what a newer one ticked. Nothing when the text is not ours, is broken or of a later version.
 */
export function readProgress(text: string | null): Progress | undefined {
  if (text === null) return {};
  const { kind, version, pieces } = storedRecord(text) ?? {};
  if (kind !== 'metodlotsen-larvag' || version !== 1 || !isRecord(pieces)) return undefined;
  return Object.fromEntries(
    Object.entries(pieces).filter(
      (entry): entry is [string, string] =>
        id.test(entry[0]) && typeof entry[1] === 'string' && day.test(entry[1]),
    ),
  );
}

/** Both together; a piece ticked in both keeps its first day. */
export function mergeProgress(one: Progress, other: Progress): Progress {
  const merged: Record<string, string> = { ...one };
  for (const [piece, date] of Object.entries(other)) {
    const known = merged[piece];
    merged[piece] = known === undefined || date < known ? date : known;
  }
  return merged;
}

/** With one piece ticked on a day, or unticked. A piece that is ticked already keeps its day. */
export function withPiece(progress: Progress, piece: string, ticked: boolean, today: string): Progress {
  if (ticked) return { ...progress, [piece]: progress[piece] ?? today };
  return Object.fromEntries(Object.entries(progress).filter(([known]) => known !== piece));
}

/** How far along a list of pieces the reader has come. */
export const countDone = (progress: Progress, pieces: readonly string[]): number =>
  pieces.filter((piece) => progress[piece] !== undefined).length;
