import type { FigureEntry } from '#content/core/pack.ts';

type FigureData = Pick<FigureEntry, 'columns' | 'rows' | 'unit'>;

export interface Bar {
  /** Place of the series, from 0: its pattern and colour. */
  readonly series: number;
  /** Share of the scale, such as "57%"; "0%" where the report has no number. */
  readonly length: string;
  /** The number as it is written at the end of the bar, so that nothing is told by colour or length alone. */
  readonly text: string;
}

const numbers = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });

/** A value as people read it: "45 %", "1 200 kr", "saknas" where the report has none. */
export function formatValue(value: number | null | undefined, unit: FigureEntry['unit']): string {
  if (value === null || value === undefined) return 'saknas';
  const text = numbers.format(value);
  return unit === 'procent' ? `${text}\u00a0%` : unit === 'kronor' ? `${text}\u00a0kr` : text;
}

/** A group of bars for each row, one bar for each column. The scale begins at nought; percent end at 100. */
export function figureBars({
  rows,
  unit,
}: FigureData): readonly { readonly label: string; readonly bars: readonly Bar[] }[] {
  const values = rows.flatMap((row) => row.values.filter((value) => value !== null));
  const top = unit === 'procent' ? Math.max(100, ...values) : Math.max(1, ...values);
  return rows.map(({ label, values: own }) => ({
    label,
    bars: own.map((value, series) => ({
      series,
      length: `${String(Math.round((Math.max(0, value ?? 0) / top) * 1000) / 10)}%`,
      text: formatValue(value, unit),
    })),
  }));
}
