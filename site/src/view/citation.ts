import type { PackIndex } from '#content/core/pack-index.ts';
import type { Citation } from '#content/core/schema/fields.ts';

/** A citation as a link, and whether the law it names has stopped being in force. */
export interface CitationLink {
  readonly label: string;
  readonly url: string;
  readonly expired: boolean;
}

/** Links for citations, each once, in the given order. One whose target is missing is left out: the build has reported it. */
export function citationLinks(
  index: PackIndex,
  citations: readonly Citation[],
  today: string,
): CitationLink[] {
  const links = citations.flatMap((citation): CitationLink[] => {
    const ref = 'law' in citation ? `law:${citation.law}` : `source:${citation.source}`;
    if (!index.target(ref)) return [];
    const expired = 'law' in citation && isExpired(index, citation.law, today);
    return [{ ...index.cite(citation), expired }];
  });
  return links.filter((link, at) => links.findIndex(({ label }) => label === link.label) === at);
}

/** Whether a law (`sol`) or provision (`sol/10-8`) was in force until a day before `today`. */
export function isExpired(index: PackIndex, id: string, today: string): boolean {
  const [lawId = '', key] = id.split('/');
  const law = index.law(lawId);
  const until = (key ? law?.provisions[key]?.inForceTo : undefined) ?? law?.inForceTo;
  return until !== undefined && until < today;
}
