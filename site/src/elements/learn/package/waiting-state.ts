import { storedText, storeText } from '../../browser-store.ts';
import { readState, writeState, type PieceState } from './piece-state.ts';

const key = (piece: string): string => `metodlotsen:paket:${piece}`;

/** What no platform has taken yet, from an earlier visit in this browser. Nothing when nothing waits or storage is closed to us. */
export const loadWaiting = (piece: string): PieceState | undefined =>
  readState(storedText(key(piece)) ?? null);

/** Keeps what no platform has taken, or forgets it once one has. Gives whether the browser allowed it. */
export const keepWaiting = (piece: string, state: PieceState | undefined): boolean =>
  storeText(key(piece), state && writeState(state));
