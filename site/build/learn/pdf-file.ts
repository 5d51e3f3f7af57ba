/** How many pages a PDF has: the largest count among its page trees. Chromium writes them uncompressed. */
export const pageCount = (pdf: Buffer): number =>
  Math.max(
    0,
    ...[...pdf.toString('latin1').matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/g)].map(([, count]) =>
      Number(count),
    ),
  );

/**
 * The PDF without the moment it was made, so that the same page gives the same file: both dates become 1 January 2026. They are as long
 * as what they replace, since a PDF points into itself by position.
 */
export const withoutMoment = (pdf: Buffer): Buffer =>
  Buffer.from(
    pdf
      .toString('latin1')
      .replace(/(\/(?:CreationDate|ModDate)\s*\(D:)\d{14}/g, (_, start: string) => `${start}20260101000000`),
    'latin1',
  );
