import type { APIRoute, GetStaticPaths } from 'astro';
import { pack } from '../../../content.ts';
import { embeddables, oembed, oembedUrl, type Embeddable } from '../../../view/learn/embed.ts';

const start = '/badda-in/oembed/';

/** An oEmbed answer as a file for each thing that can be embedded: a static site cannot answer questions. */
export const getStaticPaths: GetStaticPaths = () =>
  embeddables(pack).map((item) => ({
    params: { id: oembedUrl(item).slice(start.length, -'.json'.length) },
    props: { item },
  }));

export const GET: APIRoute<{ item: Embeddable }> = ({ props, site }) =>
  Response.json(oembed(props.item, site?.href ?? ''));
