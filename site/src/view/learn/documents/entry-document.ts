/** One part of an entry, with its heading; the HTML is safe and its links begin at the site's root. */
export interface Block {
  readonly heading: string;
  readonly html: string;
}

/**
 * An entry laid out for reading from top to bottom, everything expanded: what collections, Markdown, packages for learning platforms
 * and printed sets are made from, so that they say the same thing in the same order.
 */
export interface EntryDocument {
  readonly ref: string;
  /** "Steg", "Lärdom": what the entry is. */
  readonly kind: string;
  readonly title: string;
  /** From the site's root. */
  readonly url: string;
  /** "version 3, granskad 2 november 2026"; empty for an entry without a version of its own. */
  readonly version: string;
  /** A line under the title, as HTML; empty when there is none. */
  readonly lead: string;
  readonly blocks: readonly Block[];
  /** Sources written out, each with its place and where it leads. */
  readonly sources: readonly { readonly label: string; readonly url: string }[];
}
