import { closeSync, openSync, readSync } from 'node:fs';

/**
 * The colour shown at a place on a screen, red, green and blue 0–255, out of the file in which Xvfb keeps the screen (`-fbdir`). The
 * file is an X window dump: a header of big-endian 32-bit fields, a colour map of 12 bytes an entry, then rows of 4 bytes a pixel,
 * blue first. Source: X11/XWDFile.h
 */
export function shownAt(file: string, x: number, y: number): readonly [number, number, number] {
  const opened = openSync(file, 'r');
  try {
    const header = Buffer.alloc(100);
    readSync(opened, header, 0, header.length, 0);
    const field = (place: number) => header.readUInt32BE(place * 4);
    const [headerSize, bytesPerLine, colours] = [field(0), field(12), field(19)];
    const pixel = Buffer.alloc(4);
    readSync(
      opened,
      pixel,
      0,
      4,
      headerSize + colours * 12 + Math.round(y) * bytesPerLine + Math.round(x) * 4,
    );
    const [blue = 0, green = 0, red = 0] = pixel;
    return [red, green, blue];
  } finally {
    closeSync(opened);
  }
}
