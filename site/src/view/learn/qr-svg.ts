import { encode } from 'uqr';

/**
 * An address as a QR code, as a whole SVG file: dark on white whatever the theme, with the four modules of quiet zone the standard
 * (ISO/IEC 18004) asks for. Error correction M: it survives a crease in the paper.
 */
export function qrSvg(address: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const path = data
    .map((row, y) =>
      row
        .map((dark, x) =>
          dark && !row[x - 1]
            ? `M${String(x)} ${String(y)}h${String(runLength(row, x))}v1H${String(x)}z`
            : '',
        )
        .join(''),
    )
    .join('');
  const side = String(size);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>\n`;
}

function runLength(row: readonly boolean[], from: number): number {
  const end = row.indexOf(false, from);
  return (end < 0 ? row.length : end) - from;
}
