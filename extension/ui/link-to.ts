import { escapeHtml } from '#content/core/render/escape-html.ts';
import type { Insertable } from '../features/cards/card.ts';

/** A link for a record or a mail: the bare address where text is plain, the title to press where it is formatted. */
export const linkTo = (url: string, title: string): Insertable => ({
  plain: url,
  html: `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>`,
});
