/** How many pages a PDF has: the largest count among its page trees. Chromium writes them uncompressed. */
export const pageCount = (pdf: Buffer): number =>
  Math.max(
    0,
    ...[...pdf.toString('latin1').matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/g)].map(([, count]) =>
      Number(count),
    ),
  );

/**
 * The PDF without what differs from one time to another, so that the same page gives the same file: both dates become 1 January 2026, and
 * the browser's numbers for parts of the page, which go on from the page before, begin at 1 in their order. Everything stays as long as it
 * was, since a PDF points into itself by position.
 */
export function withoutMoment(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  const numbers = new Map(
    [...new Set(text.match(/\(node\d{8}\)/g))]
      .sort()
      .map((node, at) => [node, String(at + 1).padStart(8, '0')]),
  );
  return Buffer.from(
    text
      .replace(/\(node\d{8}\)/g, (node) => `(node${numbers.get(node) ?? ''})`)
      .replace(/(\/(?:CreationDate|ModDate)\s*\(D:)\d{14}/g, (_, start: string) => `${start}20260101000000`),
    'latin1',
  );
}
