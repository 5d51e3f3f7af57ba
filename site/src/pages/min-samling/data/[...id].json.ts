import type { APIRoute, GetStaticPaths } from 'astro';
import { index, today } from '../../../content.ts';
import { allDocuments } from '../../../view/learn/documents/document-of.ts';
import type { EntryDocument } from '../../../view/learn/documents/entry-document.ts';

/** Every entry laid out for reading, a file each: what a collection fetches when it is shown. */
export const getStaticPaths: GetStaticPaths = () =>
  allDocuments(index, today).map((document) => ({
    params: { id: document.ref.replace(':', '/') },
    props: { document },
  }));

export const GET: APIRoute<{ document: EntryDocument }> = ({ props }) => Response.json(props.document);
