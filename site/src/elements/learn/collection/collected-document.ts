import type { EntryDocument } from '../../../view/learn/documents/entry-document.ts';

/** An entry as a collection fetches it. */
export interface CollectedDocument extends EntryDocument {
  /** The same as Markdown, one heading below the collection's own, with whole addresses. */
  readonly markdown: string;
}
