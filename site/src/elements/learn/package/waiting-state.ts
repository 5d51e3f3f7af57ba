import { readState, writeState, type PieceState } from './piece-state.ts';

const key = (piece: string): string => `metodlotsen:paket:${piece}`;

/** What no platform has taken yet, from an earlier visit in this browser. Nothing when nothing waits or storage is closed to us. */
export function loadWaiting(piece: string): PieceState | undefined {
  try {
    return readState(localStorage.getItem(key(piece)));
  } catch (error) {
    console.warn('Det som väntar på lärplattformen kunde inte läsas', error);
    return undefined;
  }
}

/** Keeps what no platform has taken, or forgets it once one has. Gives whether the browser allowed it. */
export function keepWaiting(piece: string, state: PieceState | undefined): boolean {
  try {
    if (state === undefined) localStorage.removeItem(key(piece));
    else localStorage.setItem(key(piece), writeState(state));
    return true;
  } catch (error) {
    console.warn('Det som väntar på lärplattformen kunde inte sparas', error);
    return false;
  }
}
