import type { APIRoute, GetStaticPaths } from 'astro';
import { targets } from '../../share-of.ts';
import { qrSvg } from '../../view/learn/qr-svg.ts';
import { qrUrl } from '../../view/learn/share-target.ts';

/** A QR code for everything that can be shared. */
export const getStaticPaths: GetStaticPaths = () =>
  [...targets.values()].map(({ ref, url }) => ({
    params: { id: qrUrl(ref).slice('/qr/'.length, -'.svg'.length) },
    props: { url },
  }));

export const GET: APIRoute<{ url: string }> = ({ props, site }) =>
  new Response(qrSvg(new URL(props.url, site).href));
