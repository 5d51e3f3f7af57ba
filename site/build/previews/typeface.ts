import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import satori, { type Font } from 'satori';
import type { WordWidth } from './fit-text.ts';

export type Weight = 400 | 700;
export const family = 'Atkinson Hyperlegible Next';

/** The files the pictures are set in: the same typeface as the site's, in the form the drawing library reads. */
export const fontFiles: readonly string[] = [
  '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff',
  '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff',
].map((name) => fileURLToPath(import.meta.resolve(name)));

export const fonts: readonly Font[] = fontFiles.map((file, at) => ({
  name: family,
  weight: at === 0 ? 400 : 700,
  style: 'normal',
  data: readFileSync(file),
}));

/** A space is collapsed when it is measured alone. */
const measured = (word: string): string => (word === ' ' ? '\u00a0' : word);

/** Widths already measured, for each weight. */
export type Widths = Readonly<Record<Weight, Map<string, number>>>;
export const noWidths = (): Widths => ({ 400: new Map(), 700: new Map() });

/** Measures the words of a text that have not been measured before, and gives a way to ask for their widths. */
export async function measureWords(text: string, weight: Weight, widths: Widths): Promise<WordWidth> {
  const known = widths[weight];
  const words = [...new Set([' ', '…', ...text.split(/\s+/)])].filter(
    (word) => word !== '' && !known.has(word),
  );
  if (words.length > 0) {
    const children = words.map((word) => ({
      type: 'div',
      key: word,
      props: { style: { whiteSpace: 'nowrap' }, children: measured(word) },
    }));
    await satori(
      {
        type: 'div',
        key: null,
        props: {
          style: {
            display: 'flex',
            flexDirection: 'column',
            alignItems: 'flex-start',
            fontSize: 100,
            fontWeight: weight,
            fontFamily: family,
          },
          children,
        },
      },
      {
        width: 8000,
        height: 8000,
        fonts: [...fonts],
        onNodeDetected: ({ key, width }) => {
          if (typeof key === 'string') known.set(key, width);
        },
      },
    );
  }
  return (word) => {
    const width = known.get(word);
    if (width === undefined) throw new Error(`previews: "${word}" was not measured`);
    return width;
  };
}
