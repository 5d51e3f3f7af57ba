import type { PackIndex } from '#content/core/pack-index.ts';
import { pages } from '#content/core/urls.ts';
import { embeddables } from '../learn/embed.ts';
import { entryPreviews } from './entry-previews.ts';
import type { Preview } from './preview.ts';
import { sectionPreviews, sitePreview } from './section-previews.ts';

/** Every picture there is to draw. */
export const allPreviews = (index: PackIndex): readonly Preview[] => [
  ...entryPreviews(index),
  ...sectionPreviews,
  sitePreview,
];

/**
 * Gives the picture for a page's address: its entry's own, otherwise the nearest part of the site, otherwise the site's. A step is no page
 * of its own, so its picture comes with the page that is embedded; a presentation and a participant's version have their guide's.
 */
export function previewFinder(index: PackIndex): (path: string) => Preview {
  const entries = entryPreviews(index);
  const own = new Map<string, Preview>(entries.map((preview) => [preview.url, preview]));
  const byTarget = new Map(own);
  for (const { url, target } of embeddables(index.pack)) {
    const preview = byTarget.get(target);
    if (preview) own.set(url, preview);
  }
  for (const { id, url } of index.pack.guides) {
    const preview = byTarget.get(url);
    if (preview) own.set(`${pages.present}${id}/`, preview);
  }
  for (const { guide, url } of index.pack.participants) {
    const preview = byTarget.get(index.guide(guide)?.url ?? '');
    if (preview) own.set(url, preview);
  }
  const parts = [...sectionPreviews].sort((a, b) => b.url.length - a.url.length);
  return (path) => own.get(path) ?? parts.find(({ url }) => path.startsWith(url)) ?? sitePreview;
}
