import sanitizeHtml from 'sanitize-html';
import type { Html } from '../core/html.ts';

/** The last gate: whatever the renderer gave, only these elements and attributes reach a page. */
export const throughAllowList = (html: Html): Html =>
  sanitizeHtml(html, {
    allowedTags: [
      'p',
      'br',
      'strong',
      'em',
      'del',
      'a',
      'ul',
      'ol',
      'li',
      'code',
      'pre',
      'div',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
      'hr',
    ],
    allowedAttributes: {
      a: ['href', 'class', 'data-ref', 'rel'],
      div: ['class'],
      ol: ['start'],
      th: ['align'],
      td: ['align'],
    },
    allowedSchemes: ['https', 'mailto'],
    allowProtocolRelative: false,
  }) as Html;
