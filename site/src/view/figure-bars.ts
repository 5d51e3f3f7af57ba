import type { FigureEntry } from '#content/core/pack.ts';
import { breakLines } from './process-layout.ts';

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Place of the series, from 0: its pattern and colour. */
  readonly series: number;
  /** The number as it is written at the end of the bar, so that nothing is told by colour or length alone. */
  readonly text: string;
}
export interface BarChart {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly Bar[];
  readonly labels: readonly { readonly lines: readonly string[]; readonly y: number }[];
  readonly legend: readonly { readonly x: number; readonly y: number; readonly series: number; readonly text: string }[];
}

type FigureData = Pick<FigureEntry, 'columns' | 'rows' | 'unit'>;

const width = 640;
const labelWidth = 230;
const valueWidth = 84;
const barHeight = 18;
const numbers = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });

/** A value as people read it: "45 %", "1 200 kr", "saknas" where the report has none. */
export function formatValue(value: number | null | undefined, unit: FigureEntry['unit']): string {
  if (value === null || value === undefined) return 'saknas';
  const text = numbers.format(value);
  return unit === 'procent' ? `${text} %` : unit === 'kronor' ? `${text} kr` : text;
}

/** Horizontal bars, one group for each row and one bar for each column. The scale begins at nought; percent end at 100. */
export function figureBars(figure: FigureData): BarChart {
  const values = figure.rows.flatMap((row) => row.values.filter((value) => value !== null));
  const top = figure.unit === 'procent' ? Math.max(100, ...values) : Math.max(1, ...values);
  const scale = (width - labelWidth - valueWidth) / top;
  const bars: Bar[] = [];
  const labels: { lines: readonly string[]; y: number }[] = [];
  const several = figure.columns.length > 1;
  const legend = several
    ? figure.columns.map((text, series) => ({ x: labelWidth, y: 14 + series * 20, series, text }))
    : [];
  let y = several ? figure.columns.length * 20 + 12 : 4;
  for (const row of figure.rows) {
    const lines = breakLines(row.label, labelWidth / 7.6);
    labels.push({ lines, y: y + 14 });
    row.values.forEach((value, series) => {
      bars.push({
        x: labelWidth,
        y: y + series * (barHeight + 3),
        width: Math.max(0, (value ?? 0) * scale),
        height: barHeight,
        series,
        text: formatValue(value, figure.unit),
      });
    });
    y += Math.max(lines.length * 17, row.values.length * (barHeight + 3)) + 10;
  }
  return { width, height: y, bars, labels, legend };
}
