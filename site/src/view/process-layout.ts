/** A step as the diagram needs it. */
export interface DiagramStep {
  readonly id: string;
  readonly short: string;
  /** Who leads it. */
  readonly who?: string | undefined;
  readonly when?: string | undefined;
}
export interface Parallel {
  readonly from: string;
  readonly to: string;
  readonly note: string;
}

export interface Station {
  readonly number: number;
  readonly x: number;
  readonly y: number;
  /** Name above; who leads it and when below, broken into lines that fit beside the neighbours. */
  readonly label: readonly string[];
  readonly who: readonly string[];
  readonly when: readonly string[];
}
export interface Arc {
  readonly path: string;
  readonly note: string;
  readonly noteX: number;
  readonly noteY: number;
}
export interface Row {
  readonly stations: readonly Station[];
  readonly y: number;
  readonly from: number;
  readonly to: number;
}
export interface ProcessLayout {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly Row[];
  readonly arcs: readonly Arc[];
}

/** As wide as the text it stands in, in pixels, so that its letters are as large as the text's smaller ones. */
const width = 560;
const perRow = 4;
/** Average width of a letter at the label's and the note's size, in units of the view box. */
const letter = { label: 7.6, when: 6.6 } as const;
const lineHeight = 16;
const radius = 14;

/** Places the steps on a line, at most four on a row, with brackets under those that go on at the same time. */
export function processLayout(steps: readonly DiagramStep[], parallel: readonly Parallel[]): ProcessLayout {
  const rowCount = Math.max(1, Math.ceil(steps.length / perRow));
  const size = Math.ceil(steps.length / rowCount);
  const chunks = Array.from({ length: rowCount }, (_, at) => steps.slice(at * size, (at + 1) * size));
  const spacing = width / Math.max(size, 3);
  const rows: Row[] = [];
  const arcs: Arc[] = [];
  let top = 0;
  chunks.forEach((chunk, rowNumber) => {
    const texts = chunk.map((step) => ({
      label: breakLines(step.short, (spacing - 8) / letter.label),
      who: breakLines(step.who ?? '', (spacing - 8) / letter.when),
      when: breakLines(step.when ?? '', (spacing - 8) / letter.when),
    }));
    const most = (of: (text: (typeof texts)[number]) => number) => Math.max(...texts.map(of)) * lineHeight;
    const y = top + most(({ label }) => label.length) + radius + 10;
    const below = most(({ who, when }) => who.length + when.length);
    const under = y + radius + (below > 0 ? below + 10 : 4);
    const stations = chunk.map((_, at): Station => ({
      number: rowNumber * size + at + 1,
      x: spacing * (at + 0.5),
      y,
      label: texts[at]?.label ?? [],
      who: texts[at]?.who ?? [],
      when: texts[at]?.when ?? [],
    }));
    rows.push({ stations, y, from: spacing / 2, to: spacing * (chunk.length - 0.5) });
    const rowArcs = arcsOf(steps, parallel, stations, under, arcs);
    arcs.push(...rowArcs);
    top = under + (rowArcs.length > 0 ? 34 : 4) + (rowNumber < rowCount - 1 ? 14 : 0);
  });
  return { width, height: Math.ceil(top), rows, arcs };
}

/** Brackets under the stations of one row. A note is written once, under the first part of its bracket. */
function arcsOf(
  steps: readonly DiagramStep[],
  parallel: readonly Parallel[],
  stations: readonly Station[],
  under: number,
  earlier: readonly Arc[],
): Arc[] {
  return parallel.flatMap(({ from, to, note }): Arc[] => {
    const [first, last] = [from, to].map((id) => steps.findIndex((step) => step.id === id) + 1);
    const covered = stations.filter(({ number }) => first && last && number >= first && number <= last);
    const [start, end] = [covered[0], covered.at(-1)];
    if (!start || !end || first === last) return [];
    // Where it goes on to or comes from another row it is left open, out to the edge.
    const begins = start.number === first ? `M${start.x - 14} ${under}v6q0 6 6 6` : `M0 ${under + 12}`;
    const ends = end.number === last ? `H${end.x + 8}q6 0 6-6v-6` : `H${width}`;
    const middle = (start.x + end.x) / 2;
    const half = (note.length * letter.when) / 2;
    return [
      {
        path: `${begins}${ends}`,
        note: earlier.some((arc) => arc.note === note) ? '' : note,
        noteX: Math.min(Math.max(middle, half), width - half),
        noteY: under + 28,
      },
    ];
  });
}

/** Words put into lines of at most `letters` letters; a word that is longer has a line of its own. */
export function breakLines(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
