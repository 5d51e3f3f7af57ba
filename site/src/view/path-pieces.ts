import type { Pack, PathEntry, PieceEntry } from '#content/core/pack.ts';

export interface PathPart {
  readonly title: string;
  readonly pieces: readonly PieceEntry[];
}

/** A path's pieces, laid out as day, week and month. A piece that does not exist is left out: the build has reported it. */
export function pathPieces(pack: Pack, path: PathEntry): readonly PathPart[] {
  const pieces = new Map<string, PieceEntry>(pack.pieces.map((piece) => [piece.ref, piece]));
  const part = (title: string, refs: readonly string[]): PathPart => ({
    title,
    pieces: refs.flatMap((ref) => pieces.get(ref) ?? []),
  });
  return [part('Dag 1', path.day), part('Vecka 1', path.week), part('Månad 1', path.month)];
}
