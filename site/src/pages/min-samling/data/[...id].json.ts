import type { APIRoute, GetStaticPaths } from 'astro';
import { index, today } from '../../../content.ts';
import type { CollectedDocument } from '../../../elements/learn/collection/collected-document.ts';
import { documentMarkdown } from '../../../view/learn/documents/document-markdown.ts';
import { allDocuments } from '../../../view/learn/documents/document-of.ts';
import type { EntryDocument } from '../../../view/learn/documents/entry-document.ts';

/** Every entry laid out for reading, a file each: what a collection fetches when it is shown. */
export const getStaticPaths: GetStaticPaths = () =>
  allDocuments(index, today).map((document) => ({
    params: { id: document.ref.replace(':', '/') },
    props: { document },
  }));

export const GET: APIRoute<{ document: EntryDocument }> = ({ props: { document }, site }) => {
  const absolute = (url: string) => new URL(url, site).href;
  const collected: CollectedDocument = { ...document, markdown: documentMarkdown(document, absolute, 2) };
  return Response.json(collected);
};
