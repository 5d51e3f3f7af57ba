import { escapeHtml } from '#content/core/render/escape-html.ts';

/** A link as formatted text, for a record or a mail. */
export const linkHtml = (url: string, title: string): string =>
  `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>`;
