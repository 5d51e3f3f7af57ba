import { escapeHtml } from '#content/core/render/escape-html.ts';
import type { EntryDocument } from './entry-document.ts';
import { link } from './html-parts.ts';

/** The inside of a laid-out entry below its title, as safe HTML with headings one level below `level`. */
export function documentHtml(document: EntryDocument, level: 1 | 2 | 3 = 2): string {
  const tag = `h${String(level + 1)}`;
  return [
    document.lead === '' ? '' : `<p class="lead">${document.lead}</p>`,
    ...document.blocks.map(
      ({ heading, html }) => `<${tag}>${escapeHtml(heading)}</${tag}><div class="prose">${html}</div>`,
    ),
    document.sources.length === 0
      ? ''
      : `<p class="sources">${document.sources.length === 1 ? 'Källa' : 'Källor'}: ${document.sources.map(({ label, url }) => link(url, label)).join(' · ')}</p>`,
  ].join('');
}
