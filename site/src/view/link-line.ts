import { escapeHtml } from '#content/core/render/escape-html.ts';

export interface LinkItem {
  readonly title: string;
  /** Nothing for what has no page: then only the name stands there. */
  readonly url?: string | undefined;
}

/** Names in a line as HTML, each a link when it has an address. `className` is put on the links. */
export const linkLine = (items: readonly LinkItem[], between: string, className?: string): string =>
  items
    .map(({ title, url }) =>
      url === undefined
        ? escapeHtml(title)
        : `<a${className ? ` class="${className}"` : ''} href="${escapeHtml(url)}">${escapeHtml(title)}</a>`,
    )
    .join(between);
