import type { Pack } from '#content/core/pack.ts';
import { escapeHtml } from '#content/core/render/escape-html.ts';

/** What can stand in a frame on someone else's page. */
export interface Embeddable {
  readonly ref: string;
  readonly title: string;
  /** The page in the frame, from the site's root. */
  readonly url: string;
  /** Where the same thing stands among everything else. */
  readonly target: string;
  /** A height in pixels to begin with, for a page that does not listen to the frame. */
  readonly height: number;
}

/** Steps and checklists: what a course page wants to show as it stands. */
export const embeddables = (pack: Pack): readonly Embeddable[] => [
  ...pack.steps.map((step) => ({
    ref: step.ref,
    title: step.title,
    url: `/badda-in/steg/${step.id}/`,
    target: step.url,
    height: 900,
  })),
  ...pack.checklists.map((list) => ({
    ref: list.ref,
    title: list.title,
    url: `/badda-in/checklista/${list.id}/`,
    target: list.url,
    height: 220 + 90 * list.items.length,
  })),
];

/** The code to paste: a frame, and a script that lets it be as high as it needs. Works without the script too. */
export const embedCode = (item: Embeddable, site: string): string =>
  [
    `<iframe src="${new URL(item.url, site).href}" title="${escapeHtml(item.title)}" width="100%" height="${String(item.height)}" style="border:0" loading="lazy"></iframe>`,
    `<script src="${new URL('/badda-in/ram.js', site).href}" async></script>`,
  ].join('\n');

/** An answer in the form of oEmbed 1.0 (oembed.com), kind "rich". */
export const oembed = (item: Embeddable, site: string): Readonly<Record<string, string | number>> => ({
  version: '1.0',
  type: 'rich',
  provider_name: 'Metodlotsen',
  provider_url: new URL('/', site).href,
  title: item.title,
  html: embedCode(item, site),
  width: 720,
  height: item.height,
});

/** Where the oEmbed answer of an embeddable stands. */
export const oembedUrl = (item: Embeddable): string =>
  `/badda-in/oembed/${item.url.slice('/badda-in/'.length, -1)}.json`;
