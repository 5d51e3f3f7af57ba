import satori from 'satori';
import sharp from 'sharp';
import { methodMarks } from '../../../content/theme/method-marks.ts';
import { previewSize, type Preview } from '../../src/view/previews/preview.ts';
import { fitText, type FittedText } from './fit-text.ts';
import { lightColour } from './palette.ts';
import { family, fonts, measureWords, type Widths } from './typeface.ts';

const { width, height } = previewSize;
const edge = 84;
const room = width - edge - 72;
const titleLeading = 1.12;
const titleRoom = 262;
const titleBox = {
  width: room,
  sizes: [84, 76, 68, 62, 56, 50, 44, 38, 32],
  lines: (size: number) => Math.floor(titleRoom / (size * titleLeading)),
};
const lineBox = { width: room, sizes: [32], lines: () => 2 };
const kindBox = { width: room - 80, sizes: [32, 28, 25], lines: () => 1 };

type Style = Readonly<Record<string, string | number>>;
interface Element {
  readonly type: string;
  readonly key: null;
  readonly props: Readonly<Record<string, unknown>>;
}
const element = (type: string, props: Element['props']): Element => ({ type, key: null, props });
const box = (style: Style, children: unknown): Element =>
  element('div', { style: { display: 'flex', ...style }, children });
const setText = ({ size, lines }: FittedText, style: Style): Element =>
  box(
    { flexDirection: 'column', fontSize: size, ...style },
    lines.map((text) => box({ whiteSpace: 'nowrap' }, text)),
  );

/** The compass of the site's header, in the accent. */
const compass = (size: number, style: Style = {}): Element =>
  element('svg', {
    viewBox: '0 0 32 32',
    width: size,
    height: size,
    style,
    children: [
      element('path', { d: 'M16 2 20.5 14 16 11.4 11.5 14Z', fill: lightColour('accent') }),
      element('path', {
        d: 'M16 30 11.5 18 16 20.6 20.5 18Z',
        fill: 'none',
        stroke: lightColour('accent'),
        'stroke-width': 2,
        'stroke-linejoin': 'round',
      }),
      element('circle', { cx: 16, cy: 16, r: 2.2, fill: lightColour('ink') }),
    ],
  });

/** The mark of a method or tool, in its hue; what belongs to none has the compass. */
const mark = (hue: Preview['hue'], size: number, style: Style = {}): Element =>
  hue === 'accent'
    ? compass(size, style)
    : element('svg', {
        viewBox: '0 0 16 16',
        width: size,
        height: size,
        style,
        children: element('path', {
          d: methodMarks[hue],
          fill: 'none',
          stroke: lightColour(hue),
          'stroke-width': 1.8,
          'stroke-linecap': 'round',
          'stroke-linejoin': 'round',
        }),
      });

/** The picture as a drawing, every line of text already chosen so that nothing can run out of it. */
async function drawing(preview: Preview, widths: Widths): Promise<string> {
  const kind = fitText(preview.kind, await measureWords(preview.kind, 700, widths), kindBox);
  const title = fitText(preview.title, await measureWords(preview.title, 700, widths), titleBox);
  const line = fitText(preview.line, await measureWords(preview.line, 400, widths), lineBox);
  const hue = lightColour(preview.hue);
  const tree = box(
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      boxSizing: 'border-box',
      width,
      height,
      padding: `58px 72px 50px ${String(edge - 20)}px`,
      borderLeft: `20px solid ${hue}`,
      background: lightColour('ground'),
      color: lightColour('ink'),
      fontFamily: family,
    },
    [
      mark(preview.hue, 340, { position: 'absolute', right: -34, bottom: -34, opacity: 0.1 }),
      box({ alignItems: 'center' }, [
        mark(preview.hue, 50, { marginRight: 22 }),
        setText(kind, { color: hue, fontWeight: 700 }),
      ]),
      box({ flexDirection: 'column' }, [
        setText(title, { fontWeight: 700, lineHeight: titleLeading, letterSpacing: '-0.01em' }),
        setText(line, { marginTop: 20, color: lightColour('muted'), lineHeight: 1.35 }),
      ]),
      box({ alignItems: 'center', fontSize: 34, fontWeight: 700 }, [
        compass(52),
        box({ marginLeft: 16 }, 'Metodlotsen'),
      ]),
    ],
  );
  return satori(tree, { width, height, fonts: [...fonts] });
}

/** A preview as a PNG file of 1200 × 630 pixels, some twenty kilobytes. `widths` is kept between pictures: most words come back. */
export async function drawPreview(preview: Preview, widths: Widths): Promise<Buffer> {
  return (
    sharp(Buffer.from(await drawing(preview, widths)))
      // Sixteen colours are enough for a ground, two inks, a hue and their edges. Packing harder takes twice the time for a twentieth.
      .png({ palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 })
      .toBuffer()
  );
}
