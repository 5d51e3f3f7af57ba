import type { PackIndex } from '../../../content/core/pack-index.ts';
import { escapeHtml } from '../../../content/core/render/escape-html.ts';
import { htmlText } from '../../../content/core/render/html-text.ts';
import { recentChanges } from '../../src/view/recent-changes.ts';
import { writeSiteFile, type BuiltSite } from './built-site.ts';

export interface FeedItem {
  /** The same for ever, so that a reader does not show a change twice. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly text: string;
  /** `2026-11-02`. */
  readonly date: string;
}

/** The changes in all guides, newest first. A change's id is its guide and version. */
export const feedItems = (index: PackIndex, address: string): readonly FeedItem[] =>
  recentChanges(index.pack.guides, 200).map(({ guide, date, what }) => {
    const version =
      guide.changes.find((change) => change.date === date && change.what === what)?.version ?? guide.version;
    const url = new URL(guide.url, address).href;
    return {
      id: `${url}#version-${String(version)}-${date}`,
      url,
      title: `${guide.title}, version ${String(version)}`,
      text: htmlText(what),
      date,
    };
  });

/** JSON Feed 1.1 (jsonfeed.org). */
export const jsonFeed = (items: readonly FeedItem[], address: string): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Ändringar i Metodlotsen',
      home_page_url: new URL('/', address).href,
      feed_url: new URL('/andringar.json', address).href,
      language: 'sv',
      items: items.map(({ id, url, title, text, date }) => ({
        id,
        url,
        title,
        content_text: text,
        date_published: `${date}T00:00:00Z`,
      })),
    },
    null,
    1,
  )}\n`;

/** Atom (RFC 4287). The author is required there, and is the site. */
export function atomFeed(items: readonly FeedItem[], address: string): string {
  const [newest] = items;
  const entry = ({ id, url, title, text, date }: FeedItem) =>
    `<entry><id>${escapeHtml(id)}</id><title>${escapeHtml(title)}</title><link href="${escapeHtml(url)}"/><updated>${date}T00:00:00Z</updated><summary>${escapeHtml(text)}</summary></entry>`;
  const self = new URL('/andringar.atom', address).href;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">',
    `<id>${self}</id><title>Ändringar i Metodlotsen</title><link rel="self" href="${self}"/><link href="${new URL('/', address).href}"/>`,
    `<updated>${newest?.date ?? '2026-01-01'}T00:00:00Z</updated><author><name>Metodlotsen</name></author>`,
    ...items.map(entry),
    '</feed>',
    '',
  ].join('\n');
}

/** Writes both feeds. */
export async function writeFeeds(site: BuiltSite): Promise<void> {
  const items = feedItems(site.index, site.address);
  await writeSiteFile(site, 'andringar.json', jsonFeed(items, site.address));
  await writeSiteFile(site, 'andringar.atom', atomFeed(items, site.address));
}
