import { escapeHtml } from '#content/core/render/escape-html.ts';
import type { PackIndex } from '#content/core/pack-index.ts';
import type { Citation } from '#content/core/schema/fields.ts';
import { briefsOf } from './brief-of.ts';
import type { Part, Section, SourceLine } from './card.ts';

/** A section with what there is to say; nothing when there is nothing. */
export function section(heading: string, ...parts: readonly (Part | undefined)[]): Section | undefined {
  const present = parts.filter((part) => part !== undefined);
  return present.length > 0 ? { heading, parts: present } : undefined;
}

/** The same, folded until the reader opens it. */
export function folded(heading: string, ...parts: readonly (Part | undefined)[]): Section | undefined {
  const open = section(heading, ...parts);
  return open && { ...open, isFolded: true };
}

export const present = (sections: readonly (Section | undefined)[]): readonly Section[] =>
  sections.filter((each) => each !== undefined);

export const prose = (html: string | undefined): Part | undefined =>
  html === undefined || html === '' ? undefined : { type: 'prose', html };

export const list = (items: readonly string[], ordered = false): Part | undefined =>
  items.length > 0 ? { type: 'list', ordered, items } : undefined;

export const refs = (index: PackIndex, references: readonly string[]): Part | undefined => {
  const items = briefsOf(index, [...new Set(references)]);
  return items.length > 0 ? { type: 'refs', items } : undefined;
};

/** Citations as rows: each source or provision once per place. */
export function sourceLines(index: PackIndex, citations: readonly Citation[]): readonly SourceLine[] {
  const lines = citations.map((citation) => ({
    ...index.cite(citation),
    ref: 'law' in citation ? `law:${citation.law}` : `source:${citation.source}`,
  }));
  return lines.filter((line, place) => lines.findIndex((other) => other.label === line.label) === place);
}

export const sources = (index: PackIndex, citations: readonly Citation[]): Part | undefined => {
  const items = sourceLines(index, citations);
  return items.length > 0 ? { type: 'sources', items } : undefined;
};

/** Plain text as the HTML that shows it. */
export const plain = escapeHtml;
