import { closeSync, openSync, readSync } from 'node:fs';

/** A part of a screen, in pixels from its upper left corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The pixels shown in a part of a screen, row after row, 4 bytes each: blue, green, red and one unused. Out of the file in which Xvfb keeps
 * the screen (`-fbdir`), an X window dump: a header of big-endian 32-bit fields, a colour map of 12 bytes an entry, then the rows. Source:
 * X11/XWDFile.h
 */
export function shownIn(file: string, { x, y, width, height }: Area): Buffer {
  const opened = openSync(file, 'r');
  try {
    const header = Buffer.alloc(100);
    readSync(opened, header, 0, header.length, 0);
    const field = (place: number) => header.readUInt32BE(place * 4);
    const [headerSize, bytesPerLine, colours] = [field(0), field(12), field(19)];
    const pixels = Buffer.alloc(width * height * 4);
    for (let row = 0; row < height; row += 1) {
      const at = headerSize + colours * 12 + (Math.round(y) + row) * bytesPerLine + Math.round(x) * 4;
      readSync(opened, pixels, row * width * 4, width * 4, at);
    }
    return pixels;
  } finally {
    closeSync(opened);
  }
}

/** The colour shown at a place on a screen, red, green and blue 0–255. */
export function shownAt(file: string, x: number, y: number): readonly [number, number, number] {
  const [blue = 0, green = 0, red = 0] = shownIn(file, { x, y, width: 1, height: 1 });
  return [red, green, blue];
}
