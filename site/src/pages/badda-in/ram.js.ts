import type { APIRoute } from 'astro';

// For the page around a frame. It listens only to frames that show this site, and only for a number.
const script = `(() => {
  const origin = new URL(document.currentScript.src).origin;
  addEventListener('message', ({ data, origin: from, source }) => {
    if (from !== origin || data?.type !== 'metodlotsen:height' || !Number.isFinite(data.height)) return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.style.height = Math.min(Math.max(data.height, 100), 20000) + 'px';
  });
})();
`;

/** The script that course pages may load beside a frame, so that it gets as high as its content. */
export const GET: APIRoute = () =>
  new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
