import { escapeHtml } from '../../../content/core/render/escape-html.ts';

export interface ManifestPart {
  readonly id: string;
  readonly title: string;
  readonly pieces: readonly { readonly id: string; readonly title: string }[];
}

/** The file of a piece in a package. */
export const pieceFile = (id: string): string => `bit-${id}.html`;

/**
 * `imsmanifest.xml` of a learning path as SCORM 1.2 wants it (ADL, SCORM 1.2 Content Aggregation Model, 2.3): a group for each part
 * of the path and a unit of its own for each piece. A piece that stands in two parts is one resource and two items.
 */
export function scormManifest(
  path: { readonly id: string; readonly title: string },
  parts: readonly ManifestPart[],
  shared: readonly string[],
): string {
  const pieces = new Map(parts.flatMap((part) => part.pieces).map((piece) => [piece.id, piece]));
  const items = parts
    .filter((part) => part.pieces.length > 0)
    .map(
      (part) => `      <item identifier="${part.id}">
        <title>${escapeHtml(part.title)}</title>
${part.pieces
  .map(
    ({ id, title }) => `        <item identifier="${part.id}-${id}" identifierref="resurs-${id}">
          <title>${escapeHtml(title)}</title>
        </item>`,
  )
  .join('\n')}
      </item>`,
    );
  const resources = [...pieces.keys()].map(
    (
      id,
    ) => `    <resource identifier="resurs-${id}" type="webcontent" adlcp:scormtype="sco" href="${pieceFile(id)}">
      <file href="${pieceFile(id)}"/>
      <dependency identifierref="gemensamt"/>
    </resource>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="metodlotsen-${path.id}" version="1.2" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="vagen">
    <organization identifier="vagen">
      <title>${escapeHtml(path.title)}</title>
${items.join('\n')}
    </organization>
  </organizations>
  <resources>
${resources.join('\n')}
    <resource identifier="gemensamt" type="webcontent" adlcp:scormtype="asset">
${shared.map((file) => `      <file href="${file}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`;
}
