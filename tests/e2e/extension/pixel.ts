import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** The colour of one pixel of the window, red, green and blue 0–255, out of a screenshot. */
export async function pixelAt(page: Page, x: number, y: number): Promise<readonly [number, number, number]> {
  const png = await page.screenshot({ clip: { x, y, width: 1, height: 1 }, caret: 'initial' });
  const chunks: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') chunks.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  // One row: a filter byte, then the pixel. With a single pixel every filter leaves it as it is.
  const [, red = 0, green = 0, blue = 0] = inflateSync(Buffer.concat(chunks));
  return [red, green, blue];
}
