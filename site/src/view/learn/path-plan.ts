import type { Pack, PathEntry, PieceEntry } from '#content/core/pack.ts';

/** One of the three parts of a path, with its pieces in order. */
export interface PathPart {
  readonly id: 'dag-1' | 'vecka-1' | 'manad-1';
  readonly title: string;
  readonly pieces: readonly PieceEntry[];
  readonly minutes: number;
}

const minutesOf = (pieces: readonly PieceEntry[]): number =>
  pieces.reduce((sum, { minutes }) => sum + minutes, 0);

/** A path as it is laid out: day 1, week 1 and month 1. A reference to a piece that does not exist is left out. */
export function pathParts(pack: Pack, path: PathEntry): readonly PathPart[] {
  const part = (id: PathPart['id'], title: string, refs: readonly string[]): PathPart => {
    const pieces = refs.flatMap((ref) => pack.pieces.find((piece) => piece.ref === ref) ?? []);
    return { id, title, pieces, minutes: minutesOf(pieces) };
  };
  return [
    part('dag-1', 'Dag 1', path.day),
    part('vecka-1', 'Vecka 1', path.week),
    part('manad-1', 'Månad 1', path.month),
  ];
}

/** All pieces of a path in order, each once, however many parts it stands in. */
export const piecesOf = (pack: Pack, path: PathEntry): readonly PieceEntry[] => [
  ...new Set(pathParts(pack, path).flatMap(({ pieces }) => pieces)),
];

/** Minutes as people say them: "45 minuter", "1 timme", "2 timmar 10 minuter". */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const words = [
    ...(hours > 0 ? [`${String(hours)} ${hours === 1 ? 'timme' : 'timmar'}`] : []),
    ...(rest > 0 || hours === 0 ? [`${String(rest)} ${rest === 1 ? 'minut' : 'minuter'}`] : []),
  ];
  return words.join(' ');
}

/** What comes after a piece, and in which paths it does; nothing comes after the last one. Paths that go on alike are one answer. */
export function nextAfter(
  pack: Pack,
  piece: PieceEntry,
): readonly { readonly next: PieceEntry | undefined; readonly paths: readonly PathEntry[] }[] {
  const followed = pack.paths.flatMap((path) => {
    const pieces = piecesOf(pack, path);
    const at = pieces.indexOf(piece);
    return at < 0 ? [] : [{ path, next: pieces[at + 1] }];
  });
  return [...Map.groupBy(followed, ({ next }) => next)].map(([next, ways]) => ({
    next,
    paths: ways.map(({ path }) => path),
  }));
}
