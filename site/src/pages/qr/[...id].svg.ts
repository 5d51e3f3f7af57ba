import type { APIRoute, GetStaticPaths } from 'astro';
import { index, pack } from '../../content.ts';
import { qrSvg } from '../../view/learn/qr-svg.ts';

/** A QR code for everything that has a panel to share it with, and for each guide's presentation. */
export const getStaticPaths: GetStaticPaths = () => {
  const entries = [
    ...pack.guides,
    ...pack.steps,
    ...pack.checklists,
    ...pack.lessons,
    ...pack.cases,
    ...pack.templates,
    ...pack.paths,
    ...pack.quizzes,
  ];
  return entries.flatMap(({ ref }) => {
    const target = index.target(ref);
    return target ? [{ params: { id: ref.replace(':', '/') }, props: { url: target.url } }] : [];
  });
};

export const GET: APIRoute<{ url: string }> = ({ props, site }) =>
  new Response(qrSvg(new URL(props.url, site).href));
