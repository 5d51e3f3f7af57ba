import { escapeHtml } from '#content/core/render/escape-html.ts';
import type { Block } from './entry-document.ts';

/** A list of lines that already are HTML; nothing when it is empty. */
export const list = (lines: readonly string[], kind: 'ul' | 'ol' = 'ul'): string =>
  lines.length === 0 ? '' : `<${kind}>${lines.map((line) => `<li>${line}</li>`).join('')}</${kind}>`;

/** A paragraph of HTML; nothing when it is empty. */
export const paragraph = (html: string): string => (html === '' ? '' : `<p>${html}</p>`);

/** A link with its text escaped. */
export const link = (url: string, label: string): string =>
  `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`;

/** The block, or nothing when it has no content. */
export const block = (heading: string, html: string | undefined): readonly Block[] =>
  html === undefined || html === '' ? [] : [{ heading, html }];
