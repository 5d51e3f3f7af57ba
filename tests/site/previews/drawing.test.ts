import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawPreview } from '../../../site/build/previews/draw-preview.ts';
import { lightColour } from '../../../site/build/previews/palette.ts';
import { writePreviews } from '../../../site/build/previews/publish-previews.ts';
import { noWidths } from '../../../site/build/previews/typeface.ts';
import type { Preview } from '../../../site/src/view/previews/preview.ts';

const preview: Preview = {
  id: 'guide/se',
  kind: 'Metod',
  title: 'Åtgärder på väg: ärliga öar',
  line: 'Stöd till ett vanligt jobb.',
  hue: 'se',
};
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'previews-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a picture has the method’s hue along its edge and keeps its margins free, however long the title', async () => {
  const long = { ...preview, title: 'Arbetsmarknadsdepartementet samverkansöverenskommelser '.repeat(4) };
  const picture = sharp(await drawPreview(long, noWidths()));
  const { data, info } = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3),
  ];
  const isNear = (colour: readonly number[], name: string) =>
    colour.every((part, channel) => {
      const wanted = Number.parseInt(lightColour(name).slice(1 + channel * 2, 3 + channel * 2), 16);
      return Math.abs(part - wanted) < 12;
    });
  expect(isNear(at(8, 300), 'se')).toBe(true);
  const rows = Array.from({ length: 40 }, (_, row) => row * 8);
  // The mark in the corner begins further down.
  expect(rows.filter((y) => !isNear(at(1165, y), 'ground'))).toEqual([]);
  expect(rows.filter((y) => !isNear(at(45, y), 'ground'))).toEqual([]);
  const across = Array.from({ length: 140 }, (_, column) => 30 + column * 8);
  expect(across.filter((x) => !isNear(at(x, 30), 'ground'))).toEqual([]);
});

test('an unchanged picture is drawn once, a changed one again, and what nobody asks for is forgotten', async () => {
  const site = join(folder, 'site');
  const cache = join(folder, 'cache');
  const other: Preview = { ...preview, id: 'guide/ips', hue: 'ips' };
  expect(await writePreviews([preview, other], site, cache)).toBe(2);
  const first = readFileSync(join(site, 'forhandsbilder/guide/se.png'));
  expect(await writePreviews([preview, other], site, cache)).toBe(0);
  expect(await writePreviews([preview, { ...other, title: 'Ett annat namn' }], site, cache)).toBe(1);
  expect(readFileSync(join(site, 'forhandsbilder/guide/se.png')).equals(first)).toBe(true);
  expect(readdirSync(cache)).toHaveLength(2);
});
